import type { PathOf } from '../read/location';
import { allAtOnce } from '../read/steps';
import type { Report } from '../report/report';
import { RULES, rulesFor } from '../rules';
import { RULES_VERSION } from '../rules/catalogue';
import { type Rule, type RuleSettings, STATUTORY_SETTINGS, type Subject } from '../rules/rule';
import { squash } from '../text/text';
import { blankTotalCauses, findCauses } from './causes';
import type { Evaluation, Finding, Pass } from './evaluation';
import { foldFurther } from './fold-further';
import { foldUndecided, type ToldOutcome } from './fold-undecided';
import { comparePositions, positions } from './page-order';
import { runRules } from './run-rules';
import { outcomeSaver } from './save-outcome';
import { saveReport } from './save-report';
import { appliedSettings, isOff, settle } from './settle';

/** What the engine can't know by itself. */
export interface EvaluateOptions {
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  readonly engineVersion: string;
  /** SHA-256 of the report's text, hexadecimal. */
  readonly textHash: string;
  /** Where the report's places are in its page. */
  readonly pathOf: PathOf;
  readonly settings?: RuleSettings;
  /** In place of the catalogue's rules for this kind of page. */
  readonly rules?: readonly Rule[];
}

/** The name that a finding is known by again: a label of the page's own counts as the same however the page spaces and breaks it. */
function idOf(rule: Rule, { table, row, column, section, field }: Subject): string {
  const parts = [table, row, column, section, field].flatMap((part) => (part === undefined ? [] : [squash(part)]));
  return parts.length > 0 ? `${rule.id}:${parts.join('/')}` : rule.id;
}

function inPageOrder(outcomes: readonly ToldOutcome[], report: Report): ToldOutcome[] {
  const positionOf = positions(report);
  return outcomes
    .map((told, index) => ({ told, index, position: positionOf(told.given.outcome) }))
    .sort((a, b) => comparePositions(a.position, b.position) || a.index - b.index)
    .map(({ told }) => told);
}

/** The finding with what it leaves undecided, named in its data as well. */
function withUndecided(finding: Finding, undecided: readonly Pass[]): Finding {
  if (undecided.length === 0) return finding;
  const names = undecided.map(({ rule, subject }) =>
    [rule.slice(rule.indexOf('/') + 1), subject.row ?? subject.column ?? ''].join('/'),
  );
  return { ...finding, data: { ...finding.data, undecided: names }, undecided };
}

/**
 * Holds a report to the rules. The same report gives the same evaluation, wherever it is asked.
 * A rule that throws is named in `ruleErrors` and stops no other.
 */
export function evaluate(report: Report, options: EvaluateOptions): Evaluation {
  return allAtOnce(evaluateInSteps(report, options));
}

/** As evaluate, pausing between rules and before the causes; gives the share of the rules that are done. */
export function* evaluateInSteps(report: Report, options: EvaluateOptions): Generator<number, Evaluation, undefined> {
  const settings = options.settings ?? STATUTORY_SETTINGS;
  const asked = options.rules ?? rulesFor(report.kind);
  // Rules that are off are run as well: what holds in the page, and what one edit would mend, is no matter of settings.
  const { outcomes, errors } = yield* runRules(report, asked, settings);
  const off = isOff(settings);

  yield 1;
  const { saveFinding, savePass } = outcomeSaver(report, options.pathOf);
  const found: Finding[] = [];
  const times = new Map<string, number>();
  const open = outcomes.filter(({ outcome }) => outcome.outcome !== 'passed');
  for (const [order, { given, undecided }] of inPageOrder(foldFurther(foldUndecided(open, off)), report).entries()) {
    const id = idOf(given.rule, given.outcome.subject);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    const saved = saveFinding(given, time === 1 ? id : `${id}#${time}`, order);
    const finding = withUndecided(saved, undecided.map(savePass));
    found.push(finding);
  }
  yield 1;
  const passed = outcomes.filter(({ outcome }) => outcome.outcome === 'passed').map(savePass);

  yield 1;
  const slips = findCauses([
    // What could not be decided binds nothing: an equation with an unread cell is no evidence for or against an edit.
    ...found.flatMap(({ id, outcome, equation }) =>
      equation && outcome === 'failed' ? [{ finding: id, equation }] : [],
    ),
    ...passed.flatMap(({ equation }) => (equation ? [{ finding: null, equation }] : [])),
  ]);
  const settled = settle({ findings: found, passes: passed }, settings);
  const { passes } = settled;
  const told = new Set(settled.findings.map(({ id }) => id));
  const blanks = blankTotalCauses(settled.findings, Object.values(report.tables));
  const causes = [...slips.filter((slip) => slip.findings.some((id) => told.has(id))), ...blanks].map(
    (given, index) => ({
      ...given,
      cause: { ...given.cause, id: `c${index + 1}` },
    }),
  );
  const causeOf = new Map(causes.flatMap(({ cause, findings }) => findings.map((id) => [id, cause.id] as const)));
  const findings = settled.findings.map((finding, order) => ({
    ...finding,
    order,
    cause: causeOf.get(finding.id) ?? null,
  }));
  const applied = appliedSettings(asked, settings);
  const answered = new Set([...outcomes.map(({ rule }) => rule.id), ...errors.map(({ rule }) => rule)]);
  const inapplicable = asked.filter(({ id }) => !off(id) && !answered.has(id)).length;

  yield 1;
  return {
    source: options.source,
    engine: { version: options.engineVersion, rules: RULES_VERSION },
    checkedAt: options.checkedAt,
    kind: report.kind,
    why: report.why,
    edition: report.edition,
    report: saveReport(report, settings, options.pathOf),
    findings,
    passes,
    causes: causes.map(({ cause }) => cause),
    tally: {
      failed: findings.filter(({ outcome }) => outcome === 'failed').length,
      cantTell: findings.filter(({ outcome }) => outcome === 'cantTell').length,
      passed: passes.length,
      inapplicable: options.rules ? inapplicable : inapplicable + RULES.length - asked.length,
    },
    textHash: options.textHash,
    ruleErrors: errors.filter(({ rule }) => !off(rule)),
    ...(applied && { settings: applied }),
  };
}
