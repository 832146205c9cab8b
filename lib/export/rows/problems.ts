import type { Finding } from '../../judge/evaluation';
import type { LedgerEntry } from '../../ledger/record/entry';
import { describeFinding, nameSection, nameSubject } from '../../messages';
import type { ProblemColumn } from '../../messages/columns';
import { PROBLEM_COLUMNS } from '../../messages/columns';
import type { Words } from '../../messages/words';
import { writeCalculation } from './calculation';
import { dayOf } from './moment';
import { onOneLine } from './plain-text';
import type { ExportOptions, ReviewedCheck, ReviewedFinding } from './reviewed-check';
import { date, link, number, type SheetCell, type SheetForm, type SheetRow, text } from './sheet';

/** More quotes, and longer ones, would drown the row. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 120;

const WIDTHS: Readonly<Record<ProblemColumn, number>> = {
  number: 6,
  agency: 18,
  year: 7,
  title: 24,
  url: 22,
  published: 12,
  section: 17,
  rule: 17,
  head: 13,
  severity: 9,
  message: 42,
  quote: 24,
  calculation: 27,
  basis: 36,
  advice: 28,
  state: 10,
  remarks: 20,
};
const CENTRED: readonly ProblemColumn[] = ['number', 'year', 'published', 'severity', 'state'];

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

/** The words for how bad a finding is; one that could not be decided says so. */
export function nameSeverity({ outcome, severity }: Finding, words: Words): string {
  return words.panel.kinds[outcome === 'cantTell' ? 'cantTell' : severity];
}

function problemRow(entry: LedgerEntry, reviewed: ReviewedFinding, index: number, words: Words): SheetRow {
  const { finding, decision } = reviewed;
  const { report } = entry.evaluation;
  const { states } = words.exported;
  const { head, message, basis, advice } = describeFinding(finding, words);
  const cells: Record<ProblemColumn, SheetCell> = {
    number: number(index + 1),
    agency: text(report.agency),
    year: number(report.year),
    title: text(report.title),
    url: link(entry.url),
    published: date(report.published),
    section: text(nameWhere(finding, words)),
    rule: text(finding.rule),
    head: text(head),
    severity: text(nameSeverity(finding, words)),
    message: text(message),
    quote: text(writeQuotes(finding, words)),
    calculation: text(writeCalculation(finding, words)),
    basis: text(basis.join('\n')),
    advice: text(advice),
    state: text(states[decision?.state ?? 'open']),
    remarks: text(writeRemarks(reviewed, words)),
  };
  return PROBLEM_COLUMNS.map((column) => cells[column]);
}

/** 问题清单: every finding of a report, dismissed and undecided ones too, a row each; `before` rows stand above them. */
export function problemRows(
  { entry, findings }: ReviewedCheck,
  before: number,
  { words }: ExportOptions,
): readonly SheetRow[] {
  return findings.map((reviewed, index) => problemRow(entry, reviewed, before + index, words));
}

/** The list's form, without its rows. */
export function problemForm({ words }: ExportOptions): SheetForm {
  const { sheets, columns, states } = words.exported;
  return {
    key: 'problems',
    name: sheets.problems,
    columns: PROBLEM_COLUMNS.map((column) => ({
      title: columns.problems[column],
      width: WIDTHS[column],
      align: CENTRED.includes(column) ? 'centre' : 'start',
      choices: column === 'state' ? Object.values(states) : [],
    })),
    paper: 'A3',
  };
}
