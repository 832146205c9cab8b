/**
 * Signs that number or mark a note and never are digits of a figure: superscript and subscript digits, circled and
 * negative-circled numbers and letters, daggers, stars, the reference mark, the circled 注. ⑴ and ⒈ are ordinals with their
 * own bracket or point; only behind a figure are they marks.
 */
const SIGNS =
  '\\u00b2\\u00b3\\u00b9\\u2070-\\u209c\\u2460-\\u2473\\u24b6-\\u24ff\\u2776-\\u2793\\u3251-\\u325f\\u3280-\\u3289\\u329f\\u32b1-\\u32bf\\u2020\\u2021\\u203b\\u2605\\u2606\\u204e\\u2051';

/** Note signs wherever they stand. */
export const NOTE_SIGNS = new RegExp(`[${SIGNS}]`, 'g');

const DIGIT = '[\\d０-９]';
const SIGN = new RegExp(`[${SIGNS}]`);
const SIGNS_BETWEEN_DIGITS = new RegExp(`(?<=${DIGIT})[${SIGNS}]{1,9}(?=${DIGIT})`, 'g');
/** What no mark does without. */
const MAY_BE_MARKED = new RegExp(`[*＊#＃\\]］)）注〕】\\u2474-\\u249b${SIGNS}]`);
const ORDINALS_BEHIND_FIGURE = new RegExp(`(?<=${DIGIT})[\\u2474-\\u249b]{1,9}`, 'g');
/** Marks as they are typed on the line: ** # [1] (注) （注1） 注2. */
const TYPED = `[*＊#＃]{1,3}|[[［]注?${DIGIT}{1,2}[\\]］]|[（(]注释?[\\d０-９一二三四五六七八九]{0,2}[）)]|注${DIGIT}{1,2}`;
const TYPED_AT_END = new RegExp(`\\s?(?:${TYPED}|注|[〔【]注?${DIGIT}{1,2}[〕】])$`);
/** Asterisks before a figure. */
const ASTERISKS_BEFORE = /^\s?[*＊]{1,3}\s?(?=[\d０-９])/;
const TYPED_BEHIND_FIGURE = new RegExp(`(?<=${DIGIT})(?:${TYPED})(?!${DIGIT}|号)`, 'g');

/** A sign for notes whose own mark has no raised form. */
const REFERENCE = '\u204e';
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised text of more characters is no mark of a note. */
export const LONGEST_MARK = 12;
/** What raised text may be made of to be the mark of a note: [1], (2), 注3, *, 1,2, ①, a. */
const RAISED_MARK = new RegExp(
  `^[\\[\\]［］()（）〔〕【】〖〗注註释\\d０-９a-zａ-ｚ*＊#＃△▲,，、\\-—–~\\s${SIGNS}]{1,${LONGEST_MARK}}$`,
  'i',
);

/** Three digits are a figure, three letters a word. */
const NO_MARK = new RegExp(`${DIGIT}{3}|[a-zａ-ｚ]{3}`, 'i');

/** Whether a text could be the mark of a note if it were raised. */
export function mayBeMark(text: string): boolean {
  return RAISED_MARK.test(text) && !NO_MARK.test(text);
}

/**
 * Raised text as a sign that is never taken for digits (140 with a raised 1 is 140¹, a raised [2] is ²); undefined where
 * it is no mark of a note: raised words, a raised year.
 */
export function raisedMark(text: string): string | undefined {
  if (!mayBeMark(text)) return undefined;
  const signs = Array.from(text, (character) => {
    const digit = Math.max('0123456789'.indexOf(character), '０１２３４５６７８９'.indexOf(character));
    return digit >= 0 ? RAISED_DIGITS.charAt(digit) : SIGN.test(character) ? character : '';
  }).join('');
  return signs === '' && /\S/.test(text) ? REFERENCE : signs;
}

/**
 * A table cell's text without the marks of notes; undefined where nothing but a mark is in it or a mark parts its digits
 * (1①2), so that no figure can be read.
 */
export function withoutMarks(text: string): string | undefined {
  if (!MAY_BE_MARKED.test(text)) return text;
  const isSigned = SIGN.test(text);
  if (isSigned && text.search(SIGNS_BETWEEN_DIGITS) >= 0) return undefined;
  const bare = isSigned ? text.replace(NOTE_SIGNS, '') : text;
  if (isSigned && bare.trim() === '') return undefined;
  const figure = bare.replace(ORDINALS_BEHIND_FIGURE, '').replace(TYPED_AT_END, '').replace(ASTERISKS_BEFORE, '');
  return /[\d０-９]\D{0,3}$/.test(figure) ? figure : bare;
}

/**
 * Running text of the same length in which the marks of notes behind a figure are invisible (10[1]件, 10*件), and a sign
 * between digits is no digit of either.
 */
export function veilMarks(text: string): string {
  return text
    .replace(SIGNS_BETWEEN_DIGITS, (signs) => '|'.repeat(signs.length))
    .replace(ORDINALS_BEHIND_FIGURE, (ordinals) => '\u200b'.repeat(ordinals.length))
    .replace(TYPED_BEHIND_FIGURE, (mark) => '\u200b'.repeat(mark.length));
}
