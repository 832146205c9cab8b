import { REPORT, reportOfPage, SECTION } from '../tag-page';
import type { Style } from './style';
import { headingsOf, rename, tablesOf, textNodes } from './text-nodes';

function wrap(element: Element, html: string): void {
  const holder = element.ownerDocument.createElement('div');
  holder.innerHTML = html;
  const outer = holder.firstElementChild;
  const inner = outer?.querySelector('[data-inner]') ?? outer;
  if (!outer || !inner) return;
  inner.removeAttribute('data-inner');
  element.replaceWith(outer);
  inner.append(element);
}

const LAYOUT = '<table width="100%" cellpadding="0"><tbody><tr><td data-inner></td></tr></tbody></table>';

const nestedTables: Style = {
  name: 'nested-layout-tables',
  shows: 'the report in a layout table beside a side column, each official table in one of its own',
  draw: (document) => {
    for (const table of tablesOf(document)) wrap(table, LAYOUT);
    wrap(
      reportOfPage(document),
      '<table width="1000"><tbody><tr><td width="200"><p>栏目导航</p><p>机构职能</p></td><td data-inner></td></tr></tbody></table>',
    );
  },
};

const customElements: Style = {
  name: 'ucap-elements',
  shows: 'ucapcontent, ucaptitle and publishtime around what they hold',
  draw: (document) => {
    const content = document.createElement('ucapcontent');
    const report = reportOfPage(document);
    content.append(...Array.from(report.childNodes));
    report.append(content);
    const title = document.querySelector('h1');
    if (title) {
      const named = document.createElement('ucaptitle');
      named.append(...Array.from(title.childNodes));
      title.append(named);
    }
    for (const node of textNodes(document.body)) {
      if (!/^\s*(?:发布(?:日期|时间)|时间)[：:]/.test(node.data) || report.contains(node)) continue;
      const time = document.createElement('publishtime');
      node.replaceWith(time);
      time.append(node);
    }
  },
};

const headingTags: Style = {
  name: 'heading-tags',
  shows: 'headings in h2, div, strong, section and blockquote by turns',
  draw: (document) => {
    for (const [index, heading] of headingsOf(document).entries()) {
      if (heading.closest('ol') || heading.querySelector('br')) continue;
      const text = (heading.textContent ?? '').trim();
      const key = heading.getAttribute(SECTION) ?? '';
      const forms = [
        `<h2>${text}</h2>`,
        `<div><b>${text}</b></div>`,
        `<p><span>${text.slice(0, 4)}</span><span><strong>${text.slice(4)}</strong></span></p>`,
        `<section><h3><a name="part${index}"></a>${text}</h3></section>`,
        `<blockquote><p>&nbsp;&nbsp;&nbsp;${text}</p></blockquote>`,
        `<div style="text-indent:2em"><font size="4">${text}</font><br></div>`,
      ];
      const holder = document.createElement('div');
      holder.innerHTML = forms[index] ?? '';
      const drawn = holder.firstElementChild;
      drawn?.setAttribute(SECTION, key);
      if (drawn) heading.replaceWith(drawn);
    }
  },
};

const noNumerals: Style = {
  name: 'headings-without-numerals',
  shows: 'the six headings as h2 without 一、二、三',
  draw: (document) => {
    for (const heading of headingsOf(document)) {
      const text = (heading.textContent ?? '').trim().replace(/^[一二三四五六七⼀⼆]、\s*/u, '');
      heading.textContent = text;
      rename(heading, 'h2');
    }
  },
  // The numerals are truly missing.
  causes: (id) => id === 'structure/section-number failed',
};

const lineBreaks: Style = {
  name: 'line-breaks',
  shows: 'paragraphs as lines of one div, apart by br and full-width blanks',
  draw: (document) => {
    const report = reportOfPage(document);
    for (const paragraph of Array.from(report.querySelectorAll('p'))) {
      if (paragraph.closest('td, th, li, a') || paragraph.querySelector('img, table')) continue;
      const line = rename(paragraph, 'span');
      line.before('\u3000\u3000');
      line.after(document.createElement('br'), document.createElement('br'));
    }
  },
};

const hiddenNoise: Style = {
  name: 'hidden-noise',
  shows: 'hidden copies of headings and figures, scripts and anchors between the parts',
  draw: (document) => {
    for (const heading of headingsOf(document)) {
      const hidden = document.createElement('div');
      hidden.setAttribute('style', 'display:none');
      hidden.textContent = `${heading.textContent ?? ''} 收到申请999件`;
      heading.before(hidden);
      const script = document.createElement('script');
      script.textContent = 'var title = "七、附则";';
      heading.after(script);
    }
    reportOfPage(document).setAttribute(REPORT, '');
  },
};

/** Styles that build the page around the tables otherwise. */
export const pageStyles: readonly Style[] = [
  nestedTables,
  customElements,
  headingTags,
  noNumerals,
  lineBreaks,
  hiddenNoise,
];
