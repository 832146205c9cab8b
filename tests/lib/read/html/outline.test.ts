import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isBlock } from '@/lib/read/html/element-text';
import { itemsWithin, toItems } from '@/lib/read/html/items';
import { readOutline } from '@/lib/read/html/outline';
import { numberPage } from '@/lib/read/html/page';
import { isDrawn } from '@/lib/read/html/sight/sight';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const SLUGS = ['made-clean-2021-department', 'made-clean-2019-department', 'made-clean-2021-government'];

describe('readOutline', () => {
  const kindsIn = (html: string): readonly string[] => {
    const { window } = new JSDOM(`<body>${html}</body>`);
    return readOutline(window.document.body).map(({ kind }) => kind);
  };
  const table = (style = '') => `<table><tr><td style="${style}">总计</td><td>8</td></tr></table>`;

  it.each([
    ['a table', `<div>${table()}</div>`, ['table']],
    ['a table that is not seen', `<div style="visibility:hidden">${table()}</div>`, []],
    ['one of which a cell is seen', `<div style="visibility:hidden">${table('visibility:visible')}</div>`, ['table']],
    ['a picture', '<p><img src="a.png"></p>', ['image']],
    ['a picture that is not seen', '<p style="visibility:hidden"><img src="a.png"></p>', []],
    ['a table in a cell', `<table><tr><td>1${table()}</td><td>2</td></tr></table>`, ['text', 'table', 'text']],
    [
      'one that is not seen in a cell',
      `<table><tr><td>1<div style="visibility:hidden">${table()}</div></td><td>2</td></tr></table>`,
      ['table'],
    ],
  ])('sees of %s what a reader sees', (_, html, kinds) => {
    expect(kindsIn(html)).toEqual(kinds);
  });
});

describe('itemsWithin', () => {
  it.each(SLUGS)('gives of what is drawn in %s just what reading it again would', (slug) => {
    const { document, sight, close } = openPage(`${CORPUS}${slug}/page.html`, '');
    const page = numberPage(document, sight);
    const all = toItems(readOutline(document.body, sight), page);
    const tables = all.filter(({ kind }) => kind === 'table').map(({ at }) => page.elements[at]);
    const asked = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => isDrawn(element, sight) && !tables.some((table) => table !== element && table?.contains(element)),
    );
    expect(asked.filter(isBlock).length).toBeGreaterThan(20);
    const plain = (items: unknown) => JSON.parse(JSON.stringify(items));
    for (const element of asked) {
      expect(plain(itemsWithin(all, element, page))).toEqual(plain(toItems(readOutline(element, sight), page)));
    }
    close();
  });
});
