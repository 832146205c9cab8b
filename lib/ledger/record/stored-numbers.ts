import * as z from 'zod/mini';
import { HIGHEST_NUMBER } from '../rectification/item-record';

/** Which numbers of items were given last, by year. */
export const storedNumbers = z.record(
  z.string().check(z.regex(/^\d{4}$/)),
  z.int().check(z.minimum(0), z.maximum(HIGHEST_NUMBER)),
);
