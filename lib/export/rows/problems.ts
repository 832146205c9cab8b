import type { Finding } from '../../judge/evaluation';
import { describeFinding, nameRule, nameSection, nameSubject } from '../../messages';
import type { ProblemColumn } from '../../messages/columns';
import { PROBLEM_COLUMNS } from '../../messages/columns';
import { tellSlip } from '../../messages/tell-slip';
import { voiceOf } from '../../messages/voice';
import type { Words } from '../../messages/words';
import { writeCalculation } from './calculation';
import { layOut, orderOn, widthFor } from './lay-out';
import { isListed } from './listing';
import { dayOf } from './moment';
import { onOneLine } from './plain-text';
import { type FaultPoints, pointsOfFaults, scoreOf } from './points-off';
import {
  type ExportOptions,
  isDismissed,
  type ReviewedCheck,
  type ReviewedFault,
  type ReviewedFinding,
} from './reviewed-check';
import { date, link, number, type SheetCell, type SheetForm, type SheetRow, text } from './sheet';
import { unitName } from './unit-name';

/** More quotes, and longer ones, would drown the row. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 120;

/** The narrowest that each can still be read at. */
const WIDTHS: Readonly<Record<ProblemColumn, number>> = {
  number: 5,
  agency: 12,
  year: 5.5,
  title: 18,
  url: 18,
  published: 11,
  section: 10,
  rule: 14,
  head: 9,
  severity: 6,
  message: 28,
  quote: 16,
  calculation: 15,
  basis: 26,
  advice: 17,
  deduction: 5.5,
  state: 7,
  remarks: 11,
};
/** What is said of the report by its unit and year, of the rule by the sentence and the head, and once a report in 检查汇总. */
export const PROBLEMS_APART: readonly ProblemColumn[] = ['title', 'url', 'published', 'rule'];
const CENTRED: readonly ProblemColumn[] = ['number', 'year', 'published', 'severity', 'deduction', 'state'];

/** 扣分 stands only where reports are scored. */
const columnsOf = ({ scoring, print }: ExportOptions): readonly ProblemColumn[] =>
  orderOn(
    PROBLEM_COLUMNS.filter((column) => scoring !== undefined || column !== 'deduction'),
    PROBLEMS_APART,
    print,
  );

/** The part of the report a finding is in: its section, else the table or field it is about. */
export function nameWhere({ section, subject }: Finding, words: Words): string {
  return section === null ? nameSubject(subject, words) : nameSection(section, words);
}

/** The words of the page that a finding rests on, in quotation marks, one a line. */
export function writeQuotes({ evidence }: Finding, words: Words): string {
  const { quote, moreQuotes } = words.exported;
  const told = evidence.map((given) => onOneLine(given.quote, LONGEST_QUOTE)).filter((given) => given !== '');
  const shown = [...new Set(told)].slice(0, MOST_QUOTES).map(quote);
  return [...shown, ...(told.length > MOST_QUOTES ? [moreQuotes(told.length)] : [])].join('\n');
}

/** What a person said of a finding besides the state: reason, note, who and when; or that it no longer counts. */
export function writeRemarks({ decision, lapsed }: ReviewedFinding, words: Words): string {
  const { remarks, dismissedBecause, decidedBy, lapsed: writeLapsed, states } = words.exported;
  if (decision === null) return lapsed === null ? '' : writeLapsed(states[lapsed.state]);
  const { state, reason, note, by, at } = decision;
  return remarks([
    ...(reason === '' ? [] : [dismissedBecause(reason)]),
    ...(note === '' ? [] : [note]),
    ...(state === 'open' ? [] : [decidedBy(by, dayOf(at))]),
  ]);
}

/** The words of a fault, each once: what its findings are called, say, rest on and advise. */
export interface FaultWords {
  readonly heads: readonly string[];
  /** One sentence a finding, as it is held; before them, what explains them. */
  readonly message: string;
  readonly basis: readonly string[];
  readonly advice: readonly string[];
}

const once = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** What stands over the sentences of a fault: the slip behind sums that a person confirmed, else how many one cause explains. */
function introduce(
  cause: ReviewedFault['cause'],
  findings: readonly ReviewedFinding[],
  words: Words,
): readonly string[] {
  const isSaid = findings.every(({ decision }) => isListed(decision?.state ?? 'open', 'confirmed'));
  const slip = isSaid ? tellSlip(cause, findings.length, words) : null;
  if (slip !== null) return [slip];
  return findings.length > 1 ? [words.panel.causes.one(findings.length)] : [];
}

/** Puts a fault into words: what of it was confirmed as a fact, the rest as a suspicion, and nothing of what was dismissed beside it. */
export function describeFault(
  { findings, cause = null }: Pick<ReviewedFault, 'findings'> & Partial<Pick<ReviewedFault, 'cause'>>,
  words: Words,
): FaultWords {
  const kept = findings.filter((reviewed) => !isDismissed(reviewed));
  const listed = kept.length > 0 ? kept : findings;
  const told = listed.map(({ finding, decision }) =>
    describeFinding(finding, words, voiceOf(decision?.state ?? 'open')),
  );
  const messages = told.map(({ message }) => message);
  return {
    heads: once(told.map(({ head }) => head)),
    message: [...introduce(cause, listed, words), ...messages].join('\n'),
    basis: once(told.flatMap(({ basis }) => basis)),
    advice: once(told.map(({ advice }) => advice)),
  };
}

/** Something of each finding of a fault, a line each; the same is said once. */
export function writeEach({ findings }: ReviewedFault, write: (reviewed: ReviewedFinding) => string): string {
  return once(findings.map(write).filter((line) => line !== '')).join('\n');
}

function problemRow(
  reviewed: Pick<ReviewedCheck, 'entry'>,
  fault: ReviewedFault,
  index: number,
  { off, why }: FaultPoints,
  options: ExportOptions,
): SheetRow {
  const { words } = options;
  const { report } = reviewed.entry.evaluation;
  const { states } = words.exported;
  const { heads, message, basis, advice } = describeFault(fault, words);
  const cells: Record<ProblemColumn, SheetCell> = {
    number: number(index + 1),
    agency: text(unitName(reviewed, options)),
    year: number(report.year),
    title: text(report.title),
    url: link(reviewed.entry.url),
    published: date(report.published),
    section: text(writeEach(fault, ({ finding }) => nameWhere(finding, words))),
    rule: text(writeEach(fault, ({ finding }) => words.exported.rule(nameRule(finding.rule, words), finding.rule))),
    head: text(heads.join('\n')),
    severity: text(words.panel.kinds[fault.kind]),
    message: text(message),
    quote: text(writeEach(fault, ({ finding }) => writeQuotes(finding, words))),
    calculation: text(writeEach(fault, ({ finding }) => writeCalculation(finding, words))),
    basis: text(basis.join('\n')),
    advice: text(advice.join('\n')),
    deduction: number(off),
    state: text(states[fault.state]),
    remarks: text(
      once([writeEach(fault, (reviewed) => writeRemarks(reviewed, words)), why])
        .join('\n')
        .trim(),
    ),
  };
  return columnsOf(options).map((column) => cells[column]);
}

/** 问题清单: the faults of a report that are to be listed, a row each; `before` rows stand above them. */
export function problemRows(reviewed: ReviewedCheck, before: number, options: ExportOptions): readonly SheetRow[] {
  const { faults } = reviewed;
  const { listing } = options;
  const pointsOf = pointsOfFaults(scoreOf(reviewed, options), options);
  return faults
    .filter(({ state }) => isListed(state, listing))
    .map((fault, index) => problemRow(reviewed, fault, before + index, pointsOf(fault), options));
}

/** The list's form, without its rows. */
export function problemForm(options: ExportOptions): SheetForm {
  const { sheets, columns, states } = options.words.exported;
  const kinds = Object.values(options.words.panel.kinds);
  const chosen: Partial<Record<ProblemColumn, readonly string[]>> = { severity: kinds, state: Object.values(states) };
  return {
    key: 'problems',
    name: sheets.problems,
    ...layOut(
      columnsOf(options).map((column) => ({
        title: columns.problems[column],
        width: widthFor(WIDTHS[column], [columns.problems[column], ...(chosen[column] ?? [])]),
        align: CENTRED.includes(column) ? 'centre' : 'start',
        choices: column === 'state' ? Object.values(states) : [],
      })),
      PROBLEMS_APART.length,
      options.print,
    ),
  };
}
