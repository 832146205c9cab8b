import * as z from 'zod/mini';
import type { Evaluation } from '../../judge/evaluation';
import { AMOUNT_UNITS } from '../../report/form/amount';
import { SECTION_KEYS, TABLE_KEYS } from '../../report/form/keys';
import { isDay, isMoment } from './moment';
import { storedAddress } from './stored-address';
import { isWithinBounds } from './stored-bounds';
import type { Same, Writable } from './stored-form';
import { storedName } from './stored-said';

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));
const severity = z.enum(['error', 'warning', 'notice']);
const moment = z.string().check(z.refine(isMoment));
const day = z.string().check(z.refine(isDay));
const nullableText = z.nullable(z.string());
const nullableName = z.nullable(storedName);
const figure = z.number().check(z.minimum(Number.MIN_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER));
const count = z.int().check(z.minimum(0));
/** A report year: before and after no report is. */
const year = z.nullable(z.int().check(z.minimum(1990), z.maximum(2100)));
const edition = z.nullable(z.string().check(z.regex(/^20\d{2}$/)));
const tableKey = z.enum(TABLE_KEYS);
const sectionKey = z.enum(SECTION_KEYS);
const place = z.object({ path: list(z.number()), quote: z.string() });
const cellKey = { table: tableKey, row: z.string(), column: z.string() };

const subject = z.object({
  table: z.exactOptional(tableKey),
  row: z.exactOptional(z.string()),
  column: z.exactOptional(z.string()),
  section: z.exactOptional(sectionKey),
  field: z.exactOptional(z.string()),
});

/** An equation as it is kept. */
export const storedEquation = z.object({
  terms: list(
    z.object({
      sign: z.union([z.literal(1), z.literal(-1)]),
      cell: z.object({ ...cellKey, text: nullableText, value: z.nullable(figure) }),
      place: z.nullable(place),
      source: z.exactOptional(z.object({ url: storedAddress, year, agency: nullableName })),
    }),
  ),
  computed: figure,
  reported: figure,
});

const pass = z.object({ rule: z.string(), subject, equation: z.nullable(storedEquation) });

/** A finding as it is kept. */
export const storedFinding = z.object({
  id: z.string(),
  rule: z.string(),
  outcome: z.enum(['failed', 'cantTell']),
  severity,
  subject,
  reason: z.string(),
  data: z.record(z.string(), z.union([z.string(), figure, list(z.string())])),
  equation: z.nullable(storedEquation),
  cause: nullableText,
  evidence: list(z.object({ quote: z.string(), place })),
  order: z.number(),
  section: z.nullable(sectionKey),
  undecided: z.exactOptional(list(pass)),
});

const causeEdit = z.object({ cell: z.object(cellKey), value: z.nullable(figure), suggested: figure });

const report = z.object({
  title: nullableName,
  agency: nullableName,
  bodyKind: z.enum(['government', 'department', 'unclear']),
  year,
  period: z.nullable(z.readonly(z.tuple([day, day]))),
  published: z.nullable(day),
  deadline: z.nullable(day),
  basis: list(z.string()),
  documentNumber: z.exactOptional(z.string()),
  contact: z.nullable(
    z.object({
      office: nullableText,
      address: nullableText,
      phones: list(z.string()),
      faxes: list(z.string()),
      postcode: nullableText,
      email: nullableText,
      website: nullableText,
    }),
  ),
  sections: list(z.object({ key: z.nullable(sectionKey), heading: z.string(), place })),
  sectionsLeftOut: z.exactOptional(count),
  tables: z.partialRecord(tableKey, z.record(z.string(), z.record(z.string(), z.nullable(figure)))),
  amountUnits: z.exactOptional(z.record(z.string(), z.nullable(z.enum(AMOUNT_UNITS)))),
  tableEditions: z.partialRecord(tableKey, edition),
  oddCells: list(
    z.object({ ...cellKey, says: z.enum(['blank', 'total-blank', 'unreadable', 'unit-unknown']), text: nullableText }),
  ),
  incompleteTables: list(tableKey),
  yearDisputed: z.boolean(),
  attachmentOnly: z.boolean(),
  onTime: z.enum(['yes', 'no', 'unknown']),
});

/** The fields of an evaluation, not asked for their bounds. */
export const evaluationFields = z.object({
  source: z.string(),
  engine: z.object({ version: z.string(), rules: z.string() }),
  checkedAt: moment,
  kind: z.enum(['annual-report', 'older-annual-report', 'not-a-report']),
  why: list(z.string()),
  edition,
  report,
  findings: list(storedFinding),
  passes: list(pass),
  causes: list(
    z.object({
      id: z.string(),
      edits: list(causeEdit),
      explains: z.number(),
      unique: z.boolean(),
      rivals: list(list(causeEdit)),
    }),
  ),
  tally: z.object({ failed: count, cantTell: count, passed: count, inapplicable: count }),
  textHash: z.string(),
  ruleErrors: list(z.object({ rule: z.string(), error: z.string() })),
  settings: z.exactOptional(
    z.object({ disabled: list(z.string()), regraded: list(z.object({ rule: z.string(), severity })) }),
  ),
});

/** Never where the form above and the type say different things: a field that only one of them has would be lost in the store. */
type Form =
  Same<Writable<z.infer<typeof evaluationFields>>, Writable<Evaluation>> extends true
    ? z.ZodMiniType<Evaluation>
    : never;

/** What judging a report said, without what follows from the report by itself. */
export type JudgedForm = Omit<Evaluation, 'report' | 'passes'>;

/** The same in the form in which it is stored beside the facts. */
export const storedJudged: z.ZodMiniType<JudgedForm> = z.omit(evaluationFields, { report: true, passes: true });

/** An evaluation as this version keeps it, in the store and in files; an older one is brought up to it by the migrations. */
export const storedEvaluation: Form = evaluationFields.check(z.refine(isWithinBounds));
