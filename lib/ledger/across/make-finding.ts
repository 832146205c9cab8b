import type { Finding, Pass, RuleError, SavedEquation } from '../../judge/evaluation';
import { runRules } from '../../judge/run-rules';
import { allAtOnce } from '../../read/steps';
import { SECTION_KEYS, type SectionKey } from '../../report/form/keys';
import { declarationOf, type RuleIdAcross } from '../../rules/catalogue';
import type { Severity } from '../../rules/catalogue/declaration';
import { type Data, type RuleOn, STATUTORY_SETTINGS, type Subject } from '../../rules/rule';
import type { Figure } from './read-figure';

/** What was found by holding a report against other ones: the same shape as a page's own findings. */
export interface HistoryResult {
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
  /** Rules that threw; absent where none did. */
  readonly errors?: readonly RuleError[];
  /** The report year that the ledger has no report of this body for, so that nothing could be compared with it. */
  readonly lacking?: number;
}

/** Nothing was found in other reports. */
export const NOTHING_ACROSS: HistoryResult = { findings: [], passes: [] };

/** What one rule across reports says of one subject. */
export interface HistoryOutcome {
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

/** A rule that needs more than the report itself. */
export type RuleAcross<Given> = RuleOn<Given, HistoryOutcome>;

/** The rule across reports that the catalogue declares under this id, with the function that asks it. */
export function ruleAcross<Given>(id: RuleIdAcross, evaluate: RuleAcross<Given>['evaluate']): RuleAcross<Given> {
  return { ...declarationOf(id), evaluate };
}

/** Findings across reports come after those of the page alone. */
const FIRST_ORDER = 100_000;

function idOf(rule: string, { subject, about }: HistoryOutcome): string {
  const { table, row, column, section, field } = subject;
  const parts = [table, row, column, section, field, about].filter((part) => part !== undefined);
  return parts.length > 0 ? `${rule}:${parts.join('/')}` : rule;
}

/** Tables bear the key of the section they stand in. */
function sectionOf({ table, section }: Subject): SectionKey | null {
  return section ?? SECTION_KEYS.find((key) => key === table) ?? null;
}

/**
 * What rules across reports say of the report at `url`, as findings and passes in the order given; evidence is what stands
 * in that report. A rule that throws is named and stops no other.
 */
export function askAcross<Given>(url: string, given: Given, rules: readonly RuleAcross<Given>[]): HistoryResult {
  const { outcomes, errors } = allAtOnce(runRules(given, rules, STATUTORY_SETTINGS));
  const findings: Finding[] = [];
  const passes: Pass[] = [];
  for (const [index, { rule, outcome: said }] of outcomes.entries()) {
    const { outcome, subject, reason = '', data = {}, severity, equation = null, places } = said;
    if (outcome === 'passed') {
      passes.push({ rule: rule.id, subject, equation });
      continue;
    }
    const terms = equation?.terms.filter(({ source }) => source === undefined || source.url === url) ?? [];
    const own = places ?? terms.map(({ cell, place }) => ({ text: cell.text, place }));
    findings.push({
      id: idOf(rule.id, said),
      rule: rule.id,
      outcome,
      severity: severity ?? rule.severity,
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
  return { findings, passes, ...(errors.length > 0 && { errors }) };
}

/** Several results about one report as one, in the order given. */
export function joinResults(results: readonly HistoryResult[]): HistoryResult {
  const lacking = results.find((result) => result.lacking !== undefined)?.lacking;
  const errors = results.flatMap((result) => result.errors ?? []);
  return {
    findings: results
      .flatMap(({ findings }) => findings)
      .map((finding, index) => ({ ...finding, order: FIRST_ORDER + index })),
    passes: results.flatMap(({ passes }) => passes),
    ...(errors.length > 0 && { errors }),
    ...(lacking === undefined ? {} : { lacking }),
  };
}
