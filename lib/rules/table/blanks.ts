import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import { blankForm } from '../figures/blank-form';
import { blankParts } from '../figures/blank-parts';
import { blankTotals } from '../figures/blank-totals';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { listing, quoteCell, tablesOf } from './listing';
import { missingCells } from './missing-cells';

/** Columns that are blank from top to bottom, where the table has several rows. */
function blankColumns(table: ReportTable, blank: readonly ReportCell[]): readonly string[] {
  const columns = [...new Set(blank.map(({ column }) => column))];
  return columns.filter((column) => {
    const own = table.cells.filter((cell) => cell.column === column);
    return own.length > 2 && own.every((cell) => blank.includes(cell));
  });
}

/** Subject: the table, or the report where it is several tables. An error where nothing at all was filled in, or where figures stand in a web form's boxes. */
const blankFormRule = ruleOf('table/blank-form', function* (report) {
  const tables = tablesOf(report);
  const blank = blankForm(report);
  for (const { key } of tables) {
    if (!blank?.tables.includes(key)) yield { outcome: 'passed', subject: { table: key } };
  }
  if (!blank) return;
  const { kind: reason, subject } = blank;
  yield {
    outcome: 'failed',
    subject,
    reason,
    data: { tables: blank.tables },
    ...(reason === 'tables' ? { severity: 'warning' as const } : {}),
    evidence: tables
      .filter(({ key }) => blank.tables.includes(key))
      .flatMap(({ rows }) => rows.slice(0, 1).map(({ quote }) => quote)),
  };
});

/** Subject: the table. Its rows have fewer cells than it has columns, so that nobody can tell which figure is whose. */
const cellsMissing = ruleOf('table/cells-missing', function* (report) {
  for (const table of tablesOf(report)) {
    if (table.key === 'proactive' || table.incomplete) continue;
    const subject = { table: table.key };
    const missing = missingCells(table);
    const rows = [...new Set(missing.map(({ row }) => row))];
    const evidence = table.rows.filter(({ key }) => rows.includes(key)).map(({ quote }) => quote);
    yield missing.length === 0
      ? { outcome: 'passed', subject }
      : { outcome: 'failed', subject, reason: 'missing', data: { ...listing(table, missing), rows }, evidence };
  }
});

/** Blank cells of one table, as far as no other finding tells them. */
interface Blanks {
  readonly table: ReportTable;
  readonly cells: readonly ReportCell[];
}

function blanksOf(table: ReportTable): Blanks {
  const told = new Set([...blankTotals(table), ...blankParts(table).parts]);
  return { table, cells: table.cells.filter((cell) => cell.reading.kind === 'blank' && !told.has(cell)) };
}

/** Blank cells of several tables: the same habit, told once; their names begin with the table. */
function inSeveralTables(blanks: readonly Blanks[]): Outcome {
  const named = (names: (of: Blanks) => readonly string[]) =>
    blanks.flatMap((of) => names(of).map((name) => `${of.table.key}/${name}`));
  const cells = named(({ cells: own }) => own.map(({ row, column }) => `${row}/${column}`));
  return {
    outcome: 'failed',
    subject: {},
    reason: 'several-tables',
    data: {
      tables: blanks.map(({ table }) => table.key),
      cells,
      count: cells.length,
      columns: named(({ table, cells: own }) => blankColumns(table, own)),
    },
    evidence: blanks.flatMap(({ cells: own }) => own.slice(0, 1).map(quoteCell)),
  };
}

/**
 * Subject: the table, or the report where several tables have blanks. Blank totals beside parts that are not zero are left to
 * table/total-blank, blank parts beside a total to table/parts-blank, tables without any figure to table/blank-form.
 */
const cellBlank = ruleOf('table/cell-blank', function* (report) {
  const form = blankForm(report);
  const all = tablesOf(report)
    .filter(({ key }) => !form?.tables.includes(key))
    .map(blanksOf);
  for (const { table, cells } of all)
    if (cells.length === 0) yield { outcome: 'passed', subject: { table: table.key } };
  const blanks = all.filter(({ cells }) => cells.length > 0);
  const [only, ...more] = blanks;
  if (!only) return;
  const { table, cells } = only;
  const data = { ...listing(table, cells), columns: blankColumns(table, cells) };
  const evidence = cells.slice(0, 1).map(quoteCell);
  yield more.length > 0
    ? inSeveralTables(blanks)
    : { outcome: 'failed', subject: { table: table.key }, reason: 'blank', data, evidence };
});

/** Subject: the table. The sums that need such a total can't be decided. */
const totalBlank = ruleOf('table/total-blank', function* (report) {
  for (const table of tablesOf(report)) {
    if (table.key === 'proactive' || table.incomplete) continue;
    const subject = { table: table.key };
    const blank = blankTotals(table);
    yield blank.length === 0
      ? { outcome: 'passed', subject }
      : { outcome: 'failed', subject, reason: 'blank', data: listing(table, blank), evidence: blank.map(quoteCell) };
  }
});

/** Subject: the table. The sums that need such parts can't be decided. */
const partsBlank = ruleOf('table/parts-blank', function* (report) {
  for (const table of tablesOf(report)) {
    if (table.key === 'proactive' || table.incomplete) continue;
    const subject = { table: table.key };
    const { totals, parts } = blankParts(table);
    const names = totals.map(({ row, column }) => `${row}/${column}`);
    yield totals.length === 0
      ? { outcome: 'passed', subject }
      : {
          outcome: 'failed',
          subject,
          reason: 'blank',
          data: { ...listing(table, parts), totals: names },
          evidence: totals.map(quoteCell),
        };
  }
});

/** Rules of what was left out of a table: whole tables, cells, figures. */
export const tableBlankRules: readonly Rule[] = [blankFormRule, cellsMissing, cellBlank, totalBlank, partsBlank];
