import type { Random } from '../random';
import { CELL } from '../tag-page';

/** What of the form was left empty. */
export type Emptied = 'all' | 'requests' | 'review-litigation';

const BLANKS = ['', '&nbsp;', '<p>&nbsp;</p>', '\u3000', '<span></span>'];

/** Empties the figures of all three tables, or of one of them. */
export function emptyForm(document: Document, emptied: Emptied, random: Random): void {
  const blank = random.pick(BLANKS);
  for (const cell of document.querySelectorAll(`[${CELL}]`)) {
    const name = cell.getAttribute(CELL) ?? '';
    if (emptied === 'all' || name.startsWith(`${emptied}/`)) cell.innerHTML = blank;
  }
}
