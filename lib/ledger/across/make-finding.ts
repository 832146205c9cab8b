import type { Finding, Pass, SavedEquation } from '../../judge/evaluation';
import { SECTION_KEYS, type SectionKey } from '../../report/form/keys';
import { declarationOf, type RuleId } from '../../rules/catalogue';
import type { Severity } from '../../rules/catalogue/declaration';
import type { Data, Subject } from '../../rules/rule';
import type { Figure } from './read-figure';

/** What was found by holding a report against other ones: the same shape as a page's own findings. */
export interface HistoryResult {
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
  /** The report year that the ledger has no report of this body for, so that nothing could be compared with it. */
  readonly lacking?: number;
}

/** Nothing was found in other reports. */
export const NOTHING_ACROSS: HistoryResult = { findings: [], passes: [] };

/** What one rule across reports says of one subject. */
export interface HistoryOutcome {
  readonly rule: RuleId;
  readonly outcome: 'failed' | 'cantTell' | 'passed';
  readonly subject: Subject;
  readonly reason?: string;
  readonly data?: Data;
  readonly severity?: Severity;
  readonly equation?: SavedEquation;
  /** Figures of the report that the outcome is about, where no equation has them. */
  readonly places?: readonly Pick<Figure, 'text' | 'place'>[];
  /** Tells apart findings of one rule and subject that are about other pages. */
  readonly about?: string;
}

/** Findings across reports come after those of the page alone. */
const FIRST_ORDER = 100_000;

function idOf({ rule, subject, about }: HistoryOutcome): string {
  const { table, row, column, section, field } = subject;
  const parts = [table, row, column, section, field, about].filter((part) => part !== undefined);
  return parts.length > 0 ? `${rule}:${parts.join('/')}` : rule;
}

/** Tables bear the key of the section they stand in. */
function sectionOf({ table, section }: Subject): SectionKey | null {
  return section ?? SECTION_KEYS.find((key) => key === table) ?? null;
}

/** Outcomes about the report at `url` as findings and passes, in the order given; evidence is what stands in that report. */
export function toHistoryResult(url: string, outcomes: readonly HistoryOutcome[]): HistoryResult {
  const findings: Finding[] = [];
  const passes: Pass[] = [];
  for (const [index, given] of outcomes.entries()) {
    const { rule, outcome, subject, reason = '', data = {}, severity, equation = null, places } = given;
    if (outcome === 'passed') {
      passes.push({ rule, subject, equation });
      continue;
    }
    const terms = equation?.terms.filter(({ source }) => source === undefined || source.url === url) ?? [];
    const own = places ?? terms.map(({ cell, place }) => ({ text: cell.text, place }));
    findings.push({
      id: idOf(given),
      rule,
      outcome,
      severity: severity ?? declarationOf(rule).severity,
      subject,
      reason,
      data,
      equation,
      cause: null,
      evidence: own.flatMap(({ text, place }) => (place ? [{ quote: text ?? '', place }] : [])),
      order: FIRST_ORDER + index,
      section: sectionOf(subject),
    });
  }
  return { findings, passes };
}

/** Several results about one report as one, in the order given. */
export function joinResults(results: readonly HistoryResult[]): HistoryResult {
  const lacking = results.find((result) => result.lacking !== undefined)?.lacking;
  return {
    findings: results
      .flatMap(({ findings }) => findings)
      .map((finding, index) => ({ ...finding, order: FIRST_ORDER + index })),
    passes: results.flatMap(({ passes }) => passes),
    ...(lacking === undefined ? {} : { lacking }),
  };
}
