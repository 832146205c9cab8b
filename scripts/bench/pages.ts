import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { foreignTable, linkList, megaMenu, portalScript } from './portal-parts';

const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
/** A county's report of the edition of 2021, as a portal of the plain sort publishes it. */
const REPORT = 'made-clean-2021-government';
/** Characters of a run; Word's own are as short, and cut anywhere. */
const RUN = /\d+(?:\.\d+)?|[^\d]{1,7}/g;
const FONT = 'font-family: 仿宋_GB2312; font-size: 16px; line-height: 150%;';

/** A page to measure on, made anew in every run, always the same. */
export interface BenchPage {
  readonly name: string;
  /** What stands in the printed table. */
  readonly title: string;
  readonly html: string;
  /** Whether it holds an annual report. */
  readonly isReport: boolean;
}

function reportPage(): string {
  return readFileSync(join(CORPUS, REPORT, 'page.html'), 'utf8');
}

/** Text as Word leaves it: a span and a font element around every few characters. */
function drawText(document: Document, text: Text): void {
  const runs = (text.data.match(RUN) ?? []).map((run) => {
    const span = document.createElement('span');
    span.setAttribute('style', FONT);
    const font = document.createElement('font');
    font.setAttribute('face', '方正仿宋_GBK');
    font.textContent = run;
    span.append(font);
    return span;
  });
  text.replaceWith(...runs);
}

function drawCell(document: Document, cell: Element): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'MsoNormal';
  paragraph.setAttribute('align', 'center');
  paragraph.setAttribute('style', 'text-align: center; line-height: 150%;');
  paragraph.append(...Array.from(cell.childNodes));
  cell.append(paragraph);
  cell.setAttribute('style', 'border: 1px solid black; padding: 0 7px; word-break: break-all;');
}

/** The same report as pasted out of Word: styled cells, and every text in spans and fonts of a few characters. */
function drawnAsWordPaste(html: string): JSDOM {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const article = document.querySelector('#zoom') ?? document.body;
  for (const cell of article.querySelectorAll('td')) drawCell(document, cell);
  const walker = document.createTreeWalker(article, dom.window.NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.trim() !== '') drawText(document, text);
  return dom;
}

/** A portal's page of about 1 MB around an article: menus, lists of links, tables of all sorts, scripts. */
function portalPage(title: string, head: string, article: string): string {
  const tables = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => foreignTable(from + index)).join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
${head}
${portalScript(400)}</head>
<body><div class="header"><div class="logo"><a href="/">金湖县人民政府</a></div>${megaMenu(12, 40)}</div>
<div class="main"><div class="side">${linkList('最新公开', 700)}</div>
<div class="topics">${tables(0, 24)}</div>
<div class="content">${article}</div>
<div class="related">${linkList('相关栏目', 700)}${tables(24, 48)}</div></div>
<div class="footer"><p>版权所有：金湖县人民政府办公室 网站标识码：3208310001</p>${megaMenu(4, 40)}</div>
</body></html>`;
}

function newsPage(): string {
  const paragraphs = Array.from(
    { length: 24 },
    (_, index) =>
      `<p>第${index + 1}站，工作组走进${index + 3}个村居，听取${index * 3 + 12}位群众的意见，现场答复${index + 7}件，其余转交有关部门在十五日内办理。</p>`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>县里开展走访月活动-金湖县人民政府</title></head>
<body>${megaMenu(6, 12)}<div class="article"><h1>县里开展走访月活动</h1><p>发布日期：2024-05-20 来源：县政府办</p>
${paragraphs.join('\n')}</div>${linkList('上一篇下一篇', 20)}</body></html>`;
}

function listPage(): string {
  const links = Array.from(
    { length: 200 },
    (_, index) =>
      `<li><a href="/art/2024/1/${(index % 28) + 1}/art_12_${index}.html">第${index + 1}街道办事处${2008 + (index % 17)}年政府信息公开工作年度报告</a><span>2024-01-${String((index % 28) + 1).padStart(2, '0')}</span></li>`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报-金湖县人民政府</title></head>
<body>${megaMenu(6, 12)}<h1>政府信息公开年报</h1><ul class="list">${links.join('\n')}</ul></body></html>`;
}

/** Three pages with the same report, of about 10 KB, 100 KB and 1 MB, and three without any. */
export function makePages(): readonly BenchPage[] {
  const plain = reportPage();
  const drawn = drawnAsWordPaste(plain);
  const { document } = drawn.window;
  const metas = Array.from(document.querySelectorAll('head meta[name]'), (meta) => meta.outerHTML).join('\n');
  const article = document.querySelector('.main')?.innerHTML ?? '';
  return [
    { name: 'report-10k', title: 'report, 10 KB', html: plain, isReport: true },
    { name: 'report-100k', title: 'report, 100 KB', html: drawn.serialize(), isReport: true },
    { name: 'report-1m', title: 'report, 1 MB', html: portalPage(document.title, metas, article), isReport: true },
    { name: 'news', title: 'news page', html: newsPage(), isReport: false },
    { name: 'list', title: 'list of 200 reports', html: listPage(), isReport: false },
    {
      name: 'portal-1m',
      title: 'portal page, 1 MB',
      html: portalPage('金湖县人民政府', '', foreignTable(99).repeat(8)),
      isReport: false,
    },
  ];
}
