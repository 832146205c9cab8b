import * as z from 'zod/mini';
import type { FoundCheck } from './entry';
import { isWithinBounds } from './stored-bounds';
import { evaluationFields } from './stored-evaluation';

/** A check of which what was in order need not be put together again. */
export const storedFound: z.ZodMiniType<FoundCheck> = z
  .extend(evaluationFields, { passes: z.exactOptional(evaluationFields.shape.passes) })
  .check(z.refine(isWithinBounds));
