// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isBlock } from '@/lib/read/html/element-text';
import { outlineWithin, readOutline } from '@/lib/read/html/outline';
import { isDrawn } from '@/lib/read/html/sight';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const SLUGS = ['made-clean-2021-department', 'made-clean-2019-department', 'made-clean-2021-government'];

describe('outlineWithin', () => {
  it.each(SLUGS)('gives of what is drawn in %s just what reading it again would', (slug) => {
    const { document, sight, close } = openPage(`${CORPUS}${slug}/page.html`, '');
    const all = readOutline(document.body, sight);
    const tables = all.filter(({ kind }) => kind === 'table').map(({ element }) => element);
    const asked = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => isDrawn(element, sight) && !tables.some((table) => table !== element && table.contains(element)),
    );
    expect(asked.filter(isBlock).length).toBeGreaterThan(20);
    for (const element of asked) {
      const told = ({ kind, order, element: at, ...rest }: ReturnType<typeof readOutline>[number]) => [
        kind,
        order,
        at,
        rest,
      ];
      expect(outlineWithin(all, element, sight).map(told)).toEqual(readOutline(element, sight).map(told));
    }
    close();
  });
});
