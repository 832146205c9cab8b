import { describe, expect, it } from 'vitest';
import { detectPage } from '@/lib/detect/detect';
import { inGroups } from '@/lib/export/rows/in-groups';
import { type Random, seeded } from '@/scripts/accuracy/random';
import { answerOf, compareAnswers } from '@/scripts/fuzz/answer';
import { basePage } from '@/scripts/fuzz/base-pages';
import { checkDocument } from '@/scripts/fuzz/check-html';
import { openHtml } from '@/scripts/fuzz/html-page';

const SEED = 20260131;
/** Characters that are put in at once, one after the other. */
const AT_ONCE = 120;
const LAST = 0x10ffff;
const TEXT = 4;

/** What Unicode says of them, apart from what the engine makes of that. */
const UNSEEN = /^(?:[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc})$/u;
/** All of them: what a regular expression names can't be listed otherwise. */
const characters = Array.from({ length: LAST + 1 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => UNSEEN.test(character));

const pages = ['real-2023-hongze-table-four-totals', 'made-2022-contact-malformed'].map(basePage);

/** Every text of the page that is drawn, and its title. */
function textsOf(document: Document): readonly Text[] {
  const walker = document.createTreeWalker(document.documentElement, TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data, parentElement }) => data.trim() !== '' && !parentElement?.closest('script, style'));
}

/** Puts characters into a text at any place: before it, behind it, between digits, letters, marks. */
function putInto(words: string, some: readonly string[], random: Random): string {
  const at = random.int(0, words.length);
  const character = random.pick(some);
  const inNumber = words.replace(/(\d)(?=[\d.,年月日])/gu, (digit) => `${digit}${random.pick(some)}`);
  return inNumber === words ? words.slice(0, at) + character + words.slice(at) : character + inNumber + character;
}

function readPage(html: string, url: string, change: (document: Document) => void) {
  const { document, close } = openHtml(html, url);
  try {
    change(document);
    return { answer: answerOf(checkDocument(document, url).evaluation), detected: detectPage(document).kind };
  } finally {
    close();
  }
}

describe('a character that nobody sees', () => {
  it('is any of some thousands', () => {
    expect(characters.length).toBeGreaterThan(4000);
    for (const known of ['\u200b', '\u00ad', '\ufe0f', '\u2800', '\u3164', '\u{e0100}', '\u{e0020}', '\u0000'])
      expect(characters).toContain(known);
  });

  it.each(pages)(
    'changes nothing that is found or noticed, whichever it is, in every text of $slug',
    ({ html, url }) => {
      const before = readPage(html, url, () => {});
      const random = seeded(SEED);
      for (const some of inGroups(characters, AT_ONCE)) {
        // All of a group are met, those that the draw passes over in one text.
        const after = readPage(html, url, (document) => {
          for (const [index, text] of textsOf(document).entries()) {
            text.data = putInto(text.data, index % 7 === 0 ? [some.join('')] : some, random);
          }
        });
        const from = some[0]?.codePointAt(0)?.toString(16);
        expect(compareAnswers(before.answer, after.answer), `from U+${from}`).toBeNull();
        expect(after.detected, `from U+${from}`).toBe(before.detected);
      }
    },
    120_000,
  );
});
