import type { Assertion, Claim, Narrative, PartsClaim } from '../../report/narrative/claim';
import { readNarrative } from '../../report/narrative/read-narrative';
import type { Report } from '../../report/report';
import type { Outcome, Rule, Subject as RuleSubject } from '../rule';
import { ruleOf } from '../rule-of';
import { type Figures, figuresFor, fitsNaturalPersons, type Reading } from './figures';
import { narrativeSum } from './sums';

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
    if (!reading && (figures.open || (claim.citizens && fitsNaturalPersons(claim.value, report)))) continue;
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
      // The whole beside it agrees: the office's own figure is a part of that.
      if (agreeing && agreeing.scope !== 'office') continue;
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

/** What the text says, read once a report for both rules that ask. */
const READ = new WeakMap<Report, Narrative>();

function narrativeOf(report: Report): Narrative {
  const read =
    READ.get(report) ?? readNarrative(report.sections, report.year, { name: report.agency, kind: report.bodyKind });
  READ.set(report, read);
  return read;
}

/** Parts that make a whole together, by their sum. What fits nothing is told only where the parts surely leave nothing out. */
function* judgeParts(parts: PartsClaim, claims: readonly Claim[], report: Report): Iterable<Outcome> {
  const figures = figuresFor(parts.kind, report);
  const sum = parts.values.reduce((all, value) => all + value, 0);
  // A total beside them that says the same is judged by itself: one fault, one finding.
  if (!figures || claims.some(({ kind, value }) => kind === parts.kind && value === sum)) return;
  const subject = subjectOf(parts.kind, figures);
  const last = parts.lastMayBeAll ? parts.values[parts.values.length - 1] : undefined;
  const reading = figures.readings.find(({ value }) => value === sum || value === last);
  const evidence = [parts.quote, ...(cellsOf(reading ?? figures.readings[0]) ?? [])];
  if (reading) yield { outcome: 'passed', subject, evidence };
  else if (parts.complete && !figures.open) {
    yield {
      outcome: 'failed',
      severity: 'warning',
      subject,
      reason: 'parts-disagree',
      data: {
        kind: parts.kind,
        told: sum,
        parts: parts.values.map(String),
        quote: parts.quote.text,
        figures: figures.readings.filter(({ plain }) => plain).map(({ value }) => String(value)),
        meaning: figures.readings[0]?.meaning ?? '',
      },
      evidence,
    };
  }
}

function* narrativeTable(report: Report): Iterable<Outcome> {
  const { claims, parts } = narrativeOf(report);
  for (const kind of new Set(claims.map((claim) => claim.kind))) {
    yield* judgeClaims(
      kind,
      claims.filter((claim) => claim.kind === kind),
      report,
    );
  }
  for (const each of parts) yield* judgeParts(each, claims, report);
}

/** What each assertion denies: the figure that must be 0; of cases, the columns that must be. */
const DENIED: Readonly<
  Record<Assertion['kind'], { readonly kind: Claim['kind']; readonly columns?: readonly string[] }>
> = {
  'none-received': { kind: 'received' },
  'all-handled': { kind: 'carried-forward' },
  'none-carried-in': { kind: 'carried-in' },
  'none-carried-forward': { kind: 'carried-forward' },
  'none-reviewed': { kind: 'review' },
  'none-litigated': { kind: 'litigation' },
  'none-corrected': { kind: 'review-and-litigation', columns: ['corrected'] },
  'all-upheld': { kind: 'review-and-litigation', columns: ['corrected', 'other', 'pending'] },
};

/** How many cases ended so, of the kinds the text speaks of. */
function casesEnded(cases: Assertion['cases'], columns: readonly string[], report: Report): number | undefined {
  const table = report.tables['review-litigation'];
  if (!table || table.incomplete) return undefined;
  const cells = table.cells.filter(
    ({ row, column }) =>
      columns.includes(column) &&
      (cases === 'review-and-litigation' || cases === undefined || (row === 'review') === (cases === 'review')),
  );
  if (cells.length === 0 || cells.some(({ reading }) => reading.kind === 'not-a-number')) return undefined;
  return cells.reduce((total, { reading }) => total + (reading.kind === 'number' ? reading.value : 0), 0);
}

function* narrativeContradiction(report: Report): Iterable<Outcome> {
  const { assertions } = narrativeOf(report);
  const told = new Set<string>();
  for (const { kind, cases, bare = false, quote } of assertions) {
    const denied = DENIED[kind];
    const figures = figuresFor(denied.columns ? (cases ?? denied.kind) : denied.kind, report);
    const value = denied.columns ? casesEnded(cases, denied.columns, report) : figures?.readings[0]?.value;
    if (!figures || value === undefined) continue;
    const subject = subjectOf(kind, figures);
    const evidence = [quote, ...(cellsOf(figures.readings[0]) ?? [])];
    // 均已办结，无结转 deny one figure: one fault, one finding.
    const about = [denied.kind, ...(denied.columns ?? []), cases ?? ''].join();
    if (value === 0) yield { outcome: 'passed', subject, evidence };
    else if (!told.has(about))
      yield {
        outcome: 'failed',
        // 申请 alone leaves open of which kind.
        ...(bare ? { severity: 'warning' as const } : {}),
        subject,
        reason: kind,
        data: { quote: quote.text, value },
        evidence,
      };
    if (value !== 0) told.add(about);
  }
}

/** Rules that hold the text against the tables and against itself (RULES, reconciliation; FORMAT, narrative against table 3). */
export const narrativeRules: readonly Rule[] = [
  ruleOf('reconciliation/narrative-table', narrativeTable),
  ruleOf('reconciliation/narrative-sum', narrativeSum),
  ruleOf('reconciliation/narrative-contradiction', narrativeContradiction),
];
