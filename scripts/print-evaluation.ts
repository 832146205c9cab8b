import { styleText } from 'node:util';
import type { Evaluation, Finding, SavedEquation } from '../lib/evaluation';
import { commandText } from '../lib/messages/command-text';
import { describeFinding, explainWhy, nameColumn, nameRow, nameSection } from '../lib/messages/index';
import type { Language } from '../lib/messages/language';
import { type EquationFamily, panelText } from '../lib/messages/panel-text';

/** How a page's result is printed. `colour`: only for a terminal. */
export interface PrintStyle {
  readonly language: Language;
  readonly colour: boolean;
}

type Colour = Parameters<typeof styleText>[0];

const KIND_COLOURS: Readonly<Record<'error' | 'warning' | 'notice' | 'cantTell', Colour>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  cantTell: 'magenta',
};

const SUM_FAMILIES: readonly EquationFamily[] = [
  'requests-row-total',
  'requests-balance',
  'requests-handled-total',
  'review-litigation-total',
];

const familyOf = (rule: string): EquationFamily | undefined =>
  SUM_FAMILIES.find((family) => rule.endsWith(`/${family}`));
const kindOf = (finding: Finding) => (finding.outcome === 'cantTell' ? 'cantTell' : finding.severity);

/** The result of one page for a person to read: what it is, the verdict, the findings by section, what was compared. */
export function printEvaluation(evaluation: Evaluation, { language, colour }: PrintStyle): string {
  const text = panelText(language);
  const own = commandText(language);
  const paint = (as: Colour, words: string): string =>
    colour ? styleText(as, words, { validateStream: false }) : words;
  const { report, findings, passes, tally } = evaluation;

  const heading = (): readonly string[] => {
    const about = [
      report.agency ?? text.report.noAgency,
      report.year === null ? text.report.noYear : text.report.year(report.year),
      ...(evaluation.edition === null ? [] : [text.report.edition(evaluation.edition)]),
    ];
    const published =
      report.published === null ? text.report.unpublished : text.report.published(text.report.date(report.published));
    const deadline =
      report.deadline === null ? text.report.noDeadline : text.report.deadline(text.report.date(report.deadline));
    return [
      paint('bold', evaluation.source),
      ...(report.title === null ? [] : [report.title]),
      about.join(' · '),
      `${published} · ${deadline}`,
    ];
  };

  const count = (kind: ReturnType<typeof kindOf>): number =>
    findings.filter((finding) => kindOf(finding) === kind).length;

  const verdict = (): string => {
    const kinds = (['error', 'warning', 'notice', 'cantTell'] as const).map((kind) => ({ kind, found: count(kind) }));
    const parts = kinds
      .filter(({ found }) => found > 0)
      .map(({ kind, found }) => paint(KIND_COLOURS[kind], `${text.kinds[kind]} ${found}`));
    const found = parts.length === 0 ? [paint('green', text.verdict.clean)] : parts;
    return [...found, `${text.kinds.passed} ${tally.passed}`].join(' · ');
  };

  const side = (equation: SavedEquation, sign: 1 | -1): string => {
    const all = equation.terms;
    const byRow = all.every(({ cell }) => cell.column === all[0]?.cell.column);
    const terms = all.filter((term) => term.sign === sign);
    const shown = terms.filter(({ cell }) => cell.value !== null && cell.value !== 0);
    const rest = terms.filter((term) => !shown.includes(term));
    const zeros = rest.filter(({ cell }) => cell.value === 0).length;
    const missing = rest.filter(({ cell }) => cell.text === null).length;
    const words = shown.map(({ cell }) => {
      const name = byRow ? nameRow(cell.table, cell.row, language) : nameColumn(cell.table, cell.column, language);
      return `${name} ${cell.value}`;
    });
    const silent = text.equation.zeros(zeros, rest.length - zeros - missing, missing);
    return [words.join(' + '), silent === '' ? '' : words.length === 0 ? silent : `(${silent})`]
      .filter(Boolean)
      .join(' ');
  };

  const equationLines = (finding: Finding): readonly string[] => {
    const { equation } = finding;
    if (equation === null) return [];
    const family = familyOf(finding.rule) ?? 'other';
    return [
      `${text.equation.left[family]} ${equation.computed} = ${side(equation, 1)}`,
      `${text.equation.right[family]} ${equation.reported} = ${side(equation, -1)}`,
      `${text.equation.difference} ${Math.abs(equation.computed - equation.reported)}`,
    ];
  };

  const findingLines = (finding: Finding): readonly string[] => {
    const kind = kindOf(finding);
    const { message, advice } = describeFinding(finding, language);
    const quote = finding.evidence[0]?.quote ?? '';
    return [
      `  ${paint(KIND_COLOURS[kind], text.kinds[kind])}  ${message}  ${paint('dim', finding.rule)}`,
      ...equationLines(finding).map((line) => `      ${line}`),
      ...(quote === '' || finding.equation !== null
        ? []
        : [`      ${paint('dim', `${text.findings.quote}: ${quote}`)}`]),
      ...(advice === '' ? [] : [`      ${paint('dim', `${text.findings.advice}: ${advice}`)}`]),
    ];
  };

  const groups = (): readonly string[] => {
    const decided = findings.filter((finding) => finding.outcome === 'failed');
    const sections = [...new Set(decided.map((finding) => finding.section))];
    const undecided = findings.filter((finding) => finding.outcome === 'cantTell');
    return [
      ...sections.flatMap((section) => [
        '',
        paint('bold', section === null ? text.findings.whole : nameSection(section, language)),
        ...decided.filter((finding) => finding.section === section).flatMap(findingLines),
      ]),
      ...(undecided.length === 0 ? [] : ['', paint('bold', text.undecided.title), ...undecided.flatMap(findingLines)]),
    ];
  };

  const compared = (): readonly string[] => {
    const sums = SUM_FAMILIES.map((family) => ({
      family,
      held: passes.filter(({ rule }) => familyOf(rule) === family).length,
      broken: findings.filter(({ rule, outcome }) => outcome === 'failed' && familyOf(rule) === family).length,
    })).filter(({ held, broken }) => held + broken > 0);
    const others = passes
      .filter(({ rule }) => familyOf(rule) === undefined)
      .map(({ rule }) => rule.slice(0, rule.indexOf('/')));
    const families = [...new Set(others)].map((family) =>
      own.otherChecks(text.passed.families[family] ?? family, others.filter((other) => other === family).length),
    );
    if (sums.length === 0 && families.length === 0) return [];
    return [
      '',
      paint('bold', own.compared),
      ...sums.map(({ family, held, broken }) => `  ${own.sums(text.passed.sums[family], held, broken)}`),
      ...families.map((line) => `  ${line}`),
    ];
  };

  if (evaluation.kind === 'not-a-report')
    return [
      paint('bold', evaluation.source),
      text.states.notReport,
      ...evaluation.why.map((why) => `  ${explainWhy(why, language)}`),
    ].join('\n');
  return [
    ...heading(),
    ...(evaluation.kind === 'older-annual-report' ? [text.states.older, text.states.olderExplain] : []),
    verdict(),
    ...groups(),
    ...compared(),
    ...(evaluation.ruleErrors.length === 0
      ? []
      : ['', text.undecided.ruleErrors(text.list(evaluation.ruleErrors.map(({ rule }) => rule)))]),
  ].join('\n');
}
