import { describe, expect, it } from 'vitest';
import { readDocumentNumber } from '../../../../lib/report/identity/document-number';
import { readPageTitle, readTitle } from '../../../../lib/report/identity/title';
import { readMetadata } from '../../../../lib/report/metadata';
import { buildBlocks, buildDocument } from '../../report-builder';
import { blocksOf, sourceOf } from '../../source-builder';

describe('readTitle', () => {
  const read = (body: string, head = '') => {
    const document = buildDocument(body, head);
    const source = sourceOf(document);
    return readTitle(source, source.at, blocksOf(document, '.b'))?.text ?? null;
  };

  it.each([
    ['the text', '<p class="b">泉鲤统〔2021〕1号</p><p class="b">甲局2020年政府信息公开工作年度报告</p>', ''],
    [
      'the first of two',
      '<p class="b">甲局2020年政府信息公开工作年度报告</p><p class="b">甲局2020年政府信息公开工作年度报告</p>',
      '',
    ],
    ['a heading', '<h1>甲局2020年政府信息公开工作年度报告</h1><p class="b">一、总体情况</p>', ''],
    ['ucaptitle', '<ucaptitle>甲局2020年政府信息公开工作年度报告</ucaptitle><p class="b">一</p>', ''],
    ['ArticleTitle', '<h1>甲局</h1>', '<meta content="甲局2020年政府信息公开工作年度报告" name="articletitle">'],
    [
      'the page title without the site',
      '<h1>甲局</h1>',
      '<title>甲局2020年政府信息公开工作年度报告-甲区人民政府</title>',
    ],
  ])('from %s', (_name, body, head) => {
    expect(read(body, head)).toBe('甲局2020年政府信息公开工作年度报告');
  });

  it.each([
    '甲县统计局：2020年政府信息公开工作年度报告',
    '转载：甲县统计局2020年政府信息公开工作年度报告',
    '【置顶】甲县统计局2020年政府信息公开工作年度报告',
  ])('takes a line with a label for a title: %s', (line) => {
    expect(read(`<p class="b">${line}</p>`)).toBe(line);
  });

  it.each([
    '信息名称：甲县统计局2020年政府信息公开工作年度报告',
    '现公布如下：甲县统计局2020年政府信息公开工作年度报告',
    '解读：甲县统计局2020年政府信息公开工作年度报告',
  ])('takes no field, sentence or reading of it for a title: %s', (line) => {
    expect(read(`<p class="b">${line}</p>`)).toBeNull();
  });

  it('joins a title of two lines', () => {
    expect(read('<p class="b">甲县统计局</p><p class="b">2020年政府信息公开工作年度报告</p>')).toBe(
      '甲县统计局 2020年政府信息公开工作年度报告',
    );
  });

  it.each([
    ['甲局政府信息公开工作2023年度报告'],
    ['甲局政府信息公开工作年度报告（2023年度）'],
    ['甲局政府信息公开二〇二三年年报'],
    ['二○二三年度甲局政务公开工作情况报告'],
    ['2023年甲县人民政府信息公开年度报告'],
    // Titles without their year, where no place has a whole one.
    ['甲县统计局政府信息公开工作年度报告'],
    ['甲镇信息公开年报'],
    ['政府信息公开工作年度报告'],
  ])('whatever the order of its words: %s', (title) => {
    expect(read(`<p class="b">${title}</p><p class="b">一、总体情况</p>`)).toBe(title);
    expect(read(`<h1>${title}</h1>`)).toBe(title);
  });

  it.each([
    ['首页 > 政府信息公开年报 > 2023'],
    ['首页 › 甲县 › 2023年政府信息公开年报'],
    ['当前位置：政府信息公开年报2023'],
    ['您现在的位置: 首页 » 信息公开 » 2023年信息公开年度报告'],
    ['政务公开/政府信息公开年报/2023年'],
    ['甲县 → 政府信息公开年报 → 2023年'],
    // Names of columns: neither year nor body.
    ['政府信息公开年报'],
    ['信息公开年度报告'],
  ])('never from crumbs or a column’s name: %s', (line) => {
    expect(read(`<p class="b">${line}</p><p class="b">一、总体情况</p>`)).toBeNull();
    expect(read(`<p class="b">${line}</p>`, '<title>甲局2020年政府信息公开工作年度报告</title>')).toBe(
      '甲局2020年政府信息公开工作年度报告',
    );
  });

  it('from the whole one, before one that lacks its year', () => {
    expect(read('<p class="b">甲县统计局信息公开年报</p><h1>甲县统计局2020年政府信息公开工作年度报告</h1>')).toBe(
      '甲县统计局2020年政府信息公开工作年度报告',
    );
  });

  it.each([
    [['甲县统计局', '政府信息公开工作年度报告', '（2023年度）']],
    [['甲县统计局政府信息公开工作年度报告', '2023年']],
    [['2023年度', '甲县统计局政府信息公开工作年度报告']],
    [['甲县统计局2023年', '政府信息公开工作年度报告']],
  ])('joins the lines %j', (lines) => {
    expect(read(lines.map((line) => `<p class="b">${line}</p>`).join(''))).toBe(lines.join(' '));
  });

  it('leaves a site’s or department’s name above a title that has its own', () => {
    const title = '甲县统计局2020年政府信息公开工作年度报告';
    expect(read(`<p class="b">甲县人民政府</p><p class="b">${title}</p>`)).toBe(title);
  });

  it('takes no sentence, link or notice for a title', () => {
    expect(
      read(
        '<p class="b">现公布2020年政府信息公开工作年度报告。</p><p class="b">下载：2020年政府信息公开工作年度报告</p>',
      ),
    ).toBeNull();
  });

  it('gives a title without characters that can’t be seen', () => {
    expect(read('<h1>\u2067甲局2020年政府\u061c信息公开\u200f工作年度报告\u2069</h1>')).toBe(
      '甲局2020年政府信息公开工作年度报告',
    );
  });

  it('cuts the site off the page title', () => {
    expect(
      readPageTitle(sourceOf(buildDocument('', '<title>甲区人民政府 | 甲局2020年政府信息公开年报</title>')))?.text,
    ).toBe('甲局2020年政府信息公开年报');
  });
});

describe('readMetadata and readDocumentNumber', () => {
  it('reads names in any case and the breadcrumb', () => {
    const document = buildDocument(
      '<div class="top"><div class="p">您现在的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>年报</a></div></div>',
      '<META content="甲局" NAME="contentsource"><meta name="ColumnName" content="信息公开年报"><meta name="SiteDomain" content="www.a.gov.cn">',
    );
    const metadata = readMetadata(sourceOf(document));
    expect(metadata.contentSource?.text).toBe('甲局');
    expect(metadata.columnName?.text).toBe('信息公开年报');
    expect(metadata.siteDomain).toBe('www.a.gov.cn');
    expect(metadata.breadcrumb?.text).toBe('您现在的位置：首页 > 政务公开 > 年报');
    expect(metadata.columnType).toBeNull();
  });

  it('reads the issuer of a head list', () => {
    const document = buildDocument('<table><tr><td>发布机构</td><td>甲县统计局</td></tr></table>');
    expect(readMetadata(sourceOf(document)).contentSource?.text).toBe('甲县统计局');
  });

  it('reads the document number of the text, else of the head list', () => {
    const document = buildDocument('<ul><li><b>文 号：</b>甲统〔2021〕2号</li></ul>');
    expect(readDocumentNumber(sourceOf(document), [])?.text).toBe('甲统〔2021〕2号');
    const blocks = buildBlocks('泉鲤统〔2021〕1号', '标题');
    expect(readDocumentNumber(sourceOf(document), blocks)?.text).toBe('泉鲤统〔2021〕1号');
    expect(readDocumentNumber(sourceOf(buildDocument('<li>文号：</li>')), [])).toBeNull();
  });
});
