/** The most characters a spreadsheet's cell can hold are 32,767 (limits of the office formats). */
const MOST = 32_000;
/** Control characters, direction overrides, and the halves of characters that no file can hold. Line breaks and tabs are seen to apart. */
const UNFIT = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** What makes a spreadsheet take a text for a formula, in either width, also behind white space and what cannot be seen. */
const FORMULA = /^[\s\p{Cf}]{0,100}[=+\-@＝＋－＠]/u;

/**
 * Words of a page made fit for any file: no control characters, nothing that turns the direction of reading, one kind of
 * line break, at most `most` characters.
 */
export function plainText(text: string, most = MOST): string {
  const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return cut
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNFIT, (character) => (character === '\n' ? '\n' : ''));
}

/** The same on one line. */
export function onOneLine(text: string, most = MOST): string {
  return plainText(text, most)
    .replace(/\s{1,1000}/g, ' ')
    .trim();
}

/**
 * A text that no spreadsheet takes for a formula, whether it is opened, typed over or saved as another kind of file: one
 * that starts like a formula gets the apostrophe that spreadsheets themselves put before text.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
