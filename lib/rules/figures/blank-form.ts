import { TABLE_KEYS, type TableKey } from '../../report/form/keys';
import type { Report } from '../../report/report';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import type { Subject } from '../rule';

/** Official tables in which nothing was filled in. */
export interface BlankForm {
  /** At least one. */
  readonly tables: readonly TableKey[];
  /** The one table, or the report. */
  readonly subject: Subject;
  /** `inputs`: their cells are boxes of a web form in which no figure could be read; `form`: no table of the report has a figure. */
  readonly kind: 'inputs' | 'form' | 'tables';
}

function mostly(cells: readonly ReportCell[], is: (cell: ReportCell) => boolean): boolean {
  return cells.filter(is).length * 2 > cells.length;
}

/** The line of a slot to write on (___) is no mark for none. */
const SLOT = /^_*$/;

/** Whether no cell of a table says anything. One whose cells are marked (/ or —) was filled in, with a mark for none. */
function isBlankTable({ cells, incomplete }: ReportTable): boolean {
  return (
    !incomplete &&
    cells.length > 0 &&
    cells.every(({ reading }) => reading.kind === 'blank') &&
    mostly(cells, ({ reading }) => reading.kind === 'blank' && SLOT.test(reading.mark))
  );
}

/** The tables of a report that were left blank as a whole; undefined where each says something. Blank is not 0: their sums can't be decided. */
export function blankForm({ tables }: Report): BlankForm | undefined {
  const all = TABLE_KEYS.flatMap((key) => tables[key] ?? []);
  const blank = all.filter(isBlankTable);
  const [first] = blank;
  if (!first) return undefined;
  const inputs = blank.every(({ cells }) => mostly(cells, ({ isBox }) => isBox === true));
  const whole = blank.length === all.length && all.length > 1;
  return {
    tables: blank.map(({ key }) => key),
    subject: blank.length > 1 ? {} : { table: first.key },
    kind: inputs ? 'inputs' : whole ? 'form' : 'tables',
  };
}

/** The official tables in which something was filled in: what the text may be held against. */
export function filledTables(report: Report): Report['tables'] {
  const blank = blankForm(report)?.tables ?? [];
  return Object.fromEntries(Object.entries(report.tables).filter(([, { key }]) => !blank.includes(key)));
}
