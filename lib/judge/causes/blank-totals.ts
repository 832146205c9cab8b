import { cellAt } from '../../report/tables/cell-at';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import { blankTotals } from '../../rules/figures/blank-totals';
import { relationsOf } from '../../rules/figures/equations';
import type { Cause, CauseEdit, Finding } from '../evaluation';
import type { FoundCause } from './found-cause';

const BLANK_TOTALS = 'table/total-blank';

/** What a blank total would have to say: the sum of its parts, blank ones counted as 0; undefined where one holds no number. */
function sumFor(cell: ReportCell, table: ReportTable): number | undefined {
  const relation = relationsOf(table).find(
    ({ right }) => right.length === 1 && right[0]?.row === cell.row && right[0].column === cell.column,
  );
  if (!relation) return undefined;
  let sum = 0;
  for (const { row, column } of relation.left) {
    const reading = cellAt(table, row, column)?.reading;
    if (!reading || reading.kind === 'not-a-number') return undefined;
    if (reading.kind === 'number') sum += reading.value;
  }
  return sum;
}

/**
 * Totals left blank, and how many sums they leave undecided: one fault, however many rows it runs through.
 * Each blank cell is an edit whose `value` is null (blank is not 0).
 */
export function blankTotalCauses(findings: readonly Finding[], tables: readonly ReportTable[]): readonly FoundCause[] {
  return tables.flatMap((table) => {
    const fault = findings.find(({ rule, subject }) => rule === BLANK_TOTALS && subject.table === table.key);
    if (!fault) return [];
    const edits: CauseEdit[] = blankTotals(table).flatMap((cell) => {
      const suggested = sumFor(cell, table);
      const { row, column } = cell;
      return suggested === undefined ? [] : [{ cell: { table: table.key, row, column }, value: null, suggested }];
    });
    const cause: Cause = { id: '', edits, explains: fault.undecided?.length ?? 0, unique: true, rivals: [] };
    return [{ cause, findings: [fault.id] }];
  });
}
