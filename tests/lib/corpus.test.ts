import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { checkPage } from '@/lib/check-page';
import type { Evaluation } from '@/lib/judge/evaluation';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));

const Subject = z.strictObject({
  table: z.optional(z.enum(['proactive', 'requests', 'review-litigation'])),
  row: z.optional(z.string()),
  column: z.optional(z.string()),
  section: z.optional(z.string()),
  field: z.optional(z.string()),
});

const ExpectedFinding = z.strictObject({
  rule: z.string(),
  outcome: z.enum(['failed', 'cantTell']),
  severity: z.enum(['error', 'warning', 'notice']),
  subject: Subject,
  reason: z.optional(z.string()),
  computed: z.optional(z.number()),
  reported: z.optional(z.number()),
});

/** What stands in expected.json; tests/corpus/README.md says what each field means. */
const Expected = z.strictObject({
  shows: z.string(),
  url: z.string(),
  kind: z.enum(['annual-report', 'older-annual-report', 'not-a-report']),
  year: z.optional(z.number()),
  agency: z.optional(z.string()),
  edition: z.optional(z.nullable(z.enum(['2019', '2021']))),
  published: z.optional(z.nullable(z.string())),
  identities: z.optional(z.number()),
  findings: z.array(ExpectedFinding),
});

type ExpectedFinding = z.infer<typeof ExpectedFinding>;

const cases = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    slug: name,
    page: `${CORPUS}${name}/page.html`,
    expected: Expected.parse(JSON.parse(readFileSync(`${CORPUS}${name}/expected.json`, 'utf8'))),
  }));

const RESULTS = ['granted', 'partially-granted'];
const REFUSED = [
  'state-secret',
  'prohibited-by-law',
  'three-safeties-one-stability',
  'third-party-rights',
  'internal-affairs',
  'process-information',
  'enforcement-file',
  'administrative-inquiry',
].map((key) => `refused.${key}`);
const UNAVAILABLE = ['not-held', 'needs-creation', 'still-unclear'].map((key) => `unavailable.${key}`);
const UNPROCESSED = ['complaint', 'repeated', 'publication', 'excessive', 'confirmation'].map(
  (key) => `unprocessed.${key}`,
);
const OTHER = { 40: ['other'], 42: ['other.not-corrected', 'other.fee-unpaid', 'other.other'] };
const APPLICANTS = [
  'natural-person',
  'commercial-enterprise',
  'research-institution',
  'social-welfare-organization',
  'legal-service-institution',
  'other-organization',
  'total',
];

/** Every reconciliation relation of one report (40 in the 2019 edition of table 3, 42 in that of 2021), as `rule subject`. */
function identitiesOf(count: 40 | 42): string[] {
  const results = [...RESULTS, ...REFUSED, ...UNAVAILABLE, ...UNPROCESSED, ...OTHER[count]];
  const rows = ['new', 'carried-in', ...results, 'handled-total', 'carried-forward'];
  return [
    ...APPLICANTS.map((column) => `reconciliation/requests-balance ${column}`),
    ...APPLICANTS.map((column) => `reconciliation/requests-handled-total ${column}`),
    ...rows.map((row) => `reconciliation/requests-row-total ${row}`),
    ...['review', 'litigation-direct', 'litigation-after-review'].map(
      (row) => `reconciliation/review-litigation-total ${row}`,
    ),
  ].sort();
}

const IDENTITY = /^reconciliation\/(?:requests-(?:balance|handled-total|row-total)|review-litigation-total)$/;

function evaluatedIdentities({ findings, passes }: Evaluation): string[] {
  return [...findings, ...findings.flatMap(({ undecided = [] }) => undecided), ...passes]
    .filter(({ rule }) => IDENTITY.test(rule))
    .map(({ rule, subject }) => `${rule} ${subject.row ?? subject.column ?? subject.table}`)
    .sort();
}

/** A finding as one line, by the fields that `wanted` names beyond rule, outcome, severity and subject. */
function line(finding: ExpectedFinding): string {
  const { rule, outcome, severity, subject, reason, computed, reported } = finding;
  const asked = Object.entries(subject)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, value]) => `${key}=${value}`);
  const figures = computed === undefined ? [] : [`${computed} ≠ ${reported}`];
  return [rule, outcome, severity, ...asked, ...(reason ? [`(${reason})`] : []), ...figures].join(' ');
}

function found({ findings }: Evaluation): ExpectedFinding[] {
  return findings.map(({ rule, outcome, severity, subject, reason, equation }) => ({
    rule,
    outcome,
    severity,
    subject,
    reason,
    ...(equation ? { computed: equation.computed, reported: equation.reported } : {}),
  }));
}

/** The finding with only the optional fields that the expectation gives. */
function asAsked(finding: ExpectedFinding, wanted: ExpectedFinding): ExpectedFinding {
  const { rule, outcome, severity, subject } = finding;
  return {
    rule,
    outcome,
    severity,
    subject,
    ...(wanted.reason === undefined ? {} : { reason: finding.reason }),
    ...(wanted.computed === undefined ? {} : { computed: finding.computed, reported: finding.reported }),
  };
}

/** What was expected and not found, and what was found and not expected; a finding answers one expectation only. */
function disagreements(expected: readonly ExpectedFinding[], evaluation: Evaluation) {
  const left = found(evaluation);
  const notFound: string[] = [];
  for (const wanted of expected) {
    const index = left.findIndex((finding) => line(asAsked(finding, wanted)) === line(wanted));
    if (index < 0) notFound.push(line(wanted));
    else left.splice(index, 1);
  }
  return { notFound: notFound.sort(), notExpected: left.map(line).sort() };
}

for (const { slug, page, expected } of cases) {
  describe(slug, () => checksOne(slug, page, expected));
}

function checksOne(slug: string, page: string, expected: z.infer<typeof Expected>): void {
  let opened: ReturnType<typeof openPage>;
  let before: string;
  let evaluation: Evaluation;
  const check = () =>
    checkPage(opened.document, {
      source: slug,
      url: expected.url,
      checkedAt: '2026-01-20T09:00:00Z',
      sight: opened.sight,
    }).evaluation;
  beforeAll(() => {
    opened = openPage(page, expected.url);
    before = opened.document.documentElement.outerHTML;
    evaluation = check();
  });
  afterAll(() => opened.close());

  test('is what it is', () => {
    const { kind, edition, report } = evaluation;
    const read = { kind, year: report.year, agency: report.agency, edition, published: report.published };
    const asked = Object.keys(read).filter((key) => key in expected) as (keyof typeof read)[];
    expect(Object.fromEntries(asked.map((key) => [key, read[key]]))).toEqual(
      Object.fromEntries(asked.map((key) => [key, expected[key]])),
    );
  });

  test('has all findings and no other', () => {
    expect(disagreements(expected.findings, evaluation)).toEqual({ notFound: [], notExpected: [] });
    expect(evaluation.ruleErrors).toEqual([]);
  });

  test('has every relation evaluated', () => {
    const evaluated = evaluatedIdentities(evaluation);
    if (expected.identities === 40 || expected.identities === 42) {
      expect(evaluated).toEqual(identitiesOf(expected.identities));
    } else {
      expect(evaluated).toHaveLength(expected.identities ?? 0);
    }
  });

  test('has sums that are the sums of their terms', () => {
    for (const { equation } of [...evaluation.findings, ...evaluation.passes]) {
      if (!equation) continue;
      const side = (sign: 1 | -1) =>
        equation.terms.filter((term) => term.sign === sign).reduce((sum, { cell }) => sum + (cell.value ?? 0), 0);
      expect({ computed: side(1), reported: side(-1) }).toEqual({
        computed: equation.computed,
        reported: equation.reported,
      });
    }
  });

  test('is not changed by reading, and gives the same result twice', () => {
    const again = check();
    expect(opened.document.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(again)).toBe(JSON.stringify(evaluation));
  });
}

describe('the corpus', () => {
  test('has pages enough, of all kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ expected }) => expected.kind)).size).toBe(3);
  });

  test.each(['2019', '2021'] as const)('has clean reports in the edition of %s', (edition) => {
    const clean = cases.filter(({ expected }) => expected.edition === edition && expected.findings.length === 0);
    expect(clean.map(({ slug }) => slug)).not.toEqual([]);
  });

  test('has every page whole in its folder', () => {
    expect(cases.filter(({ page }) => !existsSync(page)).map(({ slug }) => slug)).toEqual([]);
  });

  test('asks of every whole report all 40 or 42 relations', () => {
    const reports = cases.filter(({ expected }) => expected.identities !== undefined);
    const whole = reports.filter(({ expected }) => expected.identities === 40 || expected.identities === 42);
    expect(whole.length).toBeGreaterThanOrEqual(16);
  });
});
