/** The six titles as a contents list gives them. */
const TITLES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
] as const;
const NUMBERED = TITLES.map((title, index) => `${'一二三四五六'.charAt(index)}、${title}`);
/** The pages on which a printed report has its six parts. */
const PAGES = [1, 2, 3, 5, 6, 7];

type Draw = (line: string, index: number) => string;
const each = (draw: Draw, lines: readonly string[] = NUMBERED): string => lines.map(draw).join('');
const leader = (line: string, index: number) => `${line}${'.'.repeat(30)}${PAGES[index]}`;

/** Forms of a contents list, by what they are. */
export const CONTENTS_LISTS: Readonly<Record<string, string>> = {
  'list of links': `<ul>${each((line, index) => `<li><a href="#p${index}">${line}</a></li>`)}</ul>`,
  'list of links to pages': `<ul>${each((line, index) => `<li><a href="t_${index}.htm">${line}</a></li>`)}</ul>`,
  'list of items': `<p>目录</p><ul>${each((line) => `<li>${line}</li>`)}</ul>`,
  'numbered list': `<ol>${each((line) => `<li>${line}</li>`, TITLES)}</ol>`,
  'plain lines': each((line) => `<p>${line}</p>`),
  'plain lines under a heading': `<h2>目&nbsp;&nbsp;录</h2>${each((line) => `<p>${line}</p>`)}`,
  'lines without numerals': `<p>本期目录</p>${each((line) => `<p>${line}</p>`, TITLES)}`,
  'bold lines': `<p><strong>目录</strong></p>${each((line) => `<p><strong>${line}</strong></p>`)}`,
  'heading tags': `<h2>目录</h2>${each((line) => `<h3>${line}</h3>`)}`,
  'heading tags with links': each((line, index) => `<h2><a href="#p${index}">${line}</a></h2>`),
  'lines and leaders': each((line, index) => `<p>${leader(line, index)}</p>`),
  'lines with leaders of ellipses': each((line, index) => `<p>${line}……………………${PAGES[index]}</p>`),
  'lines with leaders of middle dots': each((line, index) => `<p>${line}·················(${PAGES[index]})</p>`),
  'lines with a tabulator and a page': each((line, index) => `<p>${line}\t\t${PAGES[index]}</p>`),
  'lines with 第几页': each((line, index) => `<p>${line} 第${PAGES[index]}页</p>`),
  'lines and pages apart': each((line, index) => `<p>${line}</p><p>${PAGES[index]}</p>`),
  'lines in dashes': each((line, index) => `<p>${line} — ${PAGES[index]} —</p>`),
  'lines parted by breaks': `<p>目录<br>${NUMBERED.join('<br>')}</p>`,
  'links parted by breaks': `<div>${each((line, index) => `<a href="#p${index}">${line}</a><br>`)}</div>`,
  'links in one line': `<div>${each((line, index) => `<a href="#p${index}">${line}</a> | `)}</div>`,
  'cells below each other': `<table border="1"><tr><td>目录</td></tr>${each((line) => `<tr><td>${line}</td></tr>`)}</table>`,
  'cells with pages': `<table>${each((line, index) => `<tr><td>${line}</td><td>${PAGES[index]}</td></tr>`)}</table>`,
  'cells in a row': `<table><tr>${each((line, index) => `<td><a href="#p${index}">${line}</a></td>`)}</tr></table>`,
  'cells of a layout table': `<table><tr><td>${each((line) => `<p>${line}</p>`)}</td></tr></table>`,
  nav: `<nav><h3>本文导航</h3>${each((line, index) => `<a href="#p${index}">${line}</a>`)}</nav>`,
  'nav of plain blocks': `<nav>${each((line) => `<div>${line}</div>`)}</nav>`,
  aside: `<aside><p>内容导读</p>${each((line) => `<p><span>${line}</span></p>`)}</aside>`,
  'definition list': `<dl><dt>目录</dt>${each((line) => `<dd>${line}</dd>`)}</dl>`,
  'fold-out': `<details open><summary>展开目录</summary>${each((line) => `<p>${line}</p>`)}</details>`,
  buttons: `<div>${each((line) => `<div class="b" onclick="go()">${line}</div>`)}</div>`,
  'links with names of anchors': each((line, index) => `<p><a name="t${index}" href="#p${index}">${line}</a></p>`),
  'links of spans': `<ul>${each((line, index) => `<li><span>${index + 1}</span> <a href="#p${index}">${line}</a></li>`)}</ul>`,
  'pages of the text': `<div class="pages">正文分页：${each((line, index) => `<p><a href="t_${index}.htm">第${index + 1}页：${line}</a></p>`)}</div>`,
  'pages of the text, numbered': `<p>正文分页</p><ul>${each((line, index) => `<li>[${index + 1}] <a href="t_${index}.htm">${line}</a></li>`)}</ul>`,
  'list with aspects': `<p>目录</p><p>${NUMBERED[0]}</p><p>（一）主动公开情况</p><p>（二）依申请公开情况</p><p>（三）监督保障情况</p>${each((line) => `<p>${line}</p>`, NUMBERED.slice(1))}`,
  'list with aspects and pages': `<p>目录</p><p>${NUMBERED[0]}…………1</p><p>（一）主动公开情况…………1</p><p>（二）依申请公开情况…………2</p>${each((line, index) => `<p>${line}…………${index + 2}</p>`, NUMBERED.slice(1))}`,
  'list with annexes': `<ul>${each((line) => `<li>${line}</li>`, [...NUMBERED, '附件：名词解释'])}</ul>`,
  'list in 第一部分': each((line, index) => `<p>第${'一二三四五六'.charAt(index)}部分 ${line}</p>`, TITLES),
  'list in brackets': each((line, index) => `<p>（${'一二三四五六'.charAt(index)}）${line}</p>`, TITLES),
  'list in Arabic numerals': each((line, index) => `<p>${index + 1}. ${line}</p>`, TITLES),
  'list of decimal numbers': each((line, index) => `<p>0${index + 1} ${line}</p>`, TITLES),
  'titles in book marks': each((line) => `<p>《${line}》</p>`, TITLES),
  'titles with a date': `<ul>${each((line, index) => `<li><a href="t${index}.htm">${line}</a><span>2024-01-1${index}</span></li>`)}</ul>`,
  'short titles': each(
    (line) => `<p>${line}</p>`,
    ['一、总体情况', '二、主动公开', '三、依申请公开', '四、复议诉讼', '五、问题和改进', '六、其他事项'],
  ),
  'three titles': `<p>内容提要</p>${each((line) => `<p>${line}</p>`, NUMBERED.slice(0, 3))}`,
  'titles with arrows': each((line) => `<p>▶ ${line}</p>`),
  'titles, each twice': each(
    (line, index) => `<p><a href="#p${index}">${line}</a></p><p><a href="#p${index}">${line}</a></p>`,
  ),
};

/** Other things that name the sections and are none. */
export const OTHER_LOOKALIKES: Readonly<Record<string, string>> = {
  'sentence that names the six': `<p>本报告由${TITLES.join('、')}六部分组成。</p>`,
  'sentence that names them after a colon': `<p>报告内容包括：${TITLES.join('；')}。</p>`,
  'sentence with numerals': `<p>全文分六个部分：${NUMBERED.join('；')}。</p>`,
  'sentence in two lines': `<p>本年度报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、</p><p>政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。</p>`,
  'reports of other years': `<div class="side"><h3>往年年报</h3><ul>${each(
    (line) => `<li><a href="r.htm">${line}</a></li>`,
    ['2019', '2020', '2021'].map((year) => `金湖县水务局${year}年政府信息公开工作年度报告`),
  )}</ul></div>`,
  'recommended reports with their sections': `<div class="side"><p>相关推荐</p>${each((line, index) => `<p><a href="r${index}.htm">金湖县水务局202${index}年政府信息公开工作年度报告：${line}</a></p>`, TITLES)}</div>`,
  downloads: `<p>附件下载：</p><ul>${each((line, index) => `<li><a href="f${index}.xls">${line}.xls</a></li>`)}</ul>`,
  'downloads without endings': `<p>相关附件</p>${each((line, index) => `<p><a href="f${index}.doc">${line}</a></p>`, TITLES)}`,
  'index of questions': `<h3>常见问题</h3><ul>${each((line) => `<li>什么是${line}？</li>`, TITLES)}</ul>`,
  'guide of columns': `<ul>${each((line) => `<li><a href="c.htm">${line}</a></li>`, ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '依申请公开', '政府信息公开年报'])}</ul>`,
};
