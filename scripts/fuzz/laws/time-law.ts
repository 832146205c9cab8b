import fc from 'fast-check';
import { basePage, SLUGS } from '../base-pages';
import { checkDocument } from '../check-html';
import { type EditKinds, edits, makeEdits } from '../edits/edit';
import { cutsOf, elementAt, textAt } from '../edits/places-to-edit';
import { openHtml, rewriteHtml } from '../html-page';
import type { Law } from './law';
import type { PageInput } from './page-law';

/** How many times as long as an ordinary page of its size a page may take. */
const SLOWEST = 20;
/** Ms of the processor that any page may take, however small. */
const GRANTED = 400;
/** Times that it is measured again before it counts as slow: the least of the page is held against the most of the ordinary one. */
const AGAIN = 3;
/** Characters of markup that a page may come to. */
const MOST = 240_000;
const ORDINARY = 'real-2023-shuyang-reform-commission';

const PIECES = [
  '（',
  '）',
  '、',
  '1',
  '件，',
  '<br>',
  '收到申请5件，',
  '其中3件',
  '一、总体情况',
  '总计',
  '2023年',
  '增长5%，',
  '\u200b',
  '-',
  '。',
  '电话：0',
  'a@',
  '<b></b>',
  '<p>一、</p>',
];

/** Changes that make pages large in one way. */
const growth: EditKinds = {
  elements: (document, at, random) => {
    const node = elementAt(document, '*', at);
    if (!node) return;
    const times = Math.min(2 ** random.int(2, 12), Math.floor(MOST / 2 / (node.outerHTML.length || 1)));
    for (let time = 0; time < times; time += 1) node.after(node.cloneNode(true));
  },
  nested: (document, at, random) => {
    const node = elementAt(document, 'p, td, table, span', at);
    const tag = random.pick(['div', 'span', 'table', 'li', 'b']);
    for (let depth = 2 ** random.int(1, 8); depth > 0 && node; depth -= 1) {
      const box = document.createElement(tag);
      node.replaceWith(box);
      box.append(node);
    }
  },
  'a piece over and over': (document, at, random) => {
    const node = textAt(document, at);
    const piece = random.pick(PIECES);
    const place = node?.splitText(random.pick(cutsOf(node.data)));
    if (!place) return;
    const holder = document.createElement('div');
    holder.innerHTML = piece.repeat(Math.min(2 ** random.int(3, 15), Math.floor(MOST / 2 / piece.length)));
    place.before(...holder.childNodes);
  },
  'a text over and over': (document, at, random) => {
    const node = textAt(document, at);
    if (node) node.data = node.data.repeat(Math.min(2 ** random.int(2, 12), Math.floor(MOST / 2 / node.length)));
  },
};

/** Ms of the processor that a check takes: what else the machine does counts for nothing. */
function msOf({ html, url }: PageInput): number {
  const { document, close } = openHtml(html, url);
  try {
    const start = process.cpuUsage();
    checkDocument(document, url);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  } finally {
    close();
  }
}

/** Ms that a page of this size may take: the ordinary page is measured beside it, as fast as the machine is now. */
function bound({ html }: PageInput): number {
  const ordinary = basePage(ORDINARY);
  return GRANTED + SLOWEST * msOf(ordinary) * Math.max(1, html.length / ordinary.html.length);
}

/** Measures a check against an ordinary one. */
function judgeTime(input: PageInput): string | null {
  let [ms, most] = [Number.POSITIVE_INFINITY, 0];
  for (let time = 0; time <= AGAIN; time += 1) {
    [most, ms] = [Math.max(most, bound(input)), Math.min(ms, msOf(input))];
    if (ms <= most) return null;
  }
  return `${input.html.length} characters took ${Math.round(ms)} ms, ${Math.round(most)} are granted`;
}

/** Large and odd pages. */
export const timeLaw: Law<PageInput> = {
  name: 'page/time',
  states: `a check takes at most ${SLOWEST} times what an ordinary page of the same size takes`,
  inputs: fc.tuple(fc.constantFrom(...SLUGS), edits(growth, 3)).map(([slug, list]) => {
    const { html, url } = basePage(slug);
    return { url, html: rewriteHtml(html, url, (document) => makeEdits(document, growth, list)).slice(0, MOST * 2) };
  }),
  judge: judgeTime,
};
