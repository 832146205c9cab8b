import type { Cause, Evaluation } from '../../lib/judge/evaluation';
import type { Fault } from '../../lib/judge/faults';
import { worstKind } from '../../lib/judge/result-kinds';
import { EQUATION_FAMILIES, familyOf } from '../../lib/judge/sums';
import { type Review, reviewOf, undecidedCheck } from '../../lib/ledger/review/review-of';
import { explainWhy, nameCell, nameRule, nameSection } from '../../lib/messages/index';
import { ACROSS_REPORTS } from '../../lib/rules/catalogue';
import { FINDING_KINDS, type PrintStyle, paint, printFault } from './print-finding';

function printHeading({ source, report, edition }: Evaluation, style: PrintStyle): readonly string[] {
  const text = style.words.panel.report;
  const about = [
    report.agency ?? text.noAgency,
    report.year === null ? text.noYear : text.year(report.year),
    edition === null ? '' : text.edition(edition),
  ];
  const published = report.published === null ? text.unpublished : text.published(text.date(report.published));
  const deadline = report.deadline === null ? text.noDeadline : text.deadline(text.date(report.deadline));
  return [
    paint('head', source, style),
    report.title ?? '',
    about.filter((words) => words !== '').join(' · '),
    `${published} · ${deadline}`,
  ].filter((line) => line !== '');
}

function printVerdict({ counts }: Review, style: PrintStyle): string {
  const text = style.words.panel;
  const found = FINDING_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    paint(kind, `${text.kinds[kind]} ${counts[kind]}`, style),
  );
  return [...(found.length === 0 ? [text.verdict.clean] : found), `${text.kinds.passed} ${counts.passed}`].join(' · ');
}

/** What failed, fault by fault, by section in page order; then what a person has to decide. */
function printFaults(faults: readonly Fault[], style: PrintStyle): readonly string[] {
  const text = style.words.panel;
  const isUndecided = ({ findings }: Fault) => worstKind(findings) === 'cantTell';
  const failed = faults.filter((fault) => !isUndecided(fault));
  const undecided = faults.filter(isUndecided);
  const sectionOf = ({ findings: [first] }: Fault) => first.section;
  const groups = [...new Set(failed.map(sectionOf))].map((section) => ({
    name: section === null ? text.findings.whole : nameSection(section, style.words),
    members: failed.filter((fault) => sectionOf(fault) === section),
  }));
  return [...groups, { name: text.undecided.title, members: undecided }]
    .filter(({ members }) => members.length > 0)
    .flatMap(({ name, members }) => [
      '',
      paint('head', name, style),
      ...members.flatMap((fault) => printFault(fault, style)),
    ]);
}

/** Likely causes of the faults. */
function printCauses(faults: readonly Fault[], style: PrintStyle): readonly string[] {
  const own = style.words.command;
  const { list } = style.words.panel;
  const printEdits = (edits: Cause['edits']): string =>
    list(edits.map(({ cell, value, suggested }) => own.edit(nameCell(cell, style.words), value, suggested)));
  const lines = faults
    .flatMap(({ cause }) => cause ?? [])
    .flatMap(({ edits, explains, rivals }) => [
      `  ${own.cause(printEdits(edits), explains)}`,
      ...(rivals.length === 0 ? [] : [`      ${own.rivals(rivals.map(printEdits))}`]),
    ]);
  return lines.length === 0 ? [] : ['', paint('head', own.causes, style), ...lines];
}

/** What was compared, so that silence can be trusted: equations by family, the other checks by theirs. */
function printCompared({ passes, findings }: Evaluation, style: PrintStyle): readonly string[] {
  const text = style.words.panel;
  const own = style.words.command;
  const sums = EQUATION_FAMILIES.map((family) => {
    const held = passes.filter(({ rule }) => familyOf(rule) === family).length;
    const broken = findings.filter(({ rule, outcome }) => outcome === 'failed' && familyOf(rule) === family).length;
    return held + broken === 0 ? '' : own.sums(style.words.relations[family].brief, held, broken);
  }).filter((line) => line !== '');
  const isAcross = (rule: string) => ACROSS_REPORTS.some(({ id }) => id === rule);
  const others = passes
    .filter(({ rule }) => familyOf(rule) === undefined && !isAcross(rule))
    .map(({ rule }) => rule.slice(0, rule.indexOf('/')));
  const years = ACROSS_REPORTS.flatMap(({ id }) => {
    const held = passes.filter(({ rule }) => rule === id).length;
    return held === 0 ? [] : [own.acrossYears(nameRule(id, style.words), held)];
  });
  const families = [...new Set(others)].map((family) =>
    own.otherChecks(text.passed.families[family] ?? family, others.filter((other) => other === family).length),
  );
  const lines = [...sums, ...families, ...years].map((line) => `  ${line}`);
  return lines.length === 0 ? [] : ['', paint('head', own.compared, style), ...lines];
}

/** The result of one page for a person to read: what it is, the verdict, the findings by section, what was compared. */
export function printEvaluation(evaluation: Evaluation, style: PrintStyle): string {
  const { kind, source, why, ruleErrors } = evaluation;
  const text = style.words.panel;
  if (kind === 'not-a-report') {
    const reasons = why.map((reason) => `  ${explainWhy(reason, style.words)}`);
    return [paint('head', source, style), text.states.notReport, ...reasons].join('\n');
  }
  const review = reviewOf(undecidedCheck(evaluation));
  return [
    ...printHeading(evaluation, style),
    ...(kind === 'older-annual-report' ? [text.states.older, text.states.olderExplain] : []),
    printVerdict(review, style),
    ...printFaults(review.faults, style),
    ...printCauses(review.faults, style),
    ...printCompared(evaluation, style),
    ...(ruleErrors.length === 0 ? [] : ['', text.undecided.ruleErrors(text.list(ruleErrors.map(({ rule }) => rule)))]),
  ].join('\n');
}
