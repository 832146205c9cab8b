import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGrid } from '@/lib/read/html/grid';
import { numberPage } from '@/lib/read/html/page';
import { parseHtml } from '../../parse-html';
import { useSeed } from '../../seed';

useSeed();

function table(html: string): Element {
  const element = parseHtml(html).querySelector('table');
  if (!element) throw new Error('no table in the test page');
  return element;
}

const read = (element: Element) => readGrid(element, numberPage(element.ownerDocument));

const texts = (html: string): (string | undefined)[][] => {
  const grid = read(table(html));
  return Array.from({ length: grid.height }, (_, row) =>
    Array.from({ length: grid.width }, (__, column) => grid.slot(row, column)?.text),
  );
};

describe('readGrid', () => {
  it('gives each slot the cell that covers it', () => {
    expect(texts('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>')).toEqual([
      ['a', 'b', 'b'],
      ['a', 'c', 'd'],
    ]);
  });

  it('lets rowspan 0 reach the end of its group, and no span leave it', () => {
    expect(texts('<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>')).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'e'],
    ]);
    expect(texts('<table><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>d<td>e</table>')).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
  });

  it('draws heads first and feet last, wherever they stand', () => {
    expect(texts('<table><tfoot><tr><td>f</tfoot><tbody><tr><td>b</tbody><thead><tr><td>h</thead></table>')).toEqual([
      ['h'],
      ['b'],
      ['f'],
    ]);
  });

  it('keeps a nested table out of its host, and reads a one-cell wrapper as text', () => {
    const grid = read(table('<table><tr><td>x<table><tr><td>1<td>2</table><td><table><tr><td>7</table></table>'));
    expect(grid.height).toBe(1);
    expect(grid.rows[0]?.map((cell) => cell.text)).toEqual(['x', '7']);
  });

  it('joins spans without a blank, sets lines apart, leaves scripts out', () => {
    expect(
      texts('<table><tr><td><span>1</span><font>2</font><td>结 果<br>维 持<td><script>9</script>3</table>'),
    ).toEqual([['12', '结 果 维 持', '3']]);
  });

  it('survives malformed and hostile spans', () => {
    expect(texts('<table><tr><td colspan="abc" rowspan="-4">a<td colspan="0">b</table>')).toEqual([['a', 'b']]);
    const grid = read(table(`<table>${'<tr><td rowspan=65534 colspan=1000>x'.repeat(60)}</table>`));
    expect(grid.height).toBe(60);
    expect(grid.width).toBeLessThanOrEqual(2000);
  });

  /** Forming a table, HTML standard, with one row group: cells go to the first free slot and the first one there keeps it. */
  it('agrees with the table model of the HTML standard on random spans', () => {
    const cell = fc.record({ colspan: fc.integer({ min: 1, max: 4 }), rowspan: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        let name = 0;
        const model = new Map<string, string>();
        const html = rows.map((row, y) => {
          let x = 0;
          const cells = row.map(({ colspan, rowspan }) => {
            const text = `c${name++}`;
            while (model.has(`${y},${x}`)) x += 1;
            const height = rowspan === 0 ? rows.length - y : Math.min(rowspan, rows.length - y);
            for (let dy = 0; dy < height; dy += 1) {
              for (let dx = 0; dx < colspan; dx += 1) {
                if (!model.has(`${y + dy},${x + dx}`)) model.set(`${y + dy},${x + dx}`, text);
              }
            }
            x += colspan;
            return `<td colspan=${colspan} rowspan=${rowspan}>${text}</td>`;
          });
          return `<tr>${cells.join('')}</tr>`;
        });
        const grid = read(table(`<table><tbody>${html.join('')}</tbody></table>`));
        for (let y = 0; y < rows.length; y += 1) {
          for (let x = 0; x < grid.width + 2; x += 1) expect(grid.slot(y, x)?.text).toBe(model.get(`${y},${x}`));
        }
      }),
    );
  });
});
