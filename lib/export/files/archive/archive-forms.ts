import * as z from 'zod/mini';
import type { Facts } from '../../../ledger/record/compact/compact-facts';
import { isMoment } from '../../../ledger/record/moment';
import { storedAddress } from '../../../ledger/record/stored-address';
import { storedDecision } from '../../../ledger/record/stored-decision';
import { storedEvaluation } from '../../../ledger/record/stored-evaluation';
import { storedItems } from '../../../ledger/record/stored-item';
import { storedNumbers } from '../../../ledger/record/stored-numbers';
import { storedMatch, storedProject, storedTags } from '../../../ledger/record/stored-said';
import { storedText } from '../../../ledger/record/stored-text';
import { storedPoints } from '../../../ledger/scoring/said-points';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive';

const moment = z.string().check(z.refine(isMoment));

/** Everything of a file of version 1 but its reports. */
export const firstHead = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(1),
  exportedAt: moment,
  engine: z.string(),
  entries: z.array(z.unknown()),
});

/** The same as this version writes it, and the one before. */
export const head = z.object({
  ...firstHead.shape,
  version: z.literal([2, ARCHIVE_VERSION]),
  matches: z.readonly(z.array(storedMatch)),
  projects: z.readonly(z.array(storedProject)),
  // Earlier versions wrote none.
  numbers: z.exactOptional(storedNumbers),
});

/** A report with what was decided on it, in today's form. */
export const entryForm = z.object({
  url: storedAddress,
  savedAt: moment,
  evaluation: storedEvaluation,
  decisions: z.readonly(z.array(storedDecision)),
  // Earlier versions wrote none.
  items: z.exactOptional(storedItems),
  tags: storedTags,
  text: storedText,
  // The check before, so that what a re-check brought is still told after a wipe and an import.
  before: z.exactOptional(z.nullable(storedEvaluation)),
  // Read and asked for their form before.
  facts: z.exactOptional(z.custom<Facts>()),
  points: z.exactOptional(storedPoints),
});
