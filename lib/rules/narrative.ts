import type { Assertion, Claim } from '../report/claim';
import { readNarrative } from '../report/read-narrative';
import type { Report } from '../report/report';
import { type Figures, figuresFor, type Reading } from './narrative-figures';
import { narrativeSum } from './narrative-sums';
import type { Outcome, Rule, Subject as RuleSubject } from './rule';

function subjectOf(kind: string, figures: Figures): RuleSubject {
  return { table: figures.table, ...(figures.row ? { row: figures.row } : {}), field: kind };
}

function cellsOf(reading: Reading | undefined): Outcome['evidence'] {
  return reading?.cells.slice(0, 4) ?? [];
}

/**
 * A figure of the text against every lawful reading of it in the tables. An error where it is none of them; a warning where
 * the text may speak of another scope (a government's text may count its own office while the table counts the region).
 */
function* judgeClaims(kind: Claim['kind'], claims: readonly Claim[], report: Report): Iterable<Outcome> {
  const figures = figuresFor(kind, report);
  if (!figures) return;
  const subject = subjectOf(kind, figures);
  const exact = claims.filter((claim) => claim.exact);
  const fits = (claim: Claim): Reading | undefined => figures.readings.find((reading) => reading.value === claim.value);
  const agreeing = exact.find((claim) => fits(claim)?.plain);
  for (const claim of exact) {
    const reading = fits(claim);
    const first = figures.readings[0];
    const data = {
      kind,
      told: claim.value,
      quote: claim.quote.text,
      figures: figures.readings.filter(({ plain }) => plain).map(({ value }) => String(value)),
      meaning: first?.meaning ?? '',
    };
    if (!reading && figures.open) continue;
    if (reading?.plain) yield { outcome: 'passed', subject, evidence: [claim.quote, ...(cellsOf(reading) ?? [])] };
    else if (reading) {
      yield {
        outcome: 'failed',
        severity: 'warning',
        subject,
        reason: reading.meaning,
        data,
        evidence: [claim.quote, ...(cellsOf(first) ?? [])],
      };
    } else if (claim.scope === 'office' && report.bodyKind !== 'department') {
      yield {
        outcome: 'failed',
        severity: 'warning',
        subject,
        reason: 'scope-may-differ',
        data,
        evidence: [claim.quote, ...(cellsOf(first) ?? [])],
      };
    } else if (!agreeing || agreeing.scope === claim.scope) {
      const severity = agreeing || (report.bodyKind !== 'department' && claim.scope !== 'region') ? 'warning' : 'error';
      yield {
        outcome: 'failed',
        severity,
        subject,
        reason: 'disagrees',
        data,
        evidence: [claim.quote, ...(cellsOf(first) ?? [])],
      };
    }
  }
}

function* narrativeTable(report: Report): Iterable<Outcome> {
  const { claims } = readNarrative(report.sections, report.year);
  for (const kind of new Set(claims.map((claim) => claim.kind))) {
    yield* judgeClaims(
      kind,
      claims.filter((claim) => claim.kind === kind),
      report,
    );
  }
}

/** What each assertion denies: the figure that must be 0, and what it is called. */
const DENIED: Readonly<Record<Assertion['kind'], { readonly kind: Claim['kind']; readonly only?: 'pending' }>> = {
  'none-received': { kind: 'received' },
  'all-handled': { kind: 'carried-forward' },
  'none-carried-forward': { kind: 'carried-forward' },
  'none-reviewed': { kind: 'review' },
  'none-litigated': { kind: 'litigation' },
  'all-upheld': { kind: 'review-and-litigation', only: 'pending' },
};

/** How many cases ended otherwise than upheld, or not yet: 均获维持 allows none. */
function notUpheld(report: Report): number | undefined {
  const table = report.tables['review-litigation'];
  if (!table || table.incomplete) return undefined;
  const cells = table.cells.filter(
    ({ column }) => column === 'corrected' || column === 'other' || column === 'pending',
  );
  if (cells.length === 0 || cells.some(({ reading }) => reading.kind === 'not-a-number')) return undefined;
  return cells.reduce((total, { reading }) => total + (reading.kind === 'number' ? reading.value : 0), 0);
}

function* narrativeContradiction(report: Report): Iterable<Outcome> {
  const { assertions } = readNarrative(report.sections, report.year);
  for (const { kind, quote } of assertions) {
    const denied = DENIED[kind];
    const figures = figuresFor(denied.kind, report);
    const value = denied.only ? notUpheld(report) : figures?.readings[0]?.value;
    if (!figures || value === undefined) continue;
    const subject = subjectOf(kind, figures);
    const evidence = [quote, ...(cellsOf(figures.readings[0]) ?? [])];
    if (value === 0) yield { outcome: 'passed', subject, evidence };
    else yield { outcome: 'failed', subject, reason: kind, data: { quote: quote.text, value }, evidence };
  }
}

/** Rules that hold the text against the tables and against itself (RULES, reconciliation; FORMAT, narrative against table 3). */
export const narrativeRules: readonly Rule[] = [
  {
    id: 'reconciliation/narrative-table',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'notice-2021'],
    reasons: ['disagrees', 'scope-may-differ', 'concluded-only', 'direct-only'],
    evaluate: narrativeTable,
  },
  {
    id: 'reconciliation/narrative-sum',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['notice-2021', 'custom'],
    reasons: ['beyond', 'short', 'share', 'share-of-total', 'shares-beyond', 'growth', 'change'],
    evaluate: narrativeSum,
  },
  {
    id: 'reconciliation/narrative-contradiction',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'notice-2021'],
    reasons: ['none-received', 'all-handled', 'none-carried-forward', 'none-reviewed', 'none-litigated', 'all-upheld'],
    evaluate: narrativeContradiction,
  },
];
