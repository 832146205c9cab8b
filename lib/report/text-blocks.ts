import type { Item, Line } from '../read/source';
import type { TextBlock } from './report';

/** A line of the source as a block of the report. */
export function blockOf({ text, at, order, link }: Line): TextBlock {
  return link === null ? { text, at, order } : { text, at, order, link };
}

/** The lines among the items as blocks. */
export function textBlocks(items: readonly Item[]): readonly TextBlock[] {
  return items.flatMap((item) => (item.kind === 'text' ? [blockOf(item)] : []));
}
