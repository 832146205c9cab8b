import { expect, it } from 'vitest';
import { drawnBeginning } from '../../../lib/read/html/element-text';
import { readStruckFigures } from '../../../lib/read/html/odd-figures';
import { readOutline } from '../../../lib/read/html/outline';
import { numberPage, type Page } from '../../../lib/read/html/page';
import { pathsOf } from '../../../lib/read/html/paths';
import { isFoldedAway, MARKUP_SIGHT } from '../../../lib/read/html/sight/markup-sight';
import { readBasis } from '../../../lib/report/basis/basis';
import { clausesOf, sentencesOf } from '../../../lib/report/narrative/sentence';
import { findHeadings } from '../../../lib/report/sections/heading-candidates';
import { readSections } from '../../../lib/report/sections/sections';
import { withTabLabels } from '../../../lib/report/sections/tab-labels';
import { findUnshown } from '../../../lib/report/unshown';
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
function callsOf(
  document: Document,
  name: 'querySelector' | 'querySelectorAll' | 'closest' | 'compareDocumentPosition',
  act: () => void,
): number {
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

it('a nest of tables is searched for cells once, however deep it is', () => {
  const tables = (count: number) =>
    buildDocument(`${'<table><tr><td>甲</td><td>'.repeat(count)}乙${'</td></tr></table>'.repeat(count)}`);
  const calls = (name: 'querySelectorAll' | 'closest', count: number) => {
    const document = tables(count);
    return callsOf(document, name, () => readOutline(document.body));
  };
  expect(calls('querySelectorAll', 12)).toBe(calls('querySelectorAll', 6));
  expect(calls('closest', 24) / calls('closest', 12)).toBeLessThan(2.2);
});

/** How often a page is asked how an element looks while it is read. */
function looksAt(document: Document, read: (page: Page) => void): number {
  let looks = 0;
  read(
    numberPage(document, (element) => {
      looks += 1;
      return MARKUP_SIGHT(element);
    }),
  );
  return looks;
}

it('a block is read once, however many figures are crossed out in it', () => {
  const looks = (count: number) =>
    looksAt(buildDocument(`<p>${'<s>3</s>4件'.repeat(count)}</p>`), (page) =>
      expect(readStruckFigures(page.body, page)).toHaveLength(count),
    );
  expect(looks(200) / looks(100)).toBeLessThan(2.2);
});

it('what is longer than any title is not read to its end for one', () => {
  const document = buildDocument(`<div class="title">${`<b>${'甲'.repeat(50)}</b>`.repeat(400)}</div>`);
  expect(looksAt(document, ({ body, sight }) => drawnBeginning(body, 100, sight))).toBeLessThan(10);
});

it.each([
  ['<sup>', '</sup>'],
  ['<sub>', '</sub>'],
  ['<small>', '</small>'],
  ['<span style="vertical-align:super;font-size:60%">', '</span>'],
  ['<span style="vertical-align:5px">', '</span>'],
  ['<sup><span style="vertical-align:sub">', '</span></sup>'],
])('what is raised or lowered within its like is read but few times more: %s', (open, close) => {
  const looks = (depth: number) =>
    looksAt(
      buildDocument(`<p>办结${open.repeat(depth)}${'上标的文字'.repeat(9)}${close.repeat(depth)}7件</p>`),
      (page) => {
        expect(drawnBeginning(page.body, 1000, page.sight)).toContain('上标的文字');
        expect(readOutline(page.body, page.sight)).toHaveLength(1);
      },
    );
  // Twice as many for each one more would be a thousandfold.
  expect(looks(20) / looks(10)).toBeLessThan(6);
});

it.each(['sup', 'sub', 'small'])('a figure is read however deep <%s> stands around its note', (tag) => {
  const prose = (depth: number) => {
    const { body, sight } = numberPage(
      buildDocument(`<p>办结12${`<${tag}>`.repeat(depth)}注${`</${tag}>`.repeat(depth)}件</p>`),
    );
    return drawnBeginning(body, 1000, sight);
  };
  expect(prose(20)).toBe(prose(1));
});

it('what lies in a closed fold is told without a look at all that lies beside it', () => {
  const document = buildDocument(
    `<details>${'<p>甲</p>'.repeat(50)}<summary>乙</summary><summary>丙</summary></details>`,
  );
  const shown = Array.from(document.querySelectorAll('details > *')).filter((element) => !isFoldedAway(element));
  expect(shown.map((element) => element.textContent)).toEqual(['乙']);
  const steps = (count: number): number => {
    const fold = buildDocument(`<details>${'<p>甲</p>'.repeat(count)}</details>`);
    let prototype = fold.body;
    while (!Object.hasOwn(prototype, 'children')) prototype = Object.getPrototypeOf(prototype);
    const children = Object.getOwnPropertyDescriptor(prototype, 'children');
    let asked = 0;
    Object.defineProperty(prototype, 'children', {
      configurable: true,
      get(this: Element) {
        asked += 1;
        return children?.get?.call(this);
      },
    });
    for (const element of fold.querySelectorAll('p')) isFoldedAway(element);
    if (children) Object.defineProperty(prototype, 'children', children);
    return asked;
  };
  expect(steps(50)).toBe(0);
});

it('the sections of a folded part are looked up, not gone through', () => {
  const asked = (count: number): number => {
    const { items, boxes } = sourceOf(
      buildDocument(
        Array.from({ length: count }, (_, at) => `<h2>${at % 9}、工作情况</h2><p>办结${at}件</p>`).join(''),
      ),
    );
    let holds = 0;
    const counted = {
      ...boxes,
      holds: (outer: number, inner: number) => {
        holds += 1;
        return boxes.holds(outer, inner);
      },
    };
    const sections = readSections(items, {});
    const parts = items.map(({ at }) => ({ at, text: '', items: [], before: null, kind: String(at) }));
    findUnshown({ boxes: counted, folded: () => parts }, { sections, tables: {} }, '2021');
    return holds;
  };
  expect(asked(80)).toBe(0);
});

it('a bar of tabs is held against the names of all lines once', () => {
  const reads = (count: number): number => {
    const bar = TITLES.map((title) => `<p>${title}</p>`).join('');
    const { items, boxes } = sourceOf(buildDocument(`${bar}<p>甲</p>`.repeat(count)));
    let asked = 0;
    const watched = items.map(
      (item) =>
        new Proxy(item, {
          get: (own, name) => {
            asked += 1;
            return Reflect.get(own, name);
          },
        }),
    );
    withTabLabels(watched, {}, boxes);
    return asked;
  };
  expect(reads(80) / reads(40)).toBeLessThan(2.2);
});

it('a number is paired with the name that stands right before it, of many in one text', () => {
  const notice = '《国务院办公厅关于印发《政府信息公开工作年度报告格式》的通知》（国办公开办函〔2021〕30号）、';
  const known = (text: string) => readBasis([{ text, at: 0, order: 0 }]).map((citation) => citation.known);
  expect(known(notice.repeat(3))).toEqual(['notice-2021', 'notice-2021', 'notice-2021']);
});
