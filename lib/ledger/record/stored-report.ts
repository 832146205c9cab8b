import * as z from 'zod/mini';
import { AMOUNT_UNITS } from '../../report/form/amount';
import { SECTION_KEYS, TABLE_KEYS } from '../../report/form/keys';
import type { Report } from '../../report/report';
import { isDay } from './moment';
import { isWithinBounds } from './stored-bounds';
import { storedEdition, storedNotice } from './stored-edition';
import type { Same, Writable } from './stored-form';

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));
const day = z.string().check(z.refine(isDay));
const nullableText = z.nullable(z.string());
const figure = z.number().check(z.minimum(Number.MIN_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER));
const at = z.int().check(z.minimum(0));
const year = z.nullable(z.int());
const tableKey = z.enum(TABLE_KEYS);
const sectionKey = z.enum(SECTION_KEYS);
const spot = z.object({ at });
const quote = z.object({ text: z.string(), at });
const nullableQuote = z.nullable(quote);

const block = z.object({
  text: z.string(),
  at,
  order: z.int(),
  link: z.exactOptional(z.enum(['around', 'within'])),
});

const section = z.object({
  key: z.nullable(sectionKey),
  heading: quote,
  title: z.string(),
  number: z.nullable(
    z.object({
      style: z.enum(['chinese', 'bracketed-chinese', 'arabic', 'bracketed-arabic']),
      value: z.number(),
    }),
  ),
  isNumbered: z.boolean(),
  blocks: list(block),
  text: z.string(),
  tables: list(tableKey),
  images: list(spot),
  unmatchedTables: list(spot),
});

const reading = z.union([
  z.object({
    kind: z.literal('number'),
    value: figure,
    remark: nullableText,
    unit: nullableText,
    signed: z.boolean(),
    worded: z.exactOptional(z.literal(true)),
  }),
  z.object({ kind: z.literal('blank'), mark: z.string() }),
  z.object({ kind: z.literal('not-a-number'), rough: z.exactOptional(z.literal(true)) }),
]);

const cell = z.object({
  table: tableKey,
  row: z.string(),
  column: z.string(),
  text: z.string(),
  reading,
  amount: z.exactOptional(
    z.object({
      value: figure,
      unit: z.nullable(z.enum(AMOUNT_UNITS)),
      typed: nullableText,
      printed: z.nullable(z.object({ unit: z.string(), quote })),
    }),
  ),
  isBox: z.exactOptional(z.literal(true)),
  at,
});

const label = z.object({
  key: z.string(),
  official: z.string(),
  quote,
  exact: z.boolean(),
  unit: nullableText,
  remark: nullableText,
});

const table = z.object({
  key: tableKey,
  edition: z.nullable(storedEdition),
  parts: list(spot),
  rows: list(label),
  columns: list(label),
  captions: list(label),
  cells: list(cell),
  repeated: list(cell),
  missingRows: list(z.string()),
  missingColumns: list(z.string()),
  instead: z.record(z.string(), quote),
  joined: list(z.object({ rows: list(z.string()), quote })),
  headless: list(z.string()),
  unknownRows: list(quote),
  incomplete: z.boolean(),
});

const contactField = z.object({ value: z.string(), quote });
const nullableField = z.nullable(contactField);

const contact = z.object({
  block: quote,
  office: nullableField,
  address: nullableField,
  phones: list(contactField),
  faxes: list(contactField),
  postcode: nullableField,
  email: nullableField,
  websites: list(contactField),
  strayPunctuation: list(quote),
});

const report = z.object({
  kind: z.enum(['annual-report', 'older-annual-report', 'not-a-report']),
  why: list(z.string()),
  at,
  url: z.string(),
  title: nullableQuote,
  agency: nullableText,
  agencyClaims: list(
    z.object({
      source: z.enum(['title', 'page-title', 'signature', 'preface', 'compiler', 'metadata', 'contact']),
      name: z.string(),
      full: z.exactOptional(z.string()),
      quote,
    }),
  ),
  bodyKind: z.enum(['government', 'department', 'unclear']),
  year,
  yearClaims: list(
    z.object({
      source: z.enum(['title', 'page-title', 'period', 'preface', 'signature', 'metadata']),
      year: z.int(),
      quote,
    }),
  ),
  edition: z.nullable(storedEdition),
  period: z.nullable(
    z.object({
      from: z.nullable(day),
      to: z.nullable(day),
      flaw: z.nullable(z.enum(['digits-lost', 'no-such-day'])),
      quote,
    }),
  ),
  dates: list(z.object({ source: z.enum(['metadata', 'shown', 'signature', 'issued']), date: z.string(), quote })),
  flawedDates: list(
    z.object({ source: z.enum(['shown', 'signature', 'issued']), flaw: z.enum(['no-such-day', 'no-day']), quote }),
  ),
  published: z.nullable(day),
  documentNumber: nullableQuote,
  basis: list(
    z.object({
      text: z.string(),
      known: z.union([
        storedNotice,
        z.enum(['regulation-2019', 'regulation-2007', 'malformed', 'mismatched', 'other', 'unreadable']),
      ]),
      year,
      quote,
    }),
  ),
  contact: z.nullable(contact),
  metadata: z.object({
    articleTitle: nullableQuote,
    contentSource: nullableQuote,
    columnName: nullableQuote,
    columnType: nullableQuote,
    breadcrumb: nullableQuote,
    siteDomain: nullableText,
  }),
  preface: list(block),
  sections: list(section),
  closing: list(block),
  tables: z.partialRecord(tableKey, table),
  attachments: list(z.object({ quote, href: z.string() })),
  unshown: list(z.object({ sections: list(sectionKey), tables: list(tableKey), quote })),
  struckFigures: list(z.object({ struck: z.string(), quote, table: z.nullable(tableKey) })),
  boxedFigures: list(z.object({ quote, table: z.nullable(tableKey) })),
  blocks: list(block),
});

/** Never where the form above and the type say different things: a fact that only one of them has would be lost in the store. */
type Form = Same<Writable<z.infer<typeof report>>, Writable<Report>> extends true ? z.ZodMiniType<Report> : never;

/** A report as it is kept: what was read of a page, and nothing judged. */
export const storedReport: Form = report.check(z.refine(isWithinBounds));
