import type { Quote } from '../../read/quote';
import type { Item, TableItem } from '../../read/source';
import { allAtOnce, type Steps } from '../../read/steps';
import type { Edition } from '../form/editions';
import type { TableKey } from '../form/keys';
import { matchProactive } from './match-proactive';
import { matchRequests } from './match-requests';
import { matchReview } from './match-review';
import type { ReportTable } from './report-table';

/** The official tables that a page or a part of it has. */
export type Tables = Readonly<Partial<Record<TableKey, ReportTable>>>;

/** How many lines above a table may be its caption or give its unit. */
const MOST_LINES_ABOVE = 2;

/** The table's own caption and the lines right above it, nearest first. */
function linesAbove(items: readonly Item[], index: number, { captions }: TableItem): readonly Quote[] {
  const lines: Quote[] = [...captions];
  for (const item of items.slice(Math.max(0, index - MOST_LINES_ABOVE), index).reverse()) {
    if (item.kind !== 'text') break;
    lines.push({ text: item.text, at: item.at });
  }
  return lines;
}

/** Puts the official tables together out of all the tables among the items; `fallback` is the template of those that do not tell. */
export function readTables(items: readonly Item[], fallback: Edition): Tables {
  return allAtOnce(readTablesInSteps(items, fallback));
}

/** As readTables, with pauses on a page of many tables. */
export function* readTablesInSteps(items: readonly Item[], fallback: Edition): Steps<Tables> {
  const placed = items.flatMap((item, index) =>
    item.kind === 'table' ? [{ grid: item.grid, above: linesAbove(items, index, item) }] : [],
  );
  const grids = placed.map(({ grid }) => grid);
  const proactive = yield* matchProactive(placed, fallback);
  yield;
  const requests = matchRequests(grids, fallback);
  yield;
  const review = matchReview(placed);
  return {
    ...(proactive && { proactive }),
    ...(requests && { requests }),
    ...(review && { 'review-litigation': review }),
  };
}
