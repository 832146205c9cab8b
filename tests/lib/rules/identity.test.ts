import { describe, expect, it } from 'vitest';
import type { AgencyClaim, Report } from '../../../lib/report/report';
import { identityRules } from '../../../lib/rules/identity';
import { buildBlocks, buildField, buildReport } from '../report-builder';
import { passes, unshown, verdicts } from './verdicts';

const quote = (text: string) => buildField(text).quote;
const claim = (source: AgencyClaim['source'], name: string): AgencyClaim => ({ source, name, quote: quote(name) });
const METADATA = buildReport().metadata;
const GOOD: Partial<Report> = {
  title: quote('鲤城区统计局2023年政府信息公开工作年度报告'),
  agency: '鲤城区统计局',
  agencyClaims: [claim('title', '鲤城区统计局'), claim('signature', '泉州市鲤城区统计局')],
  blocks: buildBlocks('本局做好公开工作。我区公开标准统一。'),
  metadata: { ...METADATA, breadcrumb: quote('当前位置：首页 > 政府信息公开 > 年报') },
};
const of = (overrides: Partial<Report>) => verdicts(identityRules, buildReport({ ...GOOD, ...overrides }));

describe('identity rules', () => {
  it('are silent on a good report, and say that they passed', () => {
    expect(of({})).toEqual([]);
    expect([...passes(identityRules, buildReport(GOOD))].sort()).toEqual(
      identityRules.map(({ id }) => id.split('/')[1]).sort(),
    );
  });

  it.each([
    ['甲局2023年政府信息公开年度报告', 'failed warning lacks-work'],
    ['甲局2023年信息公开工作报告', 'failed warning other-words'],
    ['关于甲局2023年政府信息公开工作的报告', 'failed warning about'],
    ['甲街道2022度政府信息公开工作年度报告', 'failed warning no-year'],
    ['2023年政府信息公开工作年度报告', 'failed warning no-agency'],
    ['甲局政府信息公开工作年度报告', 'failed warning no-year'],
    ['甲局政府信息公开2023年度报告', 'failed warning lacks-work'],
    ['甲局政府信息公开工作2023年报', 'failed warning other-words'],
  ])('title-form: %s', (title, verdict) => {
    expect(of({ title: quote(title) })).toEqual([`title-form ${verdict}`]);
  });

  it.each([
    '2019年上海市人民政府办公厅政府信息公开工作年度报告',
    '宿迁市 2025 年政府信息公开工作年度报告',
    '甲局2023年度政府信息公开工作年度报告',
    '《甲局2023年政府信息公开工作年度报告》',
    '甲新区2025年政府信息公开工作年度报告（节录）',
    '甲局二〇二三年政府信息公开工作年度报告',
    '甲局政府信息公开工作2023年度报告',
    '甲局政府信息公开工作年度报告（2023年度）',
    '政府信息公开工作2023年年度报告（甲局）',
    '甲县人民政府信息公开工作年度报告（2023年）',
  ])('title-form is silent on %s', (title) => {
    expect(of({ title: quote(title) })).toEqual([]);
  });

  it('title-form cannot tell without a title', () => {
    expect(of({ title: null })).toEqual(['title-form cantTell warning no-title']);
  });

  it.each<[readonly AgencyClaim[], readonly string[]]>([
    [[claim('title', '会昌县水利局'), claim('signature', '会昌县林业局')], ['agency-mismatch failed error different']],
    [[claim('title', '鲤城区统计局'), claim('contact', '丰泽区统计局')], ['agency-mismatch failed error different']],
    [
      [claim('title', '沭阳县发展和改革局'), claim('contact', '沭阳县发改局')],
      ['agency-mismatch cantTell error unclear'],
    ],
    [[claim('title', '淮安市洪泽区人民政府'), claim('contact', '淮安市洪泽区人民政府办公室')], []],
    [[claim('title', '鲤城区统计局'), claim('metadata', '丰泽区统计局')], []],
    // A text that publishes another body's report was taken from there, whatever the two are to each other.
    [
      [claim('title', '甲县东山镇'), claim('preface', '甲县民族宗教事务局')],
      ['agency-mismatch failed error different'],
    ],
    [[claim('title', '甲县水利局'), claim('preface', '乙县水利局')], ['agency-mismatch failed error different']],
    [[claim('title', '甲县水利局'), claim('preface', '甲县档案馆')], ['agency-mismatch failed error different']],
    [[claim('title', '甲县'), claim('preface', '甲县教育局')], ['agency-mismatch failed error different']],
    [[claim('title', '甲县东山镇'), claim('preface', '甲县')], ['agency-mismatch failed error different']],
    [[claim('title', '甲县东山镇'), claim('preface', '甲县东山镇人民政府')], []],
    [[claim('title', '甲县人民政府'), claim('preface', '甲县人民政府办公室')], []],
    [[claim('title', '甲县发展和改革局'), claim('preface', '县发改局')], []],
    [
      [claim('title', '甲县卫生健康局'), claim('preface', '甲县卫生和计划生育局')],
      ['agency-mismatch cantTell error unclear'],
    ],
    [
      [claim('title', '甲县政务服务管理局'), claim('preface', '甲县人民政府')],
      ['agency-mismatch cantTell error unclear'],
    ],
    // A government names the body in charge of its report; that a bureau of another trade is, can't be told.
    [[claim('title', '甲县'), claim('contact', '甲县行政审批服务局政务公开科')], []],
    [[claim('title', '甲县人民政府'), claim('compiler', '甲县大数据局')], []],
    [[claim('title', '甲县'), claim('contact', '甲县统计局')], ['agency-mismatch cantTell error unclear']],
    [
      [claim('title', '甲县统计局'), claim('contact', '甲县人民政府办公室')],
      ['agency-mismatch cantTell error unclear'],
    ],
    [[claim('title', '甲县东山镇'), claim('contact', '甲县政府办公室')], ['agency-mismatch cantTell error unclear']],
    // The page's own title may name its column's body; another bureau's name is none of a column.
    [[claim('title', '甲县东山镇'), claim('page-title', '甲县')], []],
    [[claim('title', '甲县水利局'), claim('page-title', '甲县林业局')], ['agency-mismatch failed error different']],
    [
      [
        claim('title', '甲自治旗民族事务委员会'),
        { ...claim('contact', '旗民委办公室'), full: '甲自治旗民族事务委员会办公室' },
      ],
      [],
    ],
    [[claim('title', '鲤城区统计局')], []],
  ])('agency-mismatch: %#', (agencyClaims, wanted) => {
    expect(of({ agencyClaims })).toEqual(wanted);
  });

  it.each<[string, string, boolean]>([
    ['横山镇人民政府', '我局认真做好公开工作。', true],
    ['横山镇人民政府', '我镇认真做好公开工作。', false],
    ['鲤城区统计局', '我镇认真做好公开工作。', true],
    ['鲤城区统计局', '我局、我区做好公开工作，我局限于人手。', false],
    ['甲街道办事处', '我乡做好公开工作。', true],
    ['甲乡', '本乡镇基本局面良好，本局部路段施工。', false],
    ['甲市卫生健康委员会', '我委、我局协同。', false],
    ['甲县人民政府办公室', '我局来电。', false],
  ])('self-reference: %s, %s', (agency, text, loud) => {
    const found = of({ agency, agencyClaims: [], blocks: buildBlocks(text) });
    expect(found).toEqual(loud ? ['self-reference failed warning foreign'] : []);
  });

  it('self-reference: a county government that says 我局', () => {
    const report = {
      agency: '甲县人民政府',
      bodyKind: 'government' as const,
      agencyClaims: [],
      blocks: buildBlocks('我局公开3条。'),
    };
    expect(of(report)).toEqual(['self-reference failed warning foreign']);
  });

  it('off-column: another known column, not an unknown one, not the title at the end of the way', () => {
    const at = (breadcrumb: string, columnType: string | null = null) =>
      of({
        metadata: {
          ...METADATA,
          breadcrumb: quote(breadcrumb),
          columnType: columnType === null ? null : quote(columnType),
        },
      });
    expect(at('首页 > 通知公告')).toEqual(['off-column failed notice other-column']);
    expect(at('首页 > 通知公告 > 鲤城区统计局2023年政府信息公开工作年度报告')).toEqual([
      'off-column failed notice other-column',
    ]);
    expect(at('首页 > 通知公告', '信息公开年报')).toEqual([]);
    expect(at('首页 > 县直部门 > 统计局 > 2023年')).toEqual([]);
    expect(at('首页', '信息公开，政策文件')).toEqual([]);
    for (const column of ['最新文件', '最新公开', '要闻', '新闻中心', '今日头条', '部门动态', '公示公告', '政策法规']) {
      expect(at(`首页 > 政务公开 > ${column}`)).toEqual(['off-column failed notice other-column']);
      expect(at(`首页 › ${column} › 甲县统计局 › 2023年 › 正文`)).toEqual(['off-column failed notice other-column']);
    }
    expect(at('首页 > 新闻中心 > 政务公开 > 2023年')).toEqual([]);
    expect(at('首页 > 甲县新闻出版局 > 信息公开')).toEqual([]);
    expect(at('首页 > 要闻动态 > 政府信息公开年报')).toEqual([]);
    expect(of({ metadata: METADATA })).toEqual([]);
  });
});

describe('the reports above', () => {
  it('show every reason that a rule declares', () => {
    expect(unshown(identityRules)).toEqual([]);
  });
});
