import type { Quote } from '../../read/quote';
import type { TableKey } from '../../report/form/keys';
import { columnsOfRow, officialRows } from '../../report/form/labels';
import type { ClaimKind } from '../../report/narrative/claim';
import type { Report } from '../../report/report';
import { cellAt } from '../../report/tables/cell-at';
import type { ReportTable } from '../../report/tables/report-table';
import { filledTables } from '../figures/blank-form';
import { rowEdition, summandColumns } from '../figures/equations';

/** A figure of the tables that a figure of the text may mean, and how it is called in the messages. */
export interface Reading {
  readonly value: number;
  /** Key of the catalogue's wording: `new`, `new-and-carried-in`, `handled-total`, … */
  readonly meaning: string;
  /** False where the reading is lawful but must be said: concluded cases only. */
  readonly plain: boolean;
  /** The cells it is made of. */
  readonly cells: readonly Quote[];
}

/** Where a kind of claim finds its figures. */
export interface Figures {
  readonly table: TableKey;
  /** The one row meant, where it is one. */
  readonly row: string | null;
  readonly readings: readonly Reading[];
  /** A further lawful reading needs cells that the page lacks: that a figure is none of the others proves nothing. */
  readonly open: boolean;
}

type Readings = Pick<Figures, 'readings' | 'open'>;

interface Figure {
  readonly value: number;
  readonly cells: readonly Quote[];
}

/** A row's total; where it was left blank, the sum of its parts. Undefined when a cell that is needed is missing or no number. */
function rowFigure(table: ReportTable, row: string, column = 'total'): Figure | undefined {
  const cell = cellAt(table, row, column);
  if (cell?.reading.kind === 'number') return { value: cell.reading.value, cells: [{ text: cell.text, at: cell.at }] };
  if (cell?.reading.kind === 'not-a-number' || column !== 'total')
    return cell?.reading.kind === 'blank' ? { value: 0, cells: [{ text: cell.text, at: cell.at }] } : undefined;
  const parts = summandColumns(table).map((key) => cellAt(table, row, key));
  let value = 0;
  const cells: Quote[] = [];
  for (const part of parts) {
    if (!part || part.reading.kind === 'not-a-number') return undefined;
    value += part.reading.kind === 'number' ? part.reading.value : 0;
    if (part.reading.kind === 'number') cells.push({ text: part.text, at: part.at });
  }
  return { value, cells };
}

/** The sum of several figures; undefined as soon as one of them is. */
function sum(figures: readonly (Figure | undefined)[]): Figure | undefined {
  let value = 0;
  const cells: Quote[] = [];
  for (const figure of figures) {
    if (!figure) return undefined;
    value += figure.value;
    cells.push(...figure.cells);
  }
  return { value, cells };
}

function difference(whole: Figure | undefined, part: Figure | undefined): Figure | undefined {
  return whole && part && { value: whole.value - part.value, cells: [...whole.cells, ...part.cells] };
}

function readings(...candidates: readonly [string, Figure | undefined, plain?: boolean][]): Readings | undefined {
  // The first candidate is what the words mean in the first place; without it nothing can be decided.
  if (candidates[0]?.[1] === undefined) return undefined;
  return {
    readings: candidates.flatMap(([meaning, figure, plain = true]) =>
      figure ? [{ value: figure.value, meaning, plain, cells: figure.cells }] : [],
    ),
    open: candidates.some(([, figure, plain = true]) => plain && figure === undefined),
  };
}

function requestReadings(kind: ClaimKind, table: ReportTable): { row: string | null; found: Readings | undefined } {
  const at = (row: string) => rowFigure(table, row);
  const group = (prefix: string) =>
    sum(
      officialRows('requests', rowEdition(table))
        .map(({ key }) => key)
        .filter((row) => row === prefix || row.startsWith(`${prefix}.`))
        .map(at),
    );
  switch (kind) {
    case 'received':
      return {
        row: 'new',
        found: readings(['new', at('new')], ['new-and-carried-in', sum([at('new'), at('carried-in')])]),
      };
    case 'processed':
    case 'applications': {
      const granted = kind === 'applications' ? [at('granted'), sum([at('granted'), at('partially-granted')])] : [];
      return {
        row: 'new',
        found: readings(
          ['received-or-handled', at('new')],
          ['new-and-carried-in', sum([at('new'), at('carried-in')])],
          ['handled-total', at('handled-total')],
          ['handled-without-other', difference(at('handled-total'), group('other'))],
          ...granted.map((figure): [string, Figure | undefined] => ['granted', figure]),
        ),
      };
    }
    case 'carried-in':
      return { row: 'carried-in', found: readings(['carried-in', at('carried-in')]) };
    case 'carried-forward':
      return { row: 'carried-forward', found: readings(['carried-forward', at('carried-forward')]) };
    case 'handled':
      return {
        row: 'handled-total',
        found: readings(
          ['handled-total', at('handled-total')],
          ['handled-without-other', difference(at('handled-total'), group('other'))],
        ),
      };
    case 'granted':
    case 'partially-granted':
      return { row: kind, found: readings([kind, at(kind)]) };
    case 'granted-or-partially':
      return { row: null, found: readings(['granted-or-partially', sum([at('granted'), at('partially-granted')])]) };
    default:
      return { row: null, found: readings([kind, group(kind)]) };
  }
}

function reviewReadings(kind: ClaimKind, table: ReportTable): Readings | undefined {
  const groups = {
    review: ['review'],
    litigation: ['litigation-direct', 'litigation-after-review'],
    'litigation-direct': ['litigation-direct'],
    'litigation-after-review': ['litigation-after-review'],
    'review-and-litigation': ['review', 'litigation-direct', 'litigation-after-review'],
  };
  const rows = groups[kind as keyof typeof groups] ?? [];
  const total = sum(rows.map((row) => rowFigure(table, row)));
  const pending = sum(rows.map((row) => rowFigure(table, row, 'pending')));
  const direct = kind === 'litigation' ? rowFigure(table, 'litigation-direct') : undefined;
  return readings(
    [`${kind}-total`, total],
    ['concluded-only', difference(total, pending), false],
    ['direct-only', direct, false],
  );
}

/** What a claim of this kind may lawfully mean in this report's tables; undefined where the report lacks the table or the cells. */
export function figuresFor(kind: ClaimKind, report: Report): Figures | undefined {
  const { proactive, requests, 'review-litigation': reviews } = filledTables(report);
  if (kind === 'normative-documents-made') {
    // What the form counts first of the documents is what was made in the year.
    const [made] = proactive ? columnsOfRow('proactive', 'normative-documents', rowEdition(proactive)) : [];
    const found =
      proactive &&
      made &&
      readings(['normative-documents-made', rowFigure(proactive, 'normative-documents', made.key)]);
    return found && { table: 'proactive', row: 'normative-documents', ...found };
  }
  if (/review|litigation/.test(kind)) {
    const found = reviews && !reviews.incomplete && reviewReadings(kind, reviews);
    const row = kind === 'review' || /^litigation-/.test(kind) ? kind : null;
    return found ? { table: 'review-litigation', row, ...found } : undefined;
  }
  if (!requests || requests.incomplete) return undefined;
  const { row, found } = requestReadings(kind, requests);
  return found && { table: 'requests', row, ...found };
}

/** Whether a figure of what citizens asked is that of natural persons, of whom the word may speak. */
export function fitsNaturalPersons(value: number, report: Report): boolean {
  const { requests } = report.tables;
  if (!requests) return false;
  const at = (row: string) => rowFigure(requests, row, 'natural-person');
  return [at('new'), sum([at('new'), at('carried-in')]), at('handled-total')].some((figure) => figure?.value === value);
}
