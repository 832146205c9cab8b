import * as z from 'zod/mini';
import { PAPERS } from '../../export/rows/sheet';

/** Names and words that are kept, and how many of a kind: what a person presses stays far below. */
const word = z.string().check(z.maxLength(2000));
const some = z.readonly(z.array(word).check(z.maxLength(1000)));

const form = z.readonly(
  z.object({
    /** What is searched for. */
    words: word,
    years: some,
    verdicts: some,
    works: some,
    tags: some,
    /** What the units of the project that is shown are filtered by, and the project. */
    units: z.nullable(z.readonly(z.object({ tag: word, filters: some }))),
    sorting: z.readonly(z.object({ column: word, direction: z.enum(['ascending', 'descending']) })),
    grouped: z.boolean(),
    folded: some,
    /** The report beside the table, by key. */
    open: z.nullable(z.string()),
    /** The part of it that is shown. */
    tab: word,
    /** What workbooks are printed on; absent where it was not chosen. */
    paper: z.exactOptional(z.enum(PAPERS)),
    /** Whether the reports are looked at at a glance; absent where they are not. */
    glance: z.exactOptional(z.boolean()),
    /** How the reports are looked at by problem; absent where they never were. */
    problems: z.exactOptional(
      z.readonly(
        z.object({
          shown: z.boolean(),
          state: z.nullable(word),
          kinds: some,
          head: z.nullable(word),
          traits: some,
          group: z.nullable(word),
          /** The problem that is open, by its id. */
          problem: z.nullable(z.string()),
        }),
      ),
    ),
  }),
);

/** How a reader left the ledger: what comes back when its page is loaded anew. Names in it may mean nothing any more. */
export type KeptView = z.infer<typeof form>;

/** A view as it was written down; null for anything else, for others may have written there. */
export function readKeptView(text: string | null): KeptView | null {
  if (text === null) return null;
  try {
    return form.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
