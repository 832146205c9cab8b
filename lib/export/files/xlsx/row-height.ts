import { type SheetCell, type SheetColumn, wordsOfCell } from '../../rows/sheet';

/** Points: of a line of the sheets' type, of the room above and below, and of the tallest row that spreadsheets know. */
const LINE = 13.5;
const PADDING = 4;
const TALLEST = 409;
/** Words break earlier than the column ends. */
const SLACK = 0.97;
/** Characters as wide as two digits: Chinese, full-width forms and signs. */
const WIDE =
  /[\u1100-\u115F\u2010-\u2027\u2030-\u206F\u2190-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

function linesOf(words: string, width: number): number {
  const room = Math.max(1, Math.floor(width * SLACK));
  return words.split('\n').reduce((lines, line) => {
    const taken = line.length + (line.match(WIDE)?.length ?? 0);
    return lines + Math.max(1, Math.ceil(taken / room));
  }, 0);
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
