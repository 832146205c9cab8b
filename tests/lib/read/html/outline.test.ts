// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isBlock } from '@/lib/read/html/element-text';
import { itemsWithin, toItems } from '@/lib/read/html/items';
import { readOutline } from '@/lib/read/html/outline';
import { numberPage } from '@/lib/read/html/page';
import { isDrawn } from '@/lib/read/html/sight/sight';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const SLUGS = ['made-clean-2021-department', 'made-clean-2019-department', 'made-clean-2021-government'];

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
