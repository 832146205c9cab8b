import { readGrid } from '../page/grid';
import type { OutlineItem } from '../page/outline';
import type { Sight } from '../page/sight';
import type { Edition, TableKey } from './keys';
import { matchProactive } from './match-proactive';
import { matchRequests } from './match-requests';
import { matchReview } from './match-review';
import type { ReportTable } from './report';

/** The official tables that a page or a part of it has. */
export type Tables = Readonly<Partial<Record<TableKey, ReportTable>>>;

/** Puts the official tables together out of all the tables among the items; `fallback` is the template of those that do not tell. */
export function readTables(items: readonly OutlineItem[], fallback: Edition, sight: Sight): Tables {
  const grids = items.flatMap((item) => (item.kind === 'table' ? [readGrid(item.element, sight)] : []));
  const proactive = matchProactive(grids, fallback);
  const requests = matchRequests(grids, fallback);
  const review = matchReview(grids);
  return {
    ...(proactive && { proactive }),
    ...(requests && { requests }),
    ...(review && { 'review-litigation': review }),
  };
}
