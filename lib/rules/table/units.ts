import { type Amount, contradicts } from '../../report/form/amount';
import { TABLE_KEYS } from '../../report/form/keys';
import type { ReportCell } from '../../report/tables/report-table';
import { moneyForCount } from '../figures/cell-faults';
import type { Data, Outcome } from '../rule';
import { ruleOf } from '../rule-of';

/** A yearly fee income of 10 billion yuan: more in a column of 万元 is rather in yuan. */
const MOST_TEN_THOUSANDS = 1_000_000;

/** The unit that the form itself prints; 采购总金额 has none, so any is right there. */
const FORM_UNITS: Readonly<Record<string, '万元'>> = { fees: '万元' };

interface Fault {
  readonly reason: 'typed' | 'other-unit' | 'printed' | 'looks-like-yuan';
  readonly data: Data;
}

/** What is wrong with an amount's unit: only one that is none of money, or another one than the form prints. */
function amountFault({ row, reading }: ReportCell, { value, unit, typed, printed }: Amount): Fault | null {
  const given = reading.kind === 'number' ? reading.unit : null;
  if (given !== null && typed === null) return { reason: 'typed', data: { unit: given } };
  const official = FORM_UNITS[row];
  if (official === undefined) return null;
  if (printed !== null && contradicts(printed.unit, official))
    return { reason: 'printed', data: { unit: printed.unit, official, label: printed.quote.text } };
  if (typed !== null && contradicts(typed, official)) return { reason: 'other-unit', data: { unit: typed, official } };
  return value >= MOST_TEN_THOUSANDS && unit !== '元' ? { reason: 'looks-like-yuan', data: { value } } : null;
}

/** A unit of count beside a count is a habit of writing, which table/cell-wording tells once a table; one of money makes another thing of it. */
function unitFault(cell: ReportCell): Fault | null {
  if (cell.amount) return amountFault(cell, cell.amount);
  const unit = moneyForCount(cell);
  return unit === undefined ? null : { reason: 'typed', data: { unit } };
}

/** Subject: the cell, or the table where no unit is in doubt. */
export const unitSuspect = ruleOf('table/unit-suspect', function* (report) {
  for (const table of TABLE_KEYS.flatMap((key) => report.tables[key] ?? [])) {
    const faults = table.cells.flatMap((cell): Outcome[] => {
      const fault = unitFault(cell);
      if (!fault) return [];
      const { row, column, text, at, amount } = cell;
      const subject = { table: table.key, row, column };
      const printed = fault.reason === 'printed' && amount?.printed ? [amount.printed.quote] : [];
      const evidence = [...printed, { text, at }];
      return [
        { outcome: 'failed', subject, reason: fault.reason, data: { ...subject, text, ...fault.data }, evidence },
      ];
    });
    yield* faults.length > 0 ? faults : [{ outcome: 'passed' as const, subject: { table: table.key } }];
  }
});
