/** Widths of letters at a size of 12: Chinese ones, and the others on average. */
const SIZE = 12;
const WIDE = 12;
const NARROW = 6.6;

const widthOf = (letter: string, size: number): number =>
  (((letter.codePointAt(0) ?? 0) > 0x2e80 ? WIDE : NARROW) * size) / SIZE;

/** Words as far as there is room for them, in a drawing's units; what is left out is marked. */
export function shortenTo(words: string, width: number, size = SIZE): string {
  let room = width - widthOf('…', size);
  let end = 0;
  for (const letter of words) {
    room -= widthOf(letter, size);
    if (room < 0) return `${words.slice(0, end)}…`;
    end += letter.length;
  }
  return words;
}

/** Words on as many lines as they need; a line breaks behind a space where one is near, else anywhere, as Chinese does. */
export function breakLines(words: string, width: number, size = SIZE): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = width;
  for (const piece of words.match(/[!-~]{1,24} ?|\P{Surrogate}/gsu) ?? []) {
    const wide = [...piece.trimEnd()].reduce((sum, letter) => sum + widthOf(letter, size), 0);
    if (wide > room && line !== '') {
      lines.push(line.trimEnd());
      [line, room] = ['', width];
    }
    line += piece;
    room -= [...piece].reduce((sum, letter) => sum + widthOf(letter, size), 0);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
