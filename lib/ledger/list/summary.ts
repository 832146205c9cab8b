import type { PageKind } from '../../detect/page-kind';
import type { Evaluation, Finding, Pass, SavedReport } from '../../judge/evaluation';
import type { ResultKind } from '../../judge/result-kinds';
import { EQUATION_FAMILIES, TABLE_OF_FAMILY } from '../../judge/sums';
import type { IsoDate } from '../../report/dates/report-dates';
import { SECTION_KEYS, type SectionKey, type TableKey } from '../../report/form/keys';
import { rankOf, readBody, siteOf } from '../bodies/body-parts';
import type { LedgerEntry } from '../record/entry';
import type { FaultStanding } from '../review/fault-standing';

/** How the sums of a table stand: `none` where none was asked (a page that is no report, rules switched off). */
export interface SumsStanding {
  readonly kind: 'holds' | 'failed' | 'undecided' | 'missing' | 'none';
  readonly failed: number;
  readonly undecided: number;
}

/** A report of the ledger as a row of the workbench's table: plain values, small enough to be an index record. */
export interface EntrySummary {
  readonly url: string;
  readonly kind: PageKind;
  /** The unit's name; null where the report names nobody. */
  readonly unit: string | null;
  /** The district, county or city that the name says, or the site where it says none: what rows are grouped by. */
  readonly group: string;
  readonly year: number | null;
  /** The day of publication that the page tells; null where it tells none. */
  readonly published: IsoDate | null;
  /** The last day that it was judged by; null where the year or the kind of body is not known. */
  readonly deadline: IsoDate | null;
  /** Whether a person found that there is nothing to the finding that it is late. */
  readonly lateDismissed: boolean;
  /** `unknown`: no day, an unclear kind of body, or a day that only a local or disputed deadline makes late. */
  readonly onTime: 'yes' | 'no' | 'unknown';
  /** `unknown`: the page only links a document, or is no report that can be checked. */
  readonly sections: { readonly kind: 'complete' | 'lacking' | 'unknown'; readonly missing: readonly SectionKey[] };
  readonly requests: SumsStanding;
  readonly reviewLitigation: SumsStanding;
  readonly carryOver: SumsStanding;
  /** `gaps`: office, address or telephone is not there, or a detail is malformed. */
  readonly contact: 'complete' | 'gaps' | 'missing';
  /** Faults by severity, without what was dismissed; what one cause explains is one. */
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Faults that need a person (cannot tell), without what was dismissed. */
  readonly undecided: number;
  /** How many of the faults a person has decided on (other than 待核实), and how many there are. */
  readonly reviewed: { readonly done: number; readonly of: number };
  /** Decisions that lapsed because a value changed. */
  readonly lapsed: number;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}

const NONE: SumsStanding = { kind: 'none', failed: 0, undecided: 0 };
const rulesOf = (table: TableKey) =>
  EQUATION_FAMILIES.filter((family) => TABLE_OF_FAMILY[family] === table).map((family) => `reconciliation/${family}`);
const TABLE_RULES: Readonly<Record<Exclude<TableKey, 'proactive'>, readonly string[]>> = {
  requests: rulesOf('requests'),
  'review-litigation': rulesOf('review-litigation'),
};
const CARRY_OVER = ['reconciliation/carry-over'];

/** What of a review goes into the line. */
interface Judged {
  readonly faultStandings: readonly FaultStanding[];
  /** Findings that nobody dismissed. */
  readonly open: readonly Finding[];
  readonly passes: readonly Pass[];
  readonly counts: Readonly<Record<ResultKind, number>>;
  /** Whether the ledger has no report of the year before. */
  readonly lacking: boolean;
}

/** Sums up a reviewed check. */
export function summarize(
  { evaluation, url }: Pick<LedgerEntry, 'evaluation' | 'url'>,
  { faultStandings, open, passes, counts, lacking }: Judged,
): EntrySummary {
  const done = faultStandings.filter(({ state }) => state !== 'open').length;
  const { report, kind } = evaluation;
  const lateDismissed = isLateDismissed(evaluation.findings, open);
  const sums = (key: 'requests' | 'review-litigation') =>
    kind === 'annual-report' ? standingOf(TABLE_RULES[key], open, passes, report.tables[key] === undefined) : NONE;
  return {
    url,
    kind,
    unit: report.agency,
    group: groupOf(report.agency, url),
    year: report.year,
    published: report.published,
    deadline: report.deadline,
    lateDismissed,
    // What the report's day says, unless a person says otherwise.
    onTime: lateDismissed ? 'yes' : report.onTime,
    sections: sectionsOf(evaluation),
    requests: sums('requests'),
    reviewLitigation: sums('review-litigation'),
    carryOver: carryOverOf(open, passes, lacking),
    contact: contactOf(report, open),
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    undecided: counts.cantTell,
    reviewed: { done, of: faultStandings.length },
    lapsed: faultStandings.filter(({ standings }) => standings.some(({ kind }) => kind === 'lapsed')).length,
    checkedAt: evaluation.checkedAt,
  };
}

function standingOf(
  rules: readonly string[],
  open: readonly Finding[],
  passes: readonly Pass[],
  missing: boolean,
): SumsStanding {
  const own = open.filter(({ rule }) => rules.includes(rule));
  const inside = open.flatMap(({ undecided: left = [] }) => left).filter(({ rule }) => rules.includes(rule));
  const failed = own.filter(({ outcome }) => outcome === 'failed').length;
  const undecided = own.length - failed + inside.length;
  if (missing) return { kind: 'missing', failed, undecided };
  if (failed + undecided > 0) return { kind: failed > 0 ? 'failed' : 'undecided', failed, undecided };
  return passes.some(({ rule }) => rules.includes(rule)) ? { kind: 'holds', failed, undecided } : NONE;
}

/** `missing`: the ledger has no report of the year before. */
function carryOverOf(open: readonly Finding[], passes: readonly Pass[], lacking: boolean): SumsStanding {
  const missing = open.some(({ rule, reason }) => CARRY_OVER.includes(rule) && reason === 'previous-missing');
  return standingOf(CARRY_OVER, open, passes, missing || lacking);
}

function isLateDismissed(findings: readonly Finding[], open: readonly Finding[]): boolean {
  const isLate = ({ rule }: Finding) => rule === 'timing/published-late';
  return findings.some(isLate) && !open.some(isLate);
}

function sectionsOf({ kind, report }: Evaluation): EntrySummary['sections'] {
  if (kind !== 'annual-report' || report.attachmentOnly) return { kind: 'unknown', missing: [] };
  const there = report.sections.map(({ key }) => key);
  const missing = SECTION_KEYS.filter((key) => !there.includes(key));
  return { kind: missing.length === 0 ? 'complete' : 'lacking', missing };
}

function contactOf({ contact }: SavedReport, open: readonly Finding[]): EntrySummary['contact'] {
  if (contact === null) return 'missing';
  const lacking = contact.office === null || contact.address === null || contact.phones.length === 0;
  const malformed = open.some(({ rule, severity }) => rule.startsWith('contact/') && severity !== 'notice');
  return lacking || malformed ? 'gaps' : 'complete';
}

/** The smallest district, county or city of the name; else its city or province; else the site. */
function groupOf(agency: string | null, url: string): string {
  const places = (readBody(agency)?.places ?? []).filter((place) => place.length > 1 && rankOf(place) !== 3);
  return places[places.length - 1] ?? siteOf(url);
}
