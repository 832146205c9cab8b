import type { Finding } from '../../judge/evaluation';
import type { LedgerEntry } from '../../ledger/record/entry';
import { describeFinding, nameSection, nameSubject } from '../../messages';
import { exportText, PROBLEM_COLUMNS, type ProblemColumn } from '../../messages/export-text';
import type { Language } from '../../messages/language';
import { panelText } from '../../messages/panel-text';
import { writeCalculation } from './calculation';
import type { ExportOptions, HeldFinding, HeldReport } from './held';
import { dayOf } from './moment';
import { onOneLine } from './plain-text';
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
export function nameWhere({ section, subject }: Finding, language: Language): string {
  return section === null ? nameSubject(subject, language) : nameSection(section, language);
}

/** The words of the page that a finding rests on, in quotation marks, one a line. */
export function writeQuotes({ evidence }: Finding, language: Language): string {
  const { quote, moreQuotes } = exportText(language);
  const words = evidence.map((given) => onOneLine(given.quote, LONGEST_QUOTE)).filter((given) => given !== '');
  const shown = [...new Set(words)].slice(0, MOST_QUOTES).map(quote);
  return [...shown, ...(words.length > MOST_QUOTES ? [moreQuotes(words.length)] : [])].join('\n');
}

/** What a person said of a finding besides the state: reason, note, who and when; or that it no longer counts. */
export function writeRemarks({ decision, lapsed }: HeldFinding, language: Language): string {
  const { remarks, dismissedBecause, decidedBy, lapsed: writeLapsed, states } = exportText(language);
  if (decision === null) return lapsed === null ? '' : writeLapsed(states[lapsed.state]);
  const { state, reason, note, by, at } = decision;
  return remarks([
    ...(reason === '' ? [] : [dismissedBecause(reason)]),
    ...(note === '' ? [] : [note]),
    ...(state === 'open' ? [] : [decidedBy(by, dayOf(at))]),
  ]);
}

/** The words for how bad a finding is; one that could not be decided says so. */
export function nameSeverity({ outcome, severity }: Finding, language: Language): string {
  return panelText(language).kinds[outcome === 'cantTell' ? 'cantTell' : severity];
}

function problemRow(entry: LedgerEntry, held: HeldFinding, index: number, language: Language): SheetRow {
  const { finding, decision } = held;
  const { report } = entry.evaluation;
  const { states } = exportText(language);
  const { head, message, basis, advice } = describeFinding(finding, language);
  const cells: Record<ProblemColumn, SheetCell> = {
    number: number(index + 1),
    agency: text(report.agency),
    year: number(report.year),
    title: text(report.title),
    url: link(entry.url),
    published: date(report.published),
    section: text(nameWhere(finding, language)),
    rule: text(finding.rule),
    head: text(head),
    severity: text(nameSeverity(finding, language)),
    message: text(message),
    quote: text(writeQuotes(finding, language)),
    calculation: text(writeCalculation(finding, language)),
    basis: text(basis.join('\n')),
    advice: text(advice),
    state: text(states[decision?.state ?? 'open']),
    remarks: text(writeRemarks(held, language)),
  };
  return PROBLEM_COLUMNS.map((column) => cells[column]);
}

/** 问题清单: every finding of a report, dismissed and undecided ones too, a row each; `before` rows stand above them. */
export function problemRows(
  { entry, findings }: HeldReport,
  before: number,
  { language }: ExportOptions,
): readonly SheetRow[] {
  return findings.map((held, index) => problemRow(entry, held, before + index, language));
}

/** The list's form, without its rows. */
export function problemForm({ language }: ExportOptions): SheetForm {
  const { sheets, columns, states } = exportText(language);
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
