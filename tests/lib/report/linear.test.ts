import { expect, it } from 'vitest';
import { numberPage } from '../../../lib/read/html/page';
import { pathsOf } from '../../../lib/read/html/paths';
import { clausesOf, sentencesOf } from '../../../lib/report/narrative/sentence';
import { findHeadings } from '../../../lib/report/sections/heading-candidates';
import { readSections } from '../../../lib/report/sections/sections';
import { readNumbers, readProse } from '../../../lib/text/prose';
import { buildDocument } from '../report-builder';
import { sourceOf } from '../source-builder';

const TITLES = ['一、总体情况', '二、主动公开政府信息情况', '五、存在的主要问题及改进情况'];

/** A page with `count` headings, each in all those before it. */
const nested = (count: number) =>
  buildDocument(
    Array.from({ length: count }, (_, at) => `<div><h2>${TITLES[at % TITLES.length]}</h2><p>办结${at}件</p>`).join(''),
  );

/** How often `act` calls a method of all elements. */
function callsOf(document: Document, name: 'querySelector' | 'compareDocumentPosition', act: () => void): number {
  let prototype = document.body;
  while (!Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  const original = prototype[name] as (...given: unknown[]) => unknown;
  let calls = 0;
  Object.assign(prototype, {
    [name](this: Element, ...given: unknown[]) {
      calls += 1;
      return original.apply(this, given);
    },
  });
  act();
  Object.assign(prototype, { [name]: original });
  return calls;
}

it('headings are told from links without a search below each of them', () => {
  const document = nested(40);
  expect(callsOf(document, 'querySelector', () => readSections(sourceOf(document).items, {}))).toBeLessThan(5);
});

it('a link is found as a search below the element finds it', () => {
  const document = buildDocument(
    '<ul><li><a href="#a">一、总体情况</a></li><li>二、主动公开政府信息情况<a href="#b">甲</a></li><li><a href="/c">五、存在的主要问题及改进情况</a></li></ul><h2>一、总体情况</h2><div><p>三、收到和处理政府信息公开申请情况</p></div>',
  );
  const candidates = findHeadings(sourceOf(document).items);
  expect(candidates.map((candidate) => candidate.isLinkOnly)).toEqual([true, false, true, false, false]);
});

it('the blocks of all sections are as many as the page has, whatever the number of headings', () => {
  const sections = (count: number) => readSections(sourceOf(nested(count)).items, {});
  const blocks = (count: number) => sections(count).reduce((sum, section) => sum + section.blocks.length, 0);
  expect(blocks(80) / blocks(40)).toBeLessThan(2.2);
});

it('a sentence longer than any is told in pieces that leave nothing out', () => {
  const block = { text: '', at: 1, order: 0 };
  const prose = readProse(`全年${'受理申请12件、'.repeat(3000)}办结3件。完。`);
  const sentences = sentencesOf(prose, block);
  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(2000);
  expect(sentences.map(({ from, to }) => prose.text.slice(from, to)).join('')).toBe(prose.text.replaceAll('。', ''));
  const numbers = readNumbers(prose);
  const counted = sentences.flatMap((sentence) => clausesOf(sentence, numbers)).flatMap((clause) => clause.numbers);
  expect(counted).toEqual(numbers);
});

it('numbers are asked only of the sentence they stand in', () => {
  const block = { text: '', at: 1, order: 0 };
  const asked = (count: number): number => {
    const prose = readProse('办结3件。'.repeat(count));
    let reads = 0;
    const numbers = new Proxy(readNumbers(prose) as unknown[], {
      get: (list, name) => {
        reads += 1;
        return Reflect.get(list, name);
      },
    }) as unknown as ReturnType<typeof readNumbers>;
    for (const sentence of sentencesOf(prose, block)) clausesOf(sentence, numbers);
    return reads;
  };
  expect(asked(400) / asked(200)).toBeLessThan(2.5);
});

it('places among many siblings are those that counting gives', () => {
  const document = buildDocument(`<div>${'<p>甲</p><!---->乙'.repeat(200)}</div>`);
  const page = numberPage(document);
  const pathOf = pathsOf(page);
  for (const [index, element] of Array.from(document.querySelectorAll('p')).entries())
    expect(pathOf(page.at(element)).at(-1)).toBe(index);
});
