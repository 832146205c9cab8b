import * as z from 'zod/mini';
import type { Evaluation } from '../evaluation';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive';

const moment = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));
/** Addresses are shown as links later on: nothing that runs or reads may come in. */
const address = z.string().check(z.refine((text) => /^(?:https?|file):/i.test(text)));

const decision = z.object({
  finding: z.string(),
  fingerprint: z.string(),
  state: z.enum(['open', 'confirmed', 'dismissed', 'rectified']),
  reason: z.string(),
  note: z.string(),
  by: z.string(),
  at: moment,
});

/** Everything of a file of version 1 but its reports. */
export const firstHead = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(1),
  exportedAt: moment,
  engine: z.string(),
  entries: z.array(z.unknown()),
});

/** The same as this version writes it. */
export const head = z.object({
  ...firstHead.shape,
  version: z.literal(ARCHIVE_VERSION),
  matches: z.readonly(z.array(z.object({ one: address, other: address, same: z.boolean() }))),
  projects: z.readonly(
    z.array(
      z.object({ tag: z.string(), whole: z.nullable(address), units: z.nullable(z.readonly(z.array(z.string()))) }),
    ),
  ),
});

/** A report with what is held of it; `evaluation` is the form of stored evaluations. */
export function entryForm(evaluation: z.ZodMiniType<Evaluation>) {
  const dated = z.refine<Evaluation>(({ checkedAt }) => moment.safeParse(checkedAt).success, { path: ['checkedAt'] });
  return z.object({
    url: address,
    savedAt: moment,
    evaluation: evaluation.check(dated),
    decisions: z.readonly(z.array(decision)),
    tags: z.readonly(z.array(z.string())),
    text: z.nullable(z.readonly(z.array(z.string()))),
    // The check before, so that what a re-check brought is still told after a wipe and an import.
    before: z.exactOptional(z.nullable(evaluation)),
  });
}
