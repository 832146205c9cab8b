import { commonProblems } from '../../ledger/glance/common-problems';
import type { LedgerRow } from '../../ledger/list/ledger-row';
import type { PlacedFault } from '../../ledger/problems/gather-problems';
import type { Words } from '../../messages/words';
import { type GlancePart, problemsPart } from './glance-parts';
import { head, number, type Sheet, type SheetCell, type SheetRow, text } from './sheet';

/** What of the view at a glance goes into a workbook. */
export interface GlanceChoice {
  /** What stands over it. */
  readonly title: string;
  /** The reports, as the list has them. */
  readonly rows: readonly LedgerRow[];
  /** Its parts, as they are shown; the problems are counted anew, over what the file holds. */
  readonly parts: readonly GlancePart[];
}

/** Characters of the columns: the first names, the third has words in some tables, the others figures. */
const WIDTHS = [30, 12, 34];
const FIGURES = 13;

const cellOf = (cell: number | string): SheetCell => (typeof cell === 'number' ? number(cell) : text(cell));

/** 概览: the tables of the view at a glance below each other. `faults`: of the reports that the file holds. */
export function glanceSheet({ title, parts }: GlanceChoice, faults: readonly PlacedFault[], words: Words): Sheet {
  const all = parts.map((part) => (part.key === 'problems' ? problemsPart(commonProblems(faults), words) : part));
  const width = Math.max(2, ...all.map(({ columns }) => columns.length));
  const rows = all.flatMap(({ title: name, columns, lines, none }, at): readonly SheetRow[] => [
    ...(at === 0 ? [] : [[]]),
    [head(name)],
    ...(lines.length === 0 ? [[text(none)]] : [columns.map(head)]),
    ...lines.map((line): SheetRow => [text(line.name), ...line.cells.map(cellOf)]),
  ]);
  const { labelled } = words.exported.markdown;
  const notes = all.flatMap(({ title: name, note }) => (note === '' ? [] : [labelled(name, note)]));
  const columns = Array.from({ length: width }, (_, at) => ({
    title: at === 0 ? title : '',
    width: WIDTHS[at] ?? FIGURES,
    align: at === 0 ? ('start' as const) : ('centre' as const),
    choices: [],
  }));
  return { key: 'glance', name: words.exported.sheets.glance, columns, rows, notes, isFree: true };
}
