import * as z from 'zod/mini';

/** The shape of a result as other programs may rely on it. Strict: a field that is not named here is a fault. */

const count = z.int().check(z.gte(0));
const text = z.nullable(z.string());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const table = z.enum(['proactive', 'requests', 'review-litigation']);
const subject = z.strictObject({
  table: z.optional(table),
  row: z.optional(z.string()),
  column: z.optional(z.string()),
  section: z.optional(
    z.enum(['overview', 'proactive', 'requests', 'review-litigation', 'improvements', 'other-matters']),
  ),
  field: z.optional(z.string()),
});
const equation = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        sign: z.union([z.literal(1), z.literal(-1)]),
        cell: z.strictObject({ table, row: z.string(), column: z.string(), text, value: z.nullable(z.number()) }),
        source: z.optional(z.strictObject({ url: z.string(), year: z.nullable(z.int()), agency: text })),
      }),
    )
    .check(z.minLength(2)),
  computed: z.number(),
  reported: z.number(),
});
const figures = z.nullable(z.record(z.string(), z.record(z.string(), z.nullable(z.number()))));
const contact = z.strictObject({
  office: text,
  address: text,
  phones: z.array(z.string()),
  faxes: z.array(z.string()),
  postcode: text,
  email: text,
  website: text,
});

const edit = z.strictObject({
  cell: z.strictObject({ table, row: z.string(), column: z.string() }),
  value: z.nullable(z.number()),
  suggested: z.number(),
});

/** A whole result. */
export const contractSchema = z.strictObject({
  source: z.string().check(z.minLength(1)),
  engine: z.strictObject({ version: z.string(), rules: z.string() }),
  checkedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)),
  kind: z.enum(['annual-report', 'older-annual-report', 'not-a-report']),
  why: z.array(z.string()),
  format: z.nullable(z.enum(['2019', '2021'])),
  report: z.strictObject({
    title: text,
    agency: text,
    bodyKind: z.enum(['government', 'department', 'unclear']),
    year: z.nullable(z.int()),
    period: z.nullable(z.tuple([day, day])),
    published: z.nullable(day),
    deadline: z.nullable(day),
    basis: z.array(z.string()),
    contact: z.nullable(contact),
    tables: z.strictObject({ proactive: figures, requests: figures, 'review-litigation': figures }),
    amountUnits: z.partialRecord(z.enum(['fees', 'procurement']), z.nullable(z.enum(['元', '万元']))),
  }),
  findings: z.array(
    z.strictObject({
      rule: z.string().check(z.regex(/^[a-z]+\/[a-z-]+$/)),
      outcome: z.enum(['failed', 'cantTell']),
      severity: z.enum(['error', 'warning', 'notice']),
      message: z.string().check(z.minLength(1)),
      subject,
      equation: z.nullable(equation),
      cause: text,
      evidence: z.array(z.strictObject({ quote: z.string() })),
      reason: z.string().check(z.minLength(1)),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    }),
  ),
  causes: z.array(
    z.strictObject({
      id: z.string(),
      edits: z.array(edit),
      explains: count,
      unique: z.boolean(),
      rivals: z.array(z.array(edit)),
    }),
  ),
  faults: z.array(
    z.strictObject({
      kind: z.enum(['error', 'warning', 'notice', 'cantTell']),
      cause: text,
      findings: z.array(count).check(z.minLength(1)),
    }),
  ),
  passed: z.array(z.strictObject({ rule: z.string(), subject, equation: z.nullable(equation) })),
  tally: z.strictObject({ failed: count, cantTell: count, passed: count, inapplicable: count }),
  textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  settings: z.nullable(
    z.strictObject({
      disabled: z.array(z.string()),
      regraded: z.array(z.strictObject({ rule: z.string(), severity: z.enum(['error', 'warning', 'notice']) })),
    }),
  ),
  ruleErrors: z.array(z.strictObject({ rule: z.string(), error: z.string() })),
});
