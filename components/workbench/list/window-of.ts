/** Px of a line of the table; the style sheet has the same number. */
export const LINE_HEIGHT = 34;

/** Lines rendered beyond what is seen, above and below: what a fast wheel passes before the next frame. */
const BEYOND = 12;

/** Lines rendered before the height of the table is known. */
const AT_FIRST = 40;

/** The lines to render, `last` not included. */
export interface LineWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * Which of `count` lines are to be rendered for a table that is scrolled by `top` px and shows `height` px. All lines are
 * of one height, so this is all that windowing needs: nothing is measured, and a library would bring more than it saves.
 */
export function windowOf(top: number, height: number, count: number): LineWindow {
  const seen = height > 0 ? Math.ceil(height / LINE_HEIGHT) + 1 : AT_FIRST;
  const from = Math.min(Math.max(0, Math.floor(top / LINE_HEIGHT)), Math.max(0, count - 1));
  return { first: Math.max(0, from - BEYOND), last: Math.min(count, from + seen + BEYOND) };
}

/** How far to scroll so that a line is seen whole below a head of `head` px; `top` itself where it is. */
export function scrollTo(index: number, top: number, height: number, head: number): number {
  const above = index * LINE_HEIGHT;
  const below = above + LINE_HEIGHT;
  if (above < top) return above;
  return below > top + height - head ? below - height + head : top;
}
