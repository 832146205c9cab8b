import { elementText } from '../../read/html/element-text';
import { readGrid } from '../../read/html/grid';
import { tagOf } from '../../read/html/nature';
import type { OutlineItem } from '../../read/html/outline';
import type { Sight } from '../../read/html/sight';
import type { Quote } from '../../read/quote';
import type { Edition, TableKey } from '../form/keys';
import type { ReportTable } from '../report';
import { matchProactive } from './match-proactive';
import { matchRequests } from './match-requests';
import { matchReview } from './match-review';

/** The official tables that a page or a part of it has. */
export type Tables = Readonly<Partial<Record<TableKey, ReportTable>>>;

/** How many lines above a table may be its caption or give its unit. */
const MOST_LINES_ABOVE = 2;

/** The table's own caption and the lines right above it, nearest first. */
function linesAbove(items: readonly OutlineItem[], index: number, table: Element, sight: Sight): readonly Quote[] {
  const captions = Array.from(table.children).filter((child) => tagOf(child) === 'CAPTION');
  const lines: Quote[] = captions.map((element) => ({ text: elementText(element, sight), element }));
  for (const item of items.slice(Math.max(0, index - MOST_LINES_ABOVE), index).reverse()) {
    if (item.kind !== 'text') break;
    lines.push(item);
  }
  return lines;
}

/** Puts the official tables together out of all the tables among the items; `fallback` is the template of those that do not tell. */
export function readTables(items: readonly OutlineItem[], fallback: Edition, sight: Sight): Tables {
  const placed = items.flatMap((item, index) =>
    item.kind === 'table'
      ? [{ grid: readGrid(item.element, sight), above: linesAbove(items, index, item.element, sight) }]
      : [],
  );
  const grids = placed.map(({ grid }) => grid);
  const proactive = matchProactive(placed, fallback);
  const requests = matchRequests(grids, fallback);
  const review = matchReview(placed);
  return {
    ...(proactive && { proactive }),
    ...(requests && { requests }),
    ...(review && { 'review-litigation': review }),
  };
}
