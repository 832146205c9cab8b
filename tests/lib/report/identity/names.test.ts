import { describe, expect, it } from 'vitest';
import { agencyInTitle, readAgency } from '../../../../lib/report/identity/agency';
import { classifyBody } from '../../../../lib/report/identity/body-name';
import { buildBlocks, buildContact, buildField, buildReport } from '../../report-builder';

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
