import { normalize, squash } from '../../text/text';

/** A label taken apart: its own words, and what stands beside them in brackets or after a separator. */
export interface LabelParts {
  /** White space and asides taken out. */
  readonly words: string;
  /** The unit an aside gives, without 单位 (件, 万元); null where none does. */
  readonly unit: string | null;
  /** The asides that give no unit and no sign, joined by a semicolon; null where there are none. */
  readonly remark: string | null;
  /** Whether the asides are all in brackets. */
  readonly bracketed: boolean;
}

const OPENING = '([{【〔〖〈「『';
const CLOSING = ')]}】〕〗〉」』';
/** What may part a label's words from an aside without brackets; blanks between single letters only space them (其 他 法 律). */
const SEPARATOR = /[:,;。、/|—-]|(?<=\S\S)\s|\s(?=\S\S)/g;
const MOST_SEPARATORS = 6;
/** What a text has where anything stands beside its words, a unit right behind them aside. */
const MAY_BE_PARTED = /[([{【〔〖〈「『)\]}】〕〗〉」』:,;。、/|\s—-]/;

const MONEY = '(?:亿|千万|百万|十万|万|千)?元|亿|万';
const MONEY_UNIT = new RegExp(`^(?:人民币)?(${MONEY})(?:人民币|整)?$`);
/** Measure words of two characters, and those a unit may be without 单位 or brackets. */
const MEASURES = '件次|人次|批次|户次|件数|个数|项数|条数|次数|宗数|份数|部数|[件项个条宗次份部例起批家笔户人处篇期]';
const MEASURE_UNIT = new RegExp(`^(?:${MEASURES})$`);
const NAMED_UNIT = /^(?:计量|金额|数量|统计)?单位[:为是]?(.{1,8})$/;
const AS_UNIT = /^(?:以|按)(.{1,6}?)(?:为(?:计量)?单位|计算?|统计)$/;
/** How a change is signed: （+/-）, （增为+，减为-）. */
const SIGNS = /^(?=.*[+±−增减正负-])[+±−\-增加减少升降为正负号数值用以表示写填的(),、;:/]{1,24}$/;
/** The currency of the country is no unit by itself and goes without saying. */
const CURRENCY = /^(?:币种:?)?(?:人民币|RMB)$/i;
/** Marks of notes, and ordinals that were not taken for such. */
const MARK = /^(?:注?\d{1,2}|注?[一二三四五六七八九十]{1,2}|注|[*※#]{1,3})$/;

function isUnit(words: string, bracketed: boolean): boolean {
  const parts = words.split(/[/、,;或和及]/);
  // Chinese measure words are no closed list; one character alone in brackets after a label is nearly always one.
  const measured = (part: string) => MEASURE_UNIT.test(part) || (bracketed && /^\p{Script=Han}$/u.test(part));
  return parts.length <= 3 && parts.every((part) => MONEY_UNIT.test(part) || measured(part));
}

/** The unit that an aside (white space taken out) gives; undefined where it says something else. */
function unitOf(aside: string, bracketed: boolean): string | undefined {
  const named = NAMED_UNIT.exec(aside)?.[1] ?? AS_UNIT.exec(aside)?.[1];
  if (named !== undefined && isUnit(named, true)) return named;
  return isUnit(aside, bracketed) ? aside : undefined;
}

/** Takes brackets with what is in them out of a text; one that is never closed runs to the end. */
function outsideBrackets(text: string): { readonly words: string; readonly asides: readonly string[] } {
  const asides: string[] = [];
  let words = '';
  let aside = '';
  let depth = 0;
  for (const character of text) {
    if (OPENING.includes(character)) {
      if (depth > 0) aside += character;
      depth += 1;
    } else if (CLOSING.includes(character)) {
      if (depth > 1) aside += character;
      else if (depth === 1) {
        asides.push(aside);
        aside = '';
      }
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) aside += character;
    else words += character;
  }
  if (aside !== '') asides.push(aside);
  return { words, asides };
}

function partsOf(words: string, bracketed: readonly string[], tail: string | null): LabelParts {
  const units: string[] = [];
  const remarks: string[] = [];
  for (const [index, aside] of [...bracketed, ...(tail === null ? [] : [tail])].entries()) {
    const plain = squash(aside);
    if (plain === '' || [SIGNS, MARK, CURRENCY].some((pattern) => pattern.test(plain))) continue;
    const unit = unitOf(plain, index < bracketed.length);
    if (unit === undefined) remarks.push(plain);
    else units.push(unit);
  }
  return {
    words: squash(words),
    unit: units[0] ?? null,
    remark: remarks.length > 0 ? remarks.join('；') : null,
    bracketed: tail === null,
  };
}

/** What the units end in that may stand right behind a label's words. */
const LAST_OF_UNIT = '元亿万次数件项个条宗份部例起批家笔户人处篇期';
const UNIT_BEHIND = new RegExp(`((?:单位:?)?(?:${MONEY}|${MEASURES}))$`);

/** A label (white space taken out) cut before the unit right behind its words; empty where none is. */
function withUnitBehind(words: string, asides: readonly string[]): readonly LabelParts[] {
  if (!LAST_OF_UNIT.includes(words.charAt(words.length - 1))) return [];
  const behind = UNIT_BEHIND.exec(words)?.[1];
  return behind === undefined ? [] : [partsOf(words.slice(0, -behind.length), asides, behind)];
}

/**
 * The ways a label may be taken apart, likeliest first: without its brackets, then cut at each separator, then with a unit
 * right behind its words (采购总金额万元). Empty for a label that has none of these.
 */
export function readAsides(text: string): readonly LabelParts[] {
  const plain = normalize(text).trim();
  if (!MAY_BE_PARTED.test(plain)) return withUnitBehind(plain, []);
  const { words, asides } = outsideBrackets(plain);
  const found = asides.length > 0 ? [partsOf(words, asides, null)] : [];
  let separators = 0;
  for (const { index } of words.matchAll(SEPARATOR)) {
    separators += 1;
    if (separators > MOST_SEPARATORS) break;
    found.push(partsOf(words.slice(0, index), asides, words.slice(index + 1)));
  }
  return [...found, ...withUnitBehind(squash(words), asides)];
}
