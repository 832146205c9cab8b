import * as z from 'zod/mini';
import { isWithinBounds } from './stored-bounds';

/** The report's paragraphs, in the store and in files. */
export const storedText = z.nullable(z.readonly(z.array(z.string())).check(z.refine(isWithinBounds)));
