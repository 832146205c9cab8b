import { officialColumns } from '../../report/form/labels';
import type { Report } from '../../report/report';
import { cellAt } from '../../report/tables/cell-at';
import type { ReportTable } from '../../report/tables/report-table';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { cannotMakeRules } from './rule-makers';
import { unitSuspect } from './units';

/** A change is asked about when it is more than this many times last year's figure, and not a mere handful. */
const MOST_TIMES = 3;
const LEAST_CHANGE = 10;

function numberAt(table: ReportTable, row: string, column: string): number | null {
  const reading = cellAt(table, row, column)?.reading;
  return reading?.kind === 'number' ? reading.value : null;
}

function quotesAt(table: ReportTable, row: string, columns: readonly string[]) {
  return columns.flatMap((column) => {
    const cell = cellAt(table, row, column);
    return cell ? [{ text: cell.text, at: cell.at }] : [];
  });
}

/** Subject: the row of a table 2 that counts changes, as that of 2019 does. Nothing is said where last year's figure is blank or 0. */
const changeUnexplained = ruleOf('table/change-unexplained', function* (report) {
  const table = report.tables.proactive;
  if (!table?.edition || !officialColumns('proactive', table.edition).some(({ key }) => key === 'change')) return;
  for (const { key: row } of table.rows) {
    const previous = numberAt(table, row, 'previous-year');
    const change = numberAt(table, row, 'change');
    if (previous === null || change === null) continue;
    const subject = { table: table.key, row };
    const sharp = previous > 0 && Math.abs(change) > MOST_TIMES * previous && Math.abs(change) >= LEAST_CHANGE;
    const reason = previous + change < 0 ? 'below-zero' : sharp ? 'sharp' : null;
    if (!reason) {
      yield { outcome: 'passed', subject };
      continue;
    }
    const data = { ...subject, previous, change, text: cellAt(table, row, 'change')?.text ?? '' };
    yield { outcome: 'failed', subject, reason, data, evidence: quotesAt(table, row, ['change', 'previous-year']) };
  }
});

/** What a body that makes rules would count: made and in force (2021), newly made (2019; the other columns may hold others' rules). */
const RULE_COLUMNS = ['made', 'in-force', 'newly-made'];

/** Subject: the row 规章 of table 2. Asked only of bodies whose name settles that they make none. */
const rulesByNonMaker = ruleOf('table/rules-by-non-maker', function* (report) {
  const table = report.tables.proactive;
  if (!table || !report.agency || !cannotMakeRules(report.agency)) return;
  const columns = RULE_COLUMNS.filter((column) => cellAt(table, 'rules', column) !== undefined);
  if (columns.length === 0) return;
  const subject = { table: table.key, row: 'rules' };
  const claimed = columns.filter((column) => (numberAt(table, 'rules', column) ?? 0) > 0);
  const values = claimed.map((column) => String(numberAt(table, 'rules', column)));
  yield claimed.length === 0
    ? { outcome: 'passed', subject }
    : {
        outcome: 'failed',
        subject,
        reason: 'non-maker',
        data: { ...subject, agency: report.agency, columns: claimed, values },
        evidence: quotesAt(table, 'rules', claimed),
      };
});

/** Figures of one row that cannot well be greater than another of the same row: a part of the year, and the whole stock. */
const PARTS_AND_WHOLES = [
  { part: 'newly-disclosed', whole: 'total-disclosed' },
  { part: 'made', whole: 'in-force' },
];

function* implausible(report: Report): Iterable<Outcome> {
  const table = report.tables.proactive;
  if (!table) return;
  for (const { key: row } of table.rows) {
    for (const { part, whole } of PARTS_AND_WHOLES) {
      const less = numberAt(table, row, part);
      const more = numberAt(table, row, whole);
      if (less === null || more === null) continue;
      const subject = { table: table.key, row };
      yield less <= more
        ? { outcome: 'passed', subject }
        : {
            outcome: 'failed',
            subject,
            reason: 'part-exceeds-whole',
            data: { ...subject, part, whole, less, more },
            evidence: quotesAt(table, row, [part, whole]),
          };
    }
  }
}

/** Subject: the row of table 2. Soft: what was made in a year may have lapsed in the same year. */
const countImplausible = ruleOf('table/count-implausible', implausible);

/** Rules of what the figures of a table say together. */
export const tableFigureRules: readonly Rule[] = [unitSuspect, changeUnexplained, rulesByNonMaker, countImplausible];
