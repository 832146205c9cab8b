import type { LedgerEntry } from '../ledger/entry';
import { describeFinding, nameSection } from '../messages';
import { type ExportText, exportText, SUMMARY_COLUMNS, type SummaryColumn } from '../messages/export-text';
import type { TableKey } from '../report/keys';
import { allPasses, type ExportOptions, type HeldFinding, heldFindings, isDismissed } from './held';
import { daysBetween } from './moment';
import { date, link, number, type Sheet, type SheetCell, text, time } from './sheet';
import { carryOverOf, countSums, lackingSections, readSums, type Sum, TABLE_OF_FAMILY } from './sums';

const WIDTHS: Readonly<Record<SummaryColumn, number>> = {
  agency: 20,
  title: 30,
  url: 26,
  published: 12,
  onTime: 14,
  sections: 18,
  requests: 18,
  reviewLitigation: 18,
  carryOver: 14,
  contact: 20,
  errors: 8,
  warnings: 8,
  notices: 8,
  deduction: 7,
  checkedBy: 10,
  checkedAt: 17,
};
const STARTED: readonly SummaryColumn[] = ['agency', 'title', 'url', 'sections', 'contact'];

const LATE = 'timing/published-late';

/** Whether the report came out on time, as far as the page tells. */
function writeTimeliness(entry: LedgerEntry, findings: readonly HeldFinding[], text: ExportText['summary']): string {
  const { published, deadline } = entry.evaluation.report;
  const late = findings.find(({ finding }) => finding.rule === LATE);
  if (late?.decision?.state === 'dismissed') return text.lateDismissed;
  if (published === null || deadline === null || late?.finding.outcome === 'cantTell') return text.unknown;
  const days = daysBetween(deadline, published);
  return days > 0 ? text.late(days) : text.onTime;
}

function writeTable(entry: LedgerEntry, table: TableKey, sums: readonly Sum[], text: ExportText['summary']): string {
  const own = sums.filter(({ family }) => family !== null && TABLE_OF_FAMILY[family] === table);
  if (own.length === 0) return entry.evaluation.report.tables[table] === undefined ? text.noTable : text.notCompared;
  const { held, broken, undecided } = countSums(own);
  return text.join([
    ...(broken > 0 ? [text.broken(broken)] : []),
    ...(held > 0 ? [text.held(held)] : []),
    ...(undecided > 0 ? [text.undecided(undecided)] : []),
  ]);
}

function writeContact(entry: LedgerEntry, open: readonly HeldFinding[], options: ExportOptions): string {
  const { summary } = exportText(options.language);
  const amiss = open.filter(({ finding }) => finding.rule.startsWith('contact/'));
  if (amiss.length === 0) return entry.evaluation.report.contact === null ? summary.noContact : summary.contactFine;
  return summary.contactAmiss([
    ...new Set(amiss.map(({ finding }) => describeFinding(finding, options.language).name)),
  ]);
}

function judge(entry: LedgerEntry, options: ExportOptions): Partial<Record<SummaryColumn, SheetCell>> {
  const { summary } = exportText(options.language);
  const findings = heldFindings(entry, options);
  const open = findings.filter((held) => !isDismissed(held));
  const passes = allPasses(entry, options);
  const sums = readSums(findings, passes);
  const lacking = lackingSections(entry.evaluation.report.sections, findings);
  const carried = carryOverOf(findings, passes);
  const carryOver = {
    held: summary.carriedOver,
    broken: summary.notCarriedOver,
    undecided: summary.unknown,
    dismissed: summary.carriedOver,
  };
  const count = (severity: string) =>
    open.filter(({ finding }) => finding.outcome === 'failed' && finding.severity === severity).length;
  return {
    onTime: text(writeTimeliness(entry, findings, summary)),
    sections: text(
      lacking.length === 0
        ? summary.complete
        : summary.lacking(lacking.map((section) => nameSection(section, options.language))),
    ),
    requests: text(writeTable(entry, 'requests', sums, summary)),
    reviewLitigation: text(writeTable(entry, 'review-litigation', sums, summary)),
    carryOver: text(carried === null ? summary.notCompared : carryOver[carried]),
    contact: text(writeContact(entry, open, options)),
    errors: number(count('error')),
    warnings: number(count('warning')),
    notices: number(count('notice')),
  };
}

function summaryRow(entry: LedgerEntry, options: ExportOptions): readonly SheetCell[] {
  const { kind, report, checkedAt } = entry.evaluation;
  const { notApplicable } = exportText(options.language).summary;
  const judged =
    kind === 'annual-report'
      ? judge(entry, options)
      : Object.fromEntries(
          ['onTime', 'sections', 'requests', 'reviewLitigation', 'carryOver'].map((key) => [key, text(notApplicable)]),
        );
  const cells: Partial<Record<SummaryColumn, SheetCell>> = {
    agency: text(report.agency),
    title: text(report.title),
    url: link(entry.url),
    published: date(report.published),
    ...judged,
    checkedBy: text(options.reviewer),
    checkedAt: time(checkedAt),
  };
  return SUMMARY_COLUMNS.map((column) => cells[column] ?? null);
}

/** 检查汇总: a row a report. What a person dismissed is not counted; points off (扣分) are the reviewer's to give. */
export function summarySheet(entries: readonly LedgerEntry[], options: ExportOptions): Sheet {
  const { sheets, columns } = exportText(options.language);
  return {
    key: 'summary',
    name: sheets.summary,
    columns: SUMMARY_COLUMNS.map((column) => ({
      title: columns.summary[column],
      width: WIDTHS[column],
      align: STARTED.includes(column) ? 'start' : 'centre',
      choices: [],
    })),
    rows: entries.map((entry) => summaryRow(entry, options)),
    paper: 'A3',
  };
}
