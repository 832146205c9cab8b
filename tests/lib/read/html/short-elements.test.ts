import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, shortElements } from '@/lib/read/html/short-elements';
import { MARKUP_SIGHT } from '@/lib/read/html/sight/markup-sight';
import { allAtOnce } from '@/lib/read/steps';
import { normalize } from '@/lib/text/text';
import { foldTraditional } from '@/lib/text/traditional';
import { parseHtml } from '../../parse-html';

const build = (html: string): Document => parseHtml(html);

describe('shortElements', () => {
  it('gives what is short, in page order, and nothing that holds more', () => {
    const document = build(
      '<div id="a"><p id="b">一二三</p><section><p id="c">四五六七</p></section></div><p id="d">八</p>',
    );
    const ids = (most: number) =>
      allAtOnce(shortElements(document, namesOf('div, p'), most, MARKUP_SIGHT)).map(({ element }) => element.id);
    expect(ids(3)).toEqual(['b', 'd']);
    expect(ids(4)).toEqual(['b', 'c', 'd']);
    expect(ids(7)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('agrees with asking every element for its text', () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string({ maxLength: 6, unit: fc.constantFrom('一', 'a', ' ') }),
        fc
          .tuple(fc.constantFrom('div', 'span', 'ul'), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.nat(12), (html, most) => {
        const document = build(html);
        const plain = Array.from(document.querySelectorAll('div, span'))
          .map((element) => ({ element, tag: element.tagName, content: element.textContent ?? '' }))
          .filter(({ content }) => content.length <= most);
        expect(allAtOnce(shortElements(document, namesOf('div, span'), most, MARKUP_SIGHT))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});

describe('normalize', () => {
  it('leaves alone what it does not look at', () => {
    const characters = [
      ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
      ...Array.from({ length: 0xa000 - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index)),
      ...'\t\n\r、。',
    ];
    expect(characters.filter((character) => character.normalize('NFKC') !== character)).toEqual([]);
    // Either way it is the same text but for traditional characters.
    expect(normalize(`${characters.join('')}１`)).toBe(`${foldTraditional(characters.join(''))}1`);
    expect(normalize(characters.join(''))).toBe(foldTraditional(characters.join('')));
  });
});
