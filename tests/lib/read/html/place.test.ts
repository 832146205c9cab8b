import { describe, expect, it } from 'vitest';
import { findText } from '@/lib/read/html/find-text';
import { isLayoutTable } from '@/lib/read/html/layout-table';
import { anchor } from '@/lib/read/html/location';
import { readOutline } from '@/lib/read/html/outline';
import { numberPage } from '@/lib/read/html/page';
import { pathsOf } from '@/lib/read/html/paths';
import type { Location } from '@/lib/read/location';
import { foldSpace, normalize, squash } from '@/lib/text/text';
import { parseHtml } from '../../parse-html';

/** A place as it is saved. */
function describePlace(element: Element, quote: string): Location {
  const page = numberPage(element.ownerDocument);
  return { path: pathsOf(page)(page.at(element)), quote };
}

function page(html: string): Document {
  return parseHtml(html);
}

describe('text', () => {
  it('folds width, Kangxi and supplementary radicals, and drops what is invisible', () => {
    expect(squash('⼀、总体\u200b情 况')).toBe('一、总体情况');
    expect(foldSpace('甲\u2067乙\u2069\u061c丙\u180e')).toBe('甲乙丙');
    expect(normalize('⺠政（２０２３）')).toBe('民政(2023)');
    expect(foldSpace('\u00a0 a\u3000\n b ')).toBe('a b');
  });
});

describe('locations', () => {
  it('are found again while the words agree, and not otherwise', () => {
    const document = page('<div><p>甲</p><p>电话：<span>0595-</span>22355775</p></div>');
    const paragraph = document.querySelectorAll('p')[1] as Element;
    const place = describePlace(paragraph, '0595-22355775');
    expect(anchor(document, place)).toBe(paragraph);
    paragraph.textContent = '电话：另有其号';
    expect(anchor(document, place)).toBeUndefined();
  });

  it('find a long quote that moved, but never a short one', () => {
    const document = page('<p>五、存在的主要问题及改进情况</p><table><tr><td>0</td></tr></table>');
    const heading = describePlace(document.querySelector('p') as Element, '五、存在的主要问题及改进情况');
    const cell = describePlace(document.querySelector('td') as Element, '0');
    document.body.prepend(document.createElement('nav'));
    expect(anchor(document, heading)).toBe(document.querySelector('p'));
    expect(anchor(document, cell)).toBeUndefined();
  });

  it('of an empty cell need it to be empty still', () => {
    const document = page('<table><tr><td>&nbsp;</td></tr></table>');
    const cell = document.querySelector('td') as Element;
    const place = describePlace(cell, '');
    expect(anchor(document, place)).toBe(cell);
    cell.textContent = '5';
    expect(anchor(document, place)).toBeUndefined();
  });
});

describe('findText', () => {
  it('finds words over spans, lines and widths', () => {
    const document = page('<p>统计时限为<b>20</b><i>23</i>年１月 1日起，<br>至年底</p>');
    const range = findText(document.body, '2023年1月1日起,至');
    expect(range?.toString()).toBe('2023年１月 1日起，至');
    expect(findText(document.body, '2024年')).toBeNull();
  });

  it('changes nothing in the page', () => {
    const document = page('<p>甲<b>乙</b>丙</p>');
    const before = document.documentElement.outerHTML;
    findText(document.body, '甲乙丙');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('readOutline', () => {
  it('splits lines at breaks, keeps inline text together, leaves scripts and hidden parts out', () => {
    const document = page(
      '<div><p><br>四、政府<span>信息</span></p>散文<script>x()</script><p style="display: none">隐</p><ucapcontent><p>甲<br>乙</p></ucapcontent></div>',
    );
    expect(readOutline(document.body).map((item) => (item.kind === 'text' ? item.text : item.kind))).toEqual([
      '四、政府信息',
      '散文',
      '甲',
      '乙',
    ]);
  });

  it('takes layout tables apart and data tables whole', () => {
    const data = '<table><tr><td>规章</td><td>0</td></tr></table>';
    const document = page(`<table><tr><td><p>一、总体情况</p>${data}</td></tr></table>`);
    expect(readOutline(document.body).map((item) => item.kind)).toEqual(['text', 'table']);
    expect(isLayoutTable(document.querySelector('table table') as Element)).toBe(false);
  });
});
