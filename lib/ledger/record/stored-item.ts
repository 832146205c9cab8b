import * as z from 'zod/mini';
import { ITEM_FIELDS, type ItemField, type ItemRecord, isFieldValue, readNumber } from '../rectification/item-record';
import { isMoment } from './moment';

/** Most findings of one item, and items of one report: a page is not that long. */
const MOST = 2000;

/** What is written down of an item, in the store and in files. */
const storedItem = z.object({
  number: z.string().check(z.refine((words) => readNumber(words) !== undefined)),
  findings: z.readonly(z.array(z.object({ finding: z.string(), fingerprint: z.string() })).check(z.maxLength(MOST))),
  fields: z
    .partialRecord(z.enum(ITEM_FIELDS), z.string())
    .check(
      z.refine((fields) => Object.entries(fields).every(([field, words]) => isFieldValue(field as ItemField, words))),
    ),
  by: z.string(),
  at: z.string().check(z.refine(isMoment)),
} satisfies Record<keyof ItemRecord, z.ZodMiniType>);

/** All that is written down of a report's items. */
export const storedItems = z.readonly(z.array(storedItem).check(z.maxLength(MOST)));
