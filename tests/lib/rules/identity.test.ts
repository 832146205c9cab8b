import { describe, expect, it } from 'vitest';
import type { AgencyClaim, Report } from '../../../lib/report/report';
import { identityRules } from '../../../lib/rules/identity';
import { buildBlocks, buildField, buildReport } from '../report-builder';
import { passes, verdicts } from './verdicts';

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
    expect(of({ metadata: METADATA })).toEqual([]);
  });
});
