import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Places, placesOf } from '@/entrypoints/checker.content/page/places';
import { checkPage } from '@/lib/check-page';
import { allAtOnce } from '@/lib/read/steps';

const PAGE = readFileSync(
  join(import.meta.dirname, '../../../corpus/real-2023-hongze-table-four-totals/page.html'),
  'utf8',
);
let document: Document;
let places: Places;

beforeEach(() => {
  document = new DOMParser().parseFromString(PAGE, 'text/html');
  // No layout here: everything that is in the page is shown.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 10, 10));
  places = placesOf(checkPage(document, { source: 'p', url: '', checkedAt: '2024-01-01T00:00:00Z' }), document);
});
afterEach(() => vi.restoreAllMocks());

const upheld = { table: 'review-litigation', row: 'review', column: 'upheld' } as const;
const lastTable = () => Array.from(document.querySelectorAll('table')).pop();

describe('places of a check', () => {
  it('mark the ten cells of the two failed equations, each with its finding', () => {
    expect(places.marked).toEqual([]);
    allAtOnce(places.markInSteps());
    const cells = places.marked.filter(({ look }) => look === 'cell');
    expect(cells).toHaveLength(10);
    for (const { findings } of cells) expect(findings.join()).toContain('review-litigation-total');
  });

  it('find the cell of a term, and know which cell an element is', () => {
    const found = places.find({ kind: 'cell', cell: upheld });
    expect(found).toBe(lastTable()?.rows[3]?.cells[0]);
    expect(places.cells.get(found as Element)).toEqual(upheld);
  });

  it('find words by their place and quote', () => {
    const element = Array.from(document.querySelectorAll('p')).find((p) => p.textContent?.includes('联系'));
    const path: number[] = [];
    for (let at: Element | null | undefined = element; at?.parentElement; at = at.parentElement)
      path.unshift(Array.from(at.parentElement.children).indexOf(at));
    Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect(0, 0, 10, 10) });
    const found = places.find({ kind: 'place', place: { path, quote: '联系' } });
    expect(String(found)).toBe('联系');
    expect(places.find({ kind: 'place', place: { path, quote: '没有这样的话' } })).toBeNull();
  });

  it('are not found any more once they left the page, or are not shown', () => {
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(0, 0, 0, 0));
    expect(places.find({ kind: 'cell', cell: upheld })).toBeNull();
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(0, 0, 10, 10));
    lastTable()?.remove();
    expect(places.find({ kind: 'cell', cell: upheld })).toBeNull();
  });
});
