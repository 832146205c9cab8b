import * as z from 'zod/mini';
import type { Decision } from './entry';
import { isMoment } from './moment';
import { isWithinBounds } from './stored-bounds';
import { storedEquation, storedFinding } from './stored-evaluation';

const moment = z.string().check(z.refine(isMoment));

/** A decision as it is kept, in the store and in files. */
export const storedDecision = z.object({
  finding: z.string(),
  fingerprint: z.string(),
  state: z.enum(['open', 'confirmed', 'dismissed', 'rectified']),
  reason: z.string(),
  note: z.string(),
  by: z.string(),
  at: moment,
  found: z.exactOptional(
    z.object({ finding: storedFinding, textHash: z.string(), rules: z.string() }).check(z.refine(isWithinBounds)),
  ),
  putRight: z.exactOptional(
    z.object({ at: moment, equation: z.nullable(storedEquation) }).check(z.refine(isWithinBounds)),
  ),
} satisfies Record<keyof Decision, z.ZodMiniType>);
