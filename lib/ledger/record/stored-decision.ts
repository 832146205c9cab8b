import * as z from 'zod/mini';
import type { Decision } from './entry';
import { isMoment } from './moment';

/** A decision as it is kept, in the store and in files. */
export const storedDecision = z.object({
  finding: z.string(),
  fingerprint: z.string(),
  state: z.enum(['open', 'confirmed', 'dismissed', 'rectified']),
  reason: z.string(),
  note: z.string(),
  by: z.string(),
  at: z.string().check(z.refine(isMoment)),
} satisfies Record<keyof Decision, z.ZodMiniType>);
