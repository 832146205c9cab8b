import { SUM_FAMILIES } from '../../report/form/families';
import type { ReportTable } from '../../report/tables/report-table';
import { type Relation, relationsOf } from '../figures/equations';
import type { Data, Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { judge, stateOf } from './relation-judgement';

/** One undecided outcome for a whole family, where what is missing touches every relation of it. */
function undecidedFamily(table: ReportTable, relations: readonly Relation[]): Outcome | undefined {
  const undecided = (reason: string, missing: Data = {}): Outcome => ({
    outcome: 'cantTell',
    subject: { table: table.key },
    reason,
    data: { table: table.key, ...missing },
  });
  if (table.incomplete) return undecided('table-incomplete');
  const keys = relations.map(({ left, right }) => [...left, ...right]);
  const everywhere = (named: (key: { row: string; column: string }) => string, missing: readonly string[]) =>
    missing.filter((name) => keys.length > 0 && keys.every((list) => list.some((key) => named(key) === name)));
  const rows = everywhere(({ row }) => row, table.missingRows);
  if (rows.length > 0) return undecided('row-missing', { rows });
  const columns = everywhere(({ column }) => column, table.missingColumns);
  if (columns.length > 0) return undecided('column-missing', { columns });
  return undefined;
}

/** Rows or columns that the table lacks as a whole are told by structure/row-missing and -column-missing, not once more here. */
function isThere(relation: Relation, table: ReportTable): boolean {
  const { row, column } = relation.subject;
  return !(row && table.missingRows.includes(row)) && !(column && table.missingColumns.includes(column));
}

function relationRule({ family, table: key }: (typeof SUM_FAMILIES)[number]): Rule {
  return ruleOf(`reconciliation/${family}`, function* (report) {
    const table = report.tables[key];
    if (!table) return;
    const all = relationsOf(table);
    const own = all.filter((relation) => relation.family === family);
    const undecided = undecidedFamily(table, own);
    if (undecided) {
      yield undecided;
      return;
    }
    const state = stateOf(report, table, all);
    for (const relation of own) if (isThere(relation, table)) yield judge(relation, state);
  });
}

/**
 * The relations inside one report, tolerance 0; each gives an outcome for every row or column it is asked of.
 * Blank cells count as 0, and `blanks` in the data says how many did.
 */
export const reconciliationRules: readonly Rule[] = SUM_FAMILIES.map(relationRule);
