import { styleText } from 'node:util';
import type { Finding, SavedEquation, SavedTerm } from '../../lib/judge/evaluation';
import type { Fault } from '../../lib/judge/faults';
import { worstKind } from '../../lib/judge/result-kinds';
import { familyOf } from '../../lib/judge/sums';
import { describeFinding, nameColumn, nameRow } from '../../lib/messages/index';
import type { Words } from '../../lib/messages/words';

/** How a page's result is printed. `colour`: only for a terminal. */
export interface PrintStyle {
  readonly words: Words;
  readonly colour: boolean;
}

/** The kinds from worst to mildest. */
export const FINDING_KINDS = ['error', 'warning', 'notice', 'cantTell'] as const;

const COLOURS = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  cantTell: 'magenta',
  head: 'bold',
  aside: 'dim',
  passed: 'green',
} as const;

/** Words in the terminal's colour for what they are; plain where there is no terminal. */
export function paint(as: keyof typeof COLOURS, words: string, { colour }: PrintStyle): string {
  return colour ? styleText(COLOURS[as], words) : words;
}

/** One side of an equation: what is not zero by name, the rest counted. */
function printSide(terms: readonly SavedTerm[], byRow: boolean, words: Words): string {
  const shown = terms.filter(({ cell }) => cell.value !== null && cell.value !== 0);
  const { ofYear } = words.command;
  const told = shown.map(({ cell, source }) => {
    const name = byRow ? nameRow(cell.table, cell.row, words) : nameColumn(cell.table, cell.column, words);
    return `${source === undefined ? name : ofYear(source.year, name)} ${cell.value}`;
  });
  const zeros = terms.filter(({ cell }) => cell.value === 0).length;
  const missing = terms.filter(({ cell }) => cell.text === null).length;
  const silent = words.panel.equation.zeros(zeros, terms.length - shown.length - zeros - missing, missing);
  if (told.length === 0 || silent === '') return told.join(' + ') || silent;
  return `${told.join(' + ')} (${silent})`;
}

function printEquation(equation: SavedEquation, rule: string, words: Words): readonly string[] {
  const family = familyOf(rule);
  const { left, right } = family === undefined ? words.panel.equation : words.relations[family];
  const { terms, computed, reported } = equation;
  const byRow = terms.every(({ cell }) => cell.column === terms[0]?.cell.column);
  const side = (sign: 1 | -1) =>
    printSide(
      terms.filter((term) => term.sign === sign),
      byRow,
      words,
    );
  return [
    `${left} ${computed} = ${side(1)}`,
    `${right} ${reported} = ${side(-1)}`,
    words.command.difference(Math.abs(computed - reported)),
  ];
}

/** A fault: how bad it is, then each of its findings; what one cause explains stands under one mark. */
export function printFault({ findings }: Fault, style: PrintStyle): readonly string[] {
  const kind = worstKind(findings);
  const mark = paint(kind, style.words.panel.kinds[kind], style);
  return findings.flatMap((finding, index) => printFinding(finding, index === 0 ? mark : '  +', style));
}

/** A finding in a few lines: sentence and rule; then its equation, or the words on the page; then the advice. */
function printFinding(finding: Finding, mark: string, style: PrintStyle): readonly string[] {
  const { words } = style;
  const text = words.panel;
  const { labelled } = words.command;
  const { message, advice } = describeFinding(finding, words);
  const quote = finding.evidence[0]?.quote ?? '';
  const below =
    finding.equation !== null
      ? printEquation(finding.equation, finding.rule, words)
      : quote === ''
        ? []
        : [paint('aside', labelled(text.findings.quote, quote), style)];
  return [
    `  ${mark}  ${message}  ${paint('aside', finding.rule, style)}`,
    ...[...below, paint('aside', labelled(text.findings.advice, advice), style)].map((line) => `      ${line}`),
  ];
}
