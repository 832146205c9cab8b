import type { Cell } from '../../read/grid';
import type { Quote } from '../../read/quote';
import { moneyUnitIn } from '../form/amount';
import type { ProactiveBlock } from '../form/official';
import type { LabelMatch } from './match-label';
import { columnsWithoutHeads, type PlacedColumn, placeColumns, placeRows } from './place-labels';
import { blockKeyOf, PROACTIVE_BLOCKS } from './proactive-block';
import type { DataRow, ProactivePart } from './proactive-parts';
import type { JoinedRows, MatchedLabel, ReportCell } from './report-table';
import { isNumeric, matchedLabel, reportCell } from './table-rows';

/** What the parts of table 2 that were read so far hold; each part adds its own. */
export interface FoundProactive {
  readonly rows: Map<string, MatchedLabel>;
  readonly columns: Map<string, MatchedLabel>;
  readonly captions: Map<string, MatchedLabel>;
  readonly cells: ReportCell[];
  readonly repeated: ReportCell[];
  /** Columns that were seen, as `block/column`. */
  readonly seen: Set<string>;
  readonly instead: Map<string, Quote>;
  readonly unknown: Quote[];
  readonly joined: JoinedRows[];
  readonly headless: Set<string>;
}

/** A value cell; one of money by the unit printed beside its column, else its row, else its block. */
function valueCell(row: MatchedLabel, column: PlacedColumn, cell: Cell, part: ProactivePart): ReportCell {
  const { key, unit: wanted } = column.official;
  if (wanted === undefined) return reportCell('proactive', row.key, key, cell);
  const [printed = part.unit] = [column.label, row].flatMap((label) => {
    const unit = label?.unit ? moneyUnitIn(label.unit) : undefined;
    return !label || unit === undefined ? [] : [{ unit, quote: label.quote }];
  });
  return reportCell('proactive', row.key, key, cell, { wanted, printed });
}

/** Values by their order where their number agrees with the header's, or with the template's where no header stands above. */
function readValues(
  row: DataRow,
  label: MatchedLabel,
  columns: readonly (PlacedColumn | null)[],
  part: ProactivePart,
): ReportCell[] {
  if (row.values.length === columns.length) {
    return row.values.flatMap((cell, index) => {
      const column = columns[index];
      return column ? [valueCell(label, column, cell, part)] : [];
    });
  }
  return columns.flatMap((column) => {
    const at = column?.cell?.column;
    const cell = at === undefined ? undefined : part.grid.slot(row.gridRow, at);
    return column && cell && row.values.includes(cell) ? [valueCell(label, column, cell, part)] : [];
  });
}

/** Keeps one label a column: blocks repeat them, and the one with something to say of it is worth more. */
function keepColumn(label: MatchedLabel, columns: Map<string, MatchedLabel>): void {
  const known = columns.get(label.key);
  const worth = (one: MatchedLabel) => (one.exact ? 0 : 2) + (one.remark === null ? 0 : 1);
  if (!known || worth(label) > worth(known)) columns.set(label.key, label);
}

/** Reads one part of table 2 into what was found. `elsewhere`: rows that stand in other parts. */
export function readProactivePart(
  part: ProactivePart,
  block: ProactiveBlock | undefined,
  elsewhere: ReadonlySet<string>,
  found: FoundProactive,
): void {
  const { caption } = part;
  const official = PROACTIVE_BLOCKS.find(({ key }) => key === caption?.key);
  if (caption && official) {
    const match: LabelMatch = {
      official: { key: official.key, label: official.caption },
      exact: true,
      unit: null,
      remark: caption.remark,
    };
    found.captions.set(official.key, matchedLabel(caption.quote, match));
  }
  const heads = placeColumns(part.heads, block);
  const columns = part.heads.length > 0 ? heads.columns : columnsWithoutHeads(block);
  const placed = placeRows(part.rows, block, elsewhere);
  for (const [index, row] of part.rows.entries()) {
    const match = placed.matches[index];
    const joined = placed.joined.get(index);
    if (joined) {
      found.joined.push({ rows: joined, quote: { text: row.label.text, at: row.label.at } });
      continue;
    }
    if (!match) {
      const told = block && placed.instead.has(index);
      const figures = row.values.some(isNumeric) && (part.heads.length > 0 || caption !== undefined);
      if (figures && !told) found.unknown.push({ text: row.label.text, at: row.label.at });
      continue;
    }
    const label = matchedLabel(row.label, match);
    if (found.rows.has(label.key)) {
      found.repeated.push(...readValues(row, label, columns, part));
      continue;
    }
    found.rows.set(label.key, label);
    found.cells.push(...readValues(row, label, columns, part));
    const key = block?.key ?? blockKeyOf(label.key) ?? '';
    if (part.heads.length === 0) found.headless.add(key);
    for (const column of heads.columns) {
      if (!column?.label) continue;
      found.seen.add(`${key}/${column.official.key}`);
      keepColumn(column.label, found.columns);
    }
  }
  for (const [index, key] of placed.instead) {
    const label = part.rows[index]?.label;
    if (label) found.instead.set(key, { text: label.text, at: label.at });
  }
  for (const [key, quote] of heads.instead) if (block) found.instead.set(`${block.key}/${key}`, quote);
}
