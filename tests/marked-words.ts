import type { Words } from '../lib/messages/words';
import { CATALOGUE } from '../lib/rules/catalogue';
import { WORDS } from './words';

/** What no reader is shown: the code of a language, for the browser. */
const CODE = 'zh-CN';

/** The same words in marks: whatever a function makes of its values is marked as a whole. */
function mark<T>(value: T): T;
function mark(value: unknown): unknown {
  if (typeof value === 'string') return value === CODE || value === '' ? value : `⟦${value}⟧`;
  if (typeof value === 'function') return (...given: readonly unknown[]) => mark(value(...given));
  if (Array.isArray(value)) return value.map((each) => mark(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}

/** A language that nobody speaks, made of the Chinese one: every word in marks. */
export const MARKED: Words = mark(WORDS['zh-CN']);

/** Ids of rules, the same in every language; longer ones first. */
const IDS = CATALOGUE.map(({ id }) => id).sort((a, b) => b.length - a.length);

/** Every Chinese word and address in a value, however deep; codes of the engine are not to be shown. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{Script=Han}|:\/\//u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/**
 * What of a text has letters and is neither in marks nor among the words of `known` (the page's own, whatever language
 * they are shown in): the words that another language would leave untranslated.
 */
export function untranslated(text: string, known: unknown = []): string {
  return withoutKnown(text, ownWords(known));
}

/** The words of a value, each once; longer ones first. */
function ownWords(known: unknown): readonly string[] {
  return [...new Set(wordsIn(known))].sort((a, b) => b.length - a.length);
}

/** What of a text is left of it without marks, the words given, ids and hashes, where that has letters or marks. */
function withoutKnown(text: string, own: readonly string[]): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, '');
  }
  for (const word of own) rest = rest.replaceAll(word, '');
  for (const id of IDS) rest = rest.replaceAll(id, '');
  rest = rest.replace(/SHA-256 [0-9a-f]{64}/g, '');
  return /\p{L}|[⟦⟧]/u.test(rest) ? rest : '';
}

/** Attributes that are read out or shown. */
const SHOWN = ['title', 'aria-label', 'placeholder', 'alt', 'label', 'aria-roledescription', 'aria-valuetext'];

/** The untranslated words of a part of a page, a text or an attribute each. */
export function untranslatedIn(root: Element, known: unknown): readonly string[] {
  const told = [root, ...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
    ...SHOWN.flatMap((name) => element.getAttribute(name) ?? []),
  ]);
  const own = ownWords(known);
  return told.map((text) => withoutKnown(text, own)).filter((text) => text !== '');
}
