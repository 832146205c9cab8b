import type { Random } from '../../accuracy/random';
import { basePage, SLUGS } from '../base-pages';
import { openHtml } from '../html-page';
import { type EditKinds, memberAt } from './edit';
import { cutsOf, elementAt, textAt } from './places-to-edit';
import { ATTRIBUTES, HOSTILE, SPANS, TAGS } from './wild-material';

const anyNode = (document: Document, at: number): Element | undefined => elementAt(document, '*', at);

function freePlace(document: Document, random: Random, moving: Element): Element | undefined {
  const place = anyNode(document, random.int(0, 9999));
  return place && !moving.contains(place) ? place : undefined;
}

/** Changes that nobody asks to be invisible: whatever a page may be. */
export const wildEdits: EditKinds = {
  remove: (document, at) => anyNode(document, at)?.remove(),
  repeat: (document, at, random) => {
    const node = anyNode(document, at);
    if (!node || node.innerHTML.length > 20_000) return;
    for (let times = random.pick([1, 1, 2, 5, 20]); times > 0; times -= 1) node.after(node.cloneNode(true));
  },
  move: (document, at, random) => {
    const node = anyNode(document, at);
    if (node) freePlace(document, random, node)?.before(node);
  },
  'move into': (document, at, random) => {
    const node = anyNode(document, at);
    if (node) freePlace(document, random, node)?.append(node);
  },
  unwrap: (document, at) => {
    const node = anyNode(document, at);
    node?.replaceWith(...node.childNodes);
  },
  empty: (document, at) => anyNode(document, at)?.replaceChildren(),
  nest: (document, at, random) => {
    const node = anyNode(document, at);
    if (!node) return;
    const tag = random.pick(TAGS);
    for (let depth = random.pick([1, 1, 1, 3, 40]); depth > 0; depth -= 1) {
      const box = document.createElement(tag);
      node.replaceWith(box);
      box.append(node);
    }
  },
  rename: (document, at, random) => {
    const node = anyNode(document, at);
    const named = document.createElement(random.pick(TAGS));
    named.append(...(node?.childNodes ?? []));
    node?.replaceWith(named);
  },
  attribute: (document, at, random) => {
    const [name, values] = random.pick(ATTRIBUTES);
    anyNode(document, at)?.setAttribute(name, random.pick(values));
  },
  span: (document, at, random) =>
    elementAt(document, 'td, th', at)?.setAttribute(random.pick(['rowspan', 'colspan']), random.pick(SPANS)),
  text: (document, at, random) => {
    const node = textAt(document, at);
    if (node) node.data = random.pick(HOSTILE);
  },
  'text inside': (document, at, random) => {
    const node = textAt(document, at);
    node?.insertData(random.pick(cutsOf(node.data)), random.pick(HOSTILE));
  },
  'text of another place': (document, at, random) => {
    const node = textAt(document, at);
    const other = textAt(document, random.int(0, 9999));
    if (node && other) node.data = random.chance(0.5) ? other.data : `${node.data}${other.data}`;
  },
  'text doubled': (document, at, random) => {
    const node = textAt(document, at);
    if (node && node.length < 400) node.data = node.data.repeat(random.pick([2, 3, 9]));
  },
  'text cut': (document, at, random) => {
    const node = textAt(document, at);
    if (node) node.data = node.data.slice(random.pick(cutsOf(node.data)));
  },
  figure: (document, at, random) => {
    const cells = Array.from(document.querySelectorAll('td')).filter((cell) =>
      /^\s*\d+\s*$/.test(cell.textContent ?? ''),
    );
    const cell = memberAt(cells, at);
    if (cell) cell.textContent = random.pick([...HOSTILE, String(random.int(0, 99_999))]);
  },
  'part of another page': (document, at, random) => {
    const { html, url } = basePage(random.pick(SLUGS));
    const other = openHtml(html, url);
    const part = elementAt(other.document, '*', random.int(0, 9999));
    if (part) anyNode(document, at)?.after(document.importNode(part, true));
    other.close();
  },
  'no body': (document, at) => {
    if (at < 300) document.body.replaceWith(document.createElement('frameset'));
  },
  'named like a property': (document, at, random) => {
    const form = document.createElement('form');
    form.innerHTML = `<input name="${random.pick(['children', 'parentElement', 'tagName', 'attributes', 'childNodes', 'textContent', 'ownerDocument', 'closest'])}">`;
    const node = anyNode(document, at);
    node?.replaceWith(form);
    if (node) form.append(node);
  },
};
