import { describe, expect, it } from 'vitest';
import { agencyInTitle, readAgency } from '../../../../lib/report/identity/agency';
import { classifyBody } from '../../../../lib/report/identity/body-name';
import { readDocumentNumber } from '../../../../lib/report/identity/document-number';
import { readPageTitle, readTitle } from '../../../../lib/report/identity/title';
import { readMetadata } from '../../../../lib/report/metadata';
import { buildBlocks, buildContact, buildDocument, buildField, buildReport } from '../../report-builder';
import { blocksOf, sourceOf } from '../../source-builder';

describe('agencyInTitle', () => {
  it.each([
    ['鲤城区统计局2020年政府信息公开工作年度报告', '鲤城区统计局'],
    ['2019年上海市人民政府办公厅政府信息公开工作年度报告', '上海市人民政府办公厅'],
    ['宿迁市 2025 年政府信息公开工作年度报告', '宿迁市'],
    ['关于甲县财政局2023年政府信息公开工作的报告', '甲县财政局'],
    ['甲县财政局关于2023年度政府信息公开工作情况的报告', '甲县财政局'],
    ['《甲县2023年政府信息公开工作年度报告》', '甲县'],
    ['晋江市城市管理局2023年政府信息公开工作年度报告', '晋江市城市管理局'],
    ['晋江市城市管理和综合执法局2023年政府信息公开工作年度报告', '晋江市城市管理和综合执法局'],
    ['甲街道办事处2022度政府信息公开工作年度报告', '甲街道办事处'],
    ['甲局二〇二三年政府信息公开工作年度报告', '甲局'],
    ['2020年政府信息公开工作年度报告', null],
    ['2023年示例县人民政府信息公开年度报告', '示例县人民政府'],
    ['示例县人民政府信息公开工作年度报告（2023年度）', '示例县人民政府'],
    ['示例县政府信息公开工作年度报告', '示例县'],
    ['示例县人民政府政府信息公开2023年工作年度报告', '示例县人民政府'],
    ['示例县政府办公室信息公开工作2023年度报告', '示例县政府办公室'],
    ['示例县政务公开办公室2023年政府信息公开工作年度报告', '示例县政务公开办公室'],
    ['示例县水利局政务信息公开年报（2023年）', '示例县水利局'],
    ['示例县人民政府政务公开2023年度报告', '示例县人民政府'],
    ['二〇二三年度示例县水利局政府信息公开工作报告', '示例县水利局'],
    ['示例县水利局二○二三年度政府信息公开年报', '示例县水利局'],
    ['（2023年度）示例县水利局政府信息公开工作年度报告', '示例县水利局'],
    ['政府信息公开工作年度报告（示例县水利局）', '示例县水利局'],
    ['2023年政府信息公开工作年度报告——示例县水利局', '示例县水利局'],
    ['示例县水利局（本级）2023年政府信息公开工作年度报告', '示例县水利局(本级)'],
    ['首页 > 政府信息公开年报 > 2023', null],
    ['当前位置：示例县 › 信息公开年报', null],
    ['首页/政务公开/政府信息公开年报', null],
    ['示例县水利局关于2023年度政府信息公开工作情况的年度报告', '示例县水利局'],
    ['示例县水利局2023年度政府信息公开和政务公开工作年度报告', '示例县水利局'],
    ['示例县水利局2023政府信息公开年度报告', '示例县水利局'],
    ['2023年度政府信息公开工作年度报告', null],
    ['示例街道办事处政府信息公开年度工作报告2023', '示例街道办事处'],
    ['中共示例县委统战部2023年政府信息公开工作年度报告', '中共示例县委统战部'],
    ['示例县信息公开中心2023年信息公开年报', '示例县信息公开中心'],
    ['示例县人民政府办公室政府信息公开2023年度工作年度报告', '示例县人民政府办公室'],
    ['示例镇政务公开工作年度报告（2023）', '示例镇'],
    ['示例县水利局：2023年政府信息公开工作年度报告', '示例县水利局'],
    ['【年报】示例县水利局2023年政府信息公开工作年度报告', '示例县水利局'],
    ['【示例县水利局】2023年政府信息公开工作年度报告', '示例县水利局'],
    ['【2023年】示例县水利局政府信息公开工作年度报告', '示例县水利局'],
    ['（年报）示例县水利局2023年政府信息公开工作年度报告', '示例县水利局'],
    ['（示例）自由贸易区管委会2023年政府信息公开工作年度报告', '(示例)自由贸易区管委会'],
    ['信息公开年报：示例县水利局2023年政府信息公开工作年度报告', '示例县水利局'],
    ['★1.示例县水利局2023年政府信息公开工作年度报告', '示例县水利局'],
    ['示例县｜示例县水利局2023年政府信息公开工作年度报告', '示例县水利局'],
    ['政府信息公开工作年度报告【示例县水利局】', '示例县水利局'],
    ['公告：2023年政府信息公开工作年度报告', null],
  ])('%s → %s', (title, name) => {
    expect(agencyInTitle(title)).toBe(name);
  });
});

describe('classifyBody', () => {
  it.each([
    ['淮安市洪泽区人民政府', 'government'],
    ['宿迁市', 'government'],
    ['金湖县', 'government'],
    ['浦东新区人民政府', 'government'],
    ['恩施土家族苗族自治州人民政府', 'government'],
    ['上海市人民政府办公厅', 'department'],
    ['甲县政府办公室', 'department'],
    ['鲤城区统计局', 'department'],
    ['上海市科委', 'department'],
    ['甲市卫生健康委员会', 'department'],
    ['福建省财政厅', 'department'],
    ['杨园街道办事处', 'department'],
    ['晋江市城市管理局', 'department'],
    ['晋江市城市管理和综合执法局', 'department'],
    ['北京市城市管理委员会', 'department'],
    ['晋江市城市建设投资有限公司', 'unclear'],
    ['甲镇人民政府', 'unclear'],
    ['甲乡', 'unclear'],
    ['宿迁市洋河新区', 'unclear'],
    ['甲市高新区管委会', 'unclear'],
    ['甲市第一中学', 'unclear'],
    ['示例滨海新区', 'unclear'],
    ['天津市滨海新区', 'government'],
    ['滨海新区人民政府', 'government'],
    ['浦东新区', 'government'],
    ['示例市浦东新区', 'unclear'],
    ['示例新区管理委员会', 'unclear'],
    ['示例新区管委会办公室', 'unclear'],
    ['示例市城市管理委员会', 'department'],
    ['示例市国有资产监督管理委员会', 'department'],
    ['示例市城管委', 'department'],
    ['示例市园林管理委员会', 'department'],
    ['示例临空经济区', 'unclear'],
    ['示例自由贸易试验区', 'unclear'],
    ['示例工业园', 'unclear'],
    ['示例风景名胜区管理委员会', 'unclear'],
    ['示例县民族事务委员会', 'department'],
    ['六枝特区', 'government'],
    ['神农架林区', 'government'],
    ['示例旗', 'government'],
    ['示例盟行政公署', 'government'],
    ['示例县人民政府办公室', 'department'],
    ['示例县东山镇', 'unclear'],
    ['示例市海港区人民政府', 'unclear'],
    ['示例县水利局（河长办）', 'department'],
    ['示例新区教育局', 'department'],
    ['示例市郊区', 'government'],
    ['示例县', 'government'],
    ['示例市经济技术开发区管委会', 'unclear'],
    ['示例水利风景区管理委员会', 'unclear'],
    [null, 'unclear'],
  ])('%s is %s', (name, kind) => {
    expect(classifyBody(name)).toBe(kind);
  });
});

describe('readAgency', () => {
  const [title, signature, date] = buildBlocks(
    '鲤城区统计局2020年政府信息公开工作年度报告',
    '泉州市鲤城区统计局',
    '2021年1月6日',
  );
  const sources = {
    title: title ?? null,
    pageTitle: null,
    metadata: buildReport().metadata,
    contact: null,
    closing: [],
    opening: [],
    blocks: [],
  };

  it('reads every place that names the body', () => {
    if (!signature || !date) throw new Error('three blocks');
    const contact = buildContact({ office: buildField('鲤城区统计局办公室') });
    const reading = readAgency({ ...sources, contact, closing: [signature, date] });
    expect(reading.agency).toBe('鲤城区统计局');
    expect(reading.bodyKind).toBe('department');
    expect(reading.claims.map(({ source, name }) => `${source} ${name}`)).toEqual([
      'title 鲤城区统计局',
      'signature 泉州市鲤城区统计局',
      'contact 鲤城区统计局办公室',
    ]);
  });

  it('takes a name above a day for the signature, not the site below it', () => {
    const closing = buildBlocks('泉州市鲤城区统计局', '2021年1月6日', '泉州市鲤城区人民政府办公室');
    expect(readAgency({ ...sources, closing }).claims.map(({ source, name }) => `${source} ${name}`)).toEqual([
      'title 鲤城区统计局',
      'signature 泉州市鲤城区统计局',
    ]);
    expect(readAgency({ ...sources, closing: closing.slice(2) }).claims).toHaveLength(2);
  });

  it('falls back on the signature, and names nobody by 我局', () => {
    if (!signature) throw new Error('three blocks');
    const contact = buildContact({ office: buildField('我局') });
    const reading = readAgency({ ...sources, title: null, contact, closing: [signature] });
    expect(reading.agency).toBe('泉州市鲤城区统计局');
    expect(reading.claims).toHaveLength(1);
  });

  it('takes no name of a sentence’s length, from wherever', () => {
    const office = buildField(`${'很长的'.repeat(60)}局办公室`);
    const reading = readAgency({ ...sources, title: null, contact: buildContact({ office }) });
    expect(reading).toMatchObject({ agency: null, claims: [] });
  });

  it('gives names without characters that can’t be seen', () => {
    const given = { ...sources, title: null, closing: buildBlocks('\u2067鲤城区\u061c统计局\u2069\u180e') };
    expect(readAgency(given).agency).toBe('鲤城区统计局');
    expect(agencyInTitle('\u2066鲤城区\u206a统计局\u20692020年政府信息公开工作年度报告')).toBe('鲤城区统计局');
  });
});

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
