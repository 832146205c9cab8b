import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { elementText } from '@/lib/read/html/element-text';
import { findText } from '@/lib/read/html/find-text';
import { readGrid } from '@/lib/read/html/grid';
import { anchor } from '@/lib/read/html/location';
import { readOutline } from '@/lib/read/html/outline';
import { numberPage } from '@/lib/read/html/page';
import { pathsOf } from '@/lib/read/html/paths';
import { namesOf, shortElements } from '@/lib/read/html/short-elements';
import { MARKUP_SIGHT } from '@/lib/read/html/sight/markup-sight';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';
import { sheetSight } from '@/lib/read/html/sight/sheet-sight';
import type { Location } from '@/lib/read/location';
import { allAtOnce } from '@/lib/read/steps';

/** A place as it is saved. */
function describePlace(element: Element, quote: string): Location {
  const page = numberPage(element.ownerDocument);
  return { path: pathsOf(page)(page.at(element)), quote };
}

let opened: JSDOM | undefined;
afterEach(() => opened?.window.close());

function open(html: string): Document {
  opened = new JSDOM(html);
  return opened.window.document;
}

/** What is read of the body by the style sheets of the page. */
function seen(body: string, css = ''): string {
  const document = open(`<style>${css}</style><body>${body}</body>`);
  return elementText(document.body, sheetSight(document));
}

describe('what attributes tell', () => {
  it.each([
    '<b style="display:none">8</b>',
    '<b style="DISPLAY : none !important; color: red">8</b>',
    '<b style="display:none !important; display:block">8</b>',
    '<b style="visibility:hidden">8</b>',
    '<b style="visibility:collapse">8</b>',
    '<b style="opacity:0.0">8</b>',
    '<b style="font-size:0">8</b>',
    '<b style="font:0/0 a">8</b>',
    '<b style="position:absolute;left:-9999px">8</b>',
    '<b style="position:absolute;top:-100em">8</b>',
    '<b style="position:absolute;clip:rect(0 0 0 0)">8</b>',
    '<b style="position:fixed;clip:rect(1px, 1px, 1px, 1px)">8</b>',
    '<b style="clip-path:inset(50%)">8</b>',
    '<div style="height:0;overflow:hidden">8</div>',
    '<div style="text-indent:-9999px">8</div>',
    '<b hidden>8</b>',
    '<b hidden="until-found">8</b>',
    '<dialog>8</dialog>',
    '<details>8<p>8</p></details>',
    '<noscript>8</noscript>',
    '<object data="x">8</object>',
    '<video>8</video>',
    '<canvas>8</canvas>',
    '<datalist><option>8</datalist>',
    '<select><option>8<option selected></select>',
    '<ruby><rp>8</rp><rt>8</rt></ruby>',
    '<del>8</del>',
    '<s>8</s>',
    '<strike>8</strike>',
    '<span style="text-decoration: underline line-through red">8</span>',
    '<span style="text-decoration-line:line-through"><b>8</b></span>',
    '<input type="hidden" value="8"><input type="checkbox" value="8"><input type="submit" value="8">',
  ])('hides %s', (html) => {
    expect(elementText(open(`<p>9${html}</p>`).body)).toBe('9');
  });

  it.each([
    '<b style="display:inline">1</b>',
    '<b style="visibility:hidden"><i style="visibility:visible">1</i></b>',
    '<b style="font-size:0"><i style="font-size:14px">1</i></b>',
    '<b style="opacity:0.5">1</b>',
    '<b style="position:absolute;left:-2px">1</b>',
    '<b style="left:-9999px">1</b>',
    '<div style="overflow:hidden">1</div>',
    '<div style="text-indent:-2em;padding-left:2em">1</div>',
    '<b hidden style="display:block">1</b>',
    '<dialog open>1</dialog>',
    '<details open>1</details>',
    '<details><summary>1</summary><p>8</p></details>',
    '<del style="text-decoration:none">1</del>',
    '<ins>1</ins>',
    '<select><option>8<option selected>1</select>',
    '<input value="1">',
    '<input type="number" value="1">',
    '<textarea>1</textarea>',
    '<b contenteditable>1</b>',
    '<button>1</button>',
    '<b aria-hidden="true">1</b>',
  ])('shows %s', (html) => {
    expect(elementText(open(`<p>${html}</p>`).body)).toBe('1');
  });

  it('does not take a size for a visibility', () => {
    expect(elementText(open('<b style="visibility:hidden">8<i style="font-size:14px">8</i></b>').body)).toBe('');
  });
});

describe('what style sheets tell', () => {
  it.each([
    ['.old{display:none}', '<b class="old">8</b>'],
    ['td .x, p > .old{visibility:hidden}', '<b class="old">8</b>'],
    ['.old{display:inline}.old{display:none}', '<b class="old">8</b>'],
    ['#b{display:none} .old{display:inline}', '<b class="old" id="b">8</b>'],
    ['.old{display:none!important}', '<b class="old" style="display:inline">8</b>'],
    ['@media screen and (min-width:600px){.old{display:none}}', '<b class="old">8</b>'],
    ['@supports (display:grid){.old{opacity:0}}', '<b class="old">8</b>'],
    ['.old{text-decoration:line-through}', '<b class="old"><i>8</i></b>'],
    ['.sr-only{position:absolute;clip:rect(0,0,0,0)}', '<b class="sr-only">8</b>'],
    ['.old{visibility:hidden}', '<b class="old"><i>8</i></b>'],
  ])('%s hides', (css, html) => {
    expect(seen(`<p>9${html}</p>`, css)).toBe('9');
  });

  it.each([
    ['.pane{display:none}.pane.on{display:block}', '<b class="pane on">1</b>'],
    ['.pane.on{display:block}.pane{display:none}', '<b class="pane on">1</b>'],
    ['.old{display:none}', '<b class="old" style="display:inline">1</b>'],
    ['@media print{.old{display:none}}', '<b class="old">1</b>'],
    ['@media (max-width:768px){.old{display:none}}', '<b class="old">1</b>'],
    ['.old::before{display:none}', '<b class="old">1</b>'],
    ['.veil{visibility:hidden}.veil .bare{visibility:visible}', '<b class="veil"><i class="bare">1</i></b>'],
    ['p:hover .old{display:none}', '<b class="old">1</b>'],
    ['.old{display:none;', '<b class="new">1</b>'],
    ['[hidden]{display:inline}', '<b hidden>1</b>'],
    [':where(#p) .old{display:none} .old{display:inline}', '<b class="old">1</b>'],
  ])('%s shows', (css, html) => {
    expect(seen(`<p id="p">${html}</p>`, css)).toBe('1');
  });

  it('does not apply a sheet for print', () => {
    const document = open('<style media="print">.old{display:none}</style><b class="old">1</b>');
    expect(elementText(document.body, sheetSight(document))).toBe('1');
  });
});

describe('every reader of a page sees the same', () => {
  const html =
    '<style>.old{display:none}</style><p><span class="old">旧</span>本年收到<del>8</del>10<sup>[1]</sup>件，<input value="另收3件"></p>';

  it('in lines, in words found again, in short elements', () => {
    const document = open(html);
    const sight = sheetSight(document);
    expect(readOutline(document.body, sight).map((item) => item.kind === 'text' && item.text)).toEqual([
      '本年收到10¹件，另收3件',
    ]);
    expect(allAtOnce(shortElements(document, namesOf('p'), 20, sight)).map(({ content }) => content)).toEqual([
      '本年收到10¹件，另收3件',
    ]);
    expect(findText(document.body, '收到10件', sight)?.toString()).toBe('收到810[1]件');
    expect(findText(document.body, '旧本年', sight)).toBeNull();
    const field = findText(document.body, '另收3件', sight);
    expect(field?.cloneContents().querySelector('input')).not.toBeNull();
  });

  it('in places that are found again', () => {
    const document = open(`<div style="display:none"><p>本年收到政府信息公开申请</p></div>${html}`);
    const sight = sheetSight(document);
    const shown = document.querySelectorAll('p')[1] as Element;
    expect(anchor(document, describePlace(shown, '收到10'), sight)).toBe(shown);
    expect(anchor(document, { path: [0], quote: '本年收到政府信息公开申请' }, sight)).toBeUndefined();
  });

  it('in the style that a browser has worked out', () => {
    const document = open(html.replace('<del>8</del>', ''));
    const view = document.defaultView as unknown as Window;
    expect(elementText(document.body, renderedSight(view))).toBe('本年收到10¹件，另收3件');
    expect(document.documentElement.outerHTML).toContain('<span class="old">旧</span>');
  });
});

describe('tables', () => {
  const texts = (rows: string): string[][] => {
    const document = open(`<table>${rows}</table>`);
    const table = document.querySelector('table') as Element;
    return readGrid(table, numberPage(document, MARKUP_SIGHT)).rows.map((row) => row.map(({ text }) => text));
  };

  it('close up where a row or a cell is not drawn at all', () => {
    expect(
      texts(
        '<tr><td rowspan=2>甲<td style="display:none">8<td>1<tr style="display:none"><td>8<tr><td>2<tbody hidden><tr><td>8',
      ),
    ).toEqual([['甲', '1'], ['2']]);
    expect(texts('<tr style="visibility:collapse"><td>8<tr><td>2')).toEqual([['2']]);
  });

  it('keep the place of cells whose words cannot be seen or are crossed out', () => {
    expect(
      texts(
        '<tr><td>甲<td style="opacity:0">8<td style="visibility:hidden">8<td style="text-decoration:line-through">8',
      ),
    ).toEqual([['甲', '', '', '']]);
    expect(texts('<tr style="text-decoration:line-through"><td>旧<td>8<tr><td>新<td>2')).toEqual([
      ['', ''],
      ['新', '2'],
    ]);
  });
});
