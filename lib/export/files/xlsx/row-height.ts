import { type SheetCell, type SheetColumn, wordsOfCell } from '../../rows/sheet';

/** Points: of a line of the sheets' type, in the typeface with the tallest lines that stands in for theirs, of the room above and below, of a head at least, and of the tallest row that spreadsheets know. */
const LINE = 14.5;
const PADDING = 4;
const HEAD = 30;
const TALLEST = 409;
/** Room that a column leaves free beside its words, in characters and in parts of it. */
const MARGIN = 0.7;
const SLACK = 0.97;
/** Characters as wide as two digits: Chinese, full-width forms and signs. */
const WIDE = String.raw`\u1100-\u115F\u2010-\u2027\u2030-\u206F\u2190-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6`;
const WIDE_ONE = new RegExp(`[${WIDE}]`, 'g');
/** What no line is broken within: a wide character or a word, with the signs that begin or end no line. */
const PIECE = new RegExp(`[“‘（《〈「【〔]*(?:[${WIDE}]|[^\\s${WIDE}]+)[，。、；：？！”’）》〉」】〕]*|\\s`, 'g');

/** How many lines of so much room words take on which no other break is set. */
function linesOfOne(words: string, room: number): number {
  let lines = 1;
  let at = 0;
  for (const [piece] of words.matchAll(PIECE)) {
    const taken = piece.length + (piece.match(WIDE_ONE)?.length ?? 0);
    if (at + taken <= room) at += taken;
    else {
      if (at > 0) lines += 1;
      lines += Math.floor((taken - 1) / room);
      at = ((taken - 1) % room) + 1;
    }
  }
  return lines;
}

function linesOf(words: string, width: number): number {
  const room = Math.max(2, Math.floor(width * SLACK - MARGIN));
  return words.split('\n').reduce((lines, line) => lines + linesOfOne(line, room), 0);
}

/** The height in points of a sheet's head. */
export function headHeight(columns: readonly Pick<SheetColumn, 'width' | 'title'>[]): number {
  const lines = columns.map(({ title, width }) => linesOf(title, width));
  return Math.max(HEAD, Math.max(1, ...lines) * LINE + PADDING);
}

/**
 * The height in points that shows all words of a row, for rows of these columns: not every program finds it by itself
 * when it opens a sheet. Words that come again are measured once.
 */
export function rowHeights(columns: readonly Pick<SheetColumn, 'width'>[]): (row: readonly SheetCell[]) => number {
  const measured = columns.map(() => new Map<string, number>());
  return (row) => {
    const lines = columns.map(({ width }, index) => {
      const words = wordsOfCell(row[index] ?? null);
      const known = measured[index]?.get(words);
      if (known !== undefined) return known;
      const count = linesOf(words, width);
      measured[index]?.set(words, count);
      return count;
    });
    return Math.min(TALLEST, Math.max(1, ...lines) * LINE + PADDING);
  };
}
