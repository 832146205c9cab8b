import { describe, expect, it } from 'vitest';
import { nameRule } from '@/lib/messages';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { buildFinding, checkedEntry, decideOn, entryOf, sheetsOf } from '../ledger-builder';
import { OPTIONS, rowOf, sheetOf } from './sheet-reading';

const hongze = checkedEntry('real-2023-hongze-table-four-totals');

const yanghe = checkedEntry('real-2025-yanghe-opposite-differences');

const broken = hongze.evaluation.findings.find(({ subject }) => subject.row === 'review');
if (!broken) throw new Error('the corpus has changed');

describe('the three sheets', () => {
  it('have the columns of the forms in use, in their order', () => {
    const titles = sheetsOf([], OPTIONS).map(({ name, columns }) => [
      name,
      columns.map(({ title }) => title).join(' | '),
    ]);
    expect(titles).toEqual([
      [
        '问题清单',
        '序号 | 单位 | 年度 | 报告标题 | 网址 | 发布时间 | 所在部分 | 规则（编号） | 问题类别 | 严重程度 | 问题描述 | 原文摘录 | 计算过程（应为/实为/差额） | 问题定性依据 | 整改建议 | 核实状态 | 备注',
      ],
      [
        '整改台账',
        '序号 | 编号 | 单位 | 问题摘要 | 问题定性依据 | 整改建议 | 整改措施 | 责任部门 | 责任人 | 完成时限 | 整改情况 | 整改结果 | 证明材料 | 复查情况 | 复核人 | 是否销号 | 销号日期',
      ],
      [
        '检查汇总',
        '单位 | 报告标题 | 网址 | 发布时间 | 是否按时 | 六部分齐全 | 表三勾稽 | 表四勾稽 | 上年结转衔接 | 联系方式 | 错误数 | 警告数 | 提示数 | 扣分 | 检查人 | 检查时间',
      ],
    ]);
  });

  it.each(LANGUAGES)('fill every cell with what its column is for, in %s', (language) => {
    for (const { columns, rows } of sheetsOf([hongze, yanghe], {
      words: WORDS[language],
      reviewer: '',
      listing: 'all',
    })) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) {
          const words = cell !== null && 'text' in cell ? cell.text : '';
          expect(words).not.toMatch(/undefined|null|NaN|\[object|〔？〕/);
        }
      }
    }
  });
});

describe('问题清单', () => {
  it('says what the sum should be, what it is, and the difference', () => {
    const sheet = sheetOf([hongze], 0);
    const at = hongze.evaluation.findings.indexOf(broken);
    expect(rowOf(sheet, at)).toMatchObject({
      序号: at + 1,
      年度: 2023,
      所在部分: '四、政府信息公开行政复议、行政诉讼情况',
      '规则（编号）': `${nameRule('reconciliation/review-litigation-total', WORDS['zh-CN'])}（reconciliation/review-litigation-total）`,
      严重程度: '错误',
      原文摘录: '“0”',
      '计算过程（应为/实为/差额）': '应为 10＋1＝11；实为 0；差额 −11',
      核实状态: '待核实',
      备注: null,
    });
  });

  it('says what a person decided, why, who and when', () => {
    const entry = decideOn(hongze, broken, { state: 'dismissed', reason: '纸质件无误', note: '已电话核对' });
    expect(rowOf(sheetOf([entry], 0), hongze.evaluation.findings.indexOf(broken))).toMatchObject({
      核实状态: '不属实',
      备注: '理由：纸质件无误；已电话核对；陈晓 2026-01-21核实',
    });
  });

  it('says that a decision lapsed when a figure has changed', () => {
    const entry = decideOn(hongze, broken, {});
    const findings = hongze.evaluation.findings.map((finding) =>
      finding === broken && finding.equation ? { ...finding, equation: { ...finding.equation, reported: 7 } } : finding,
    );
    const changed = { ...entry, evaluation: { ...entry.evaluation, findings } };
    const row = rowOf(sheetOf([changed], 0), hongze.evaluation.findings.indexOf(broken));
    expect(row).toMatchObject({ 核实状态: '待核实', 备注: '此前核实为“属实”，因数据有变动已失效，请重新核实' });
  });

  it('calls an undecided equation undecided', () => {
    const undecided = { ...broken, outcome: 'cantTell', reason: 'total-blank' } as const;
    const entry = { ...hongze, evaluation: { ...hongze.evaluation, findings: [undecided] } };
    expect(rowOf(sheetOf([entry], 0), 0)).toMatchObject({
      严重程度: '需人工',
      '计算过程（应为/实为/差额）': '左边 10＋1＝11；右边 0；能否成立无法判断',
    });
  });
});

describe('检查汇总', () => {
  it('tells each report by its tables, sections and counts', () => {
    const sheet = sheetOf([hongze, yanghe], 2);
    expect(rowOf(sheet, 0)).toMatchObject({
      六部分齐全: '齐全',
      表三勾稽: '37 个等式成立',
      表四勾稽: '2 个等式不成立，1 个等式成立',
      上年结转衔接: '未核对',
      扣分: null,
      检查人: '陈晓',
      检查时间: '2026-01-20T09:00:00Z',
    });
    expect(rowOf(sheet, 1)).toMatchObject({ 表三勾稽: '2 个等式不成立，37 个等式成立', 表四勾稽: '3 个等式成立' });
  });

  it('tells a table that is not there, or was not compared, from one that holds', () => {
    expect(rowOf(sheetOf([entryOf('甲局')], 2), 0)).toMatchObject({ 表三勾稽: '未见该表', 联系方式: '未载明' });
    const report = { ...entryOf('甲局').evaluation.report, tables: { requests: {} } };
    expect(rowOf(sheetOf([entryOf('甲局', { report })], 2), 0).表三勾稽).toBe('未核对');
    const incomplete = checkedEntry('real-2025-suqian-city-incomplete-tables');
    expect(rowOf(sheetOf([incomplete], 2), 0).表三勾稽).toMatch(/^\d+ 个等式无法判断$/);
  });

  it('counts nothing that a person dismissed', () => {
    const before = rowOf(sheetOf([hongze], 2), 0);
    const after = rowOf(sheetOf([decideOn(hongze, broken, { state: 'dismissed', reason: '无误' })], 2), 0);
    expect(after.错误数).toBe(Number(before.错误数) - 1);
    expect(after.表四勾稽).toBe('1 个等式不成立，1 个等式成立');
  });

  it('tells lateness in days, by the day it had to be out', () => {
    expect(rowOf(sheetOf([entryOf('甲局')], 2), 0).是否按时).toBe('疑为逾期 3 天');
    const report = { ...entryOf('甲局').evaluation.report, onTime: 'unknown' as const, published: null };
    expect(rowOf(sheetOf([entryOf('甲局', { report })], 2), 0).是否按时).toBe('无法判断：页面没有发布日期');
  });

  it('judges nothing of a page that is no report, or an older one', () => {
    const row = rowOf(sheetOf([entryOf('甲局', { kind: 'older-annual-report', findings: [] })], 2), 0);
    expect(row).toMatchObject({ 是否按时: '不适用', 表三勾稽: '不适用', 错误数: null });
  });

  it('tells whether last year was carried over, where reports were compared', () => {
    const pass = {
      rule: 'reconciliation/carry-over',
      subject: { table: 'requests', column: 'total' },
      equation: null,
    } as const;
    const finding = buildFinding({ id: 'h', rule: 'reconciliation/carry-over', severity: 'error' });
    const across = (findings: readonly (typeof finding)[]) => ({ findings, passes: [pass] });
    expect(rowOf(sheetOf([hongze], 2, OPTIONS, across([])), 0).上年结转衔接).toBe('衔接');
    expect(rowOf(sheetOf([hongze], 2, OPTIONS, across([finding])), 0).上年结转衔接).toBe('疑不衔接');
    expect(sheetOf([hongze], 0, OPTIONS, across([finding])).rows).toHaveLength(hongze.evaluation.findings.length + 1);
  });

  it('says which report is lacking where last year’s is not there', () => {
    const lacking = { findings: [], passes: [], lacking: 2022 };
    expect(rowOf(sheetOf([hongze], 2, OPTIONS, lacking), 0).上年结转衔接).toBe('缺2022年度报告');
    const english = { ...OPTIONS, words: WORDS.en } as const;
    expect(sheetOf([hongze], 2, english, lacking).rows[0]).toContainEqual({ kind: 'text', text: 'No report of 2022' });
    const missing = buildFinding({
      rule: 'reconciliation/carry-over',
      outcome: 'cantTell',
      reason: 'previous-missing',
    });
    const told = rowOf(sheetOf([hongze], 2, OPTIONS, { findings: [missing], passes: [] }), 0);
    expect(told.上年结转衔接).toBe('缺2022年度报告');
  });
});

describe('what the settings changed', () => {
  const settings = {
    disabled: ['contact/missing'],
    regraded: [{ rule: 'table/cell-blank', severity: 'error' as const }],
  };
  const other = entryOf('甲局', { settings });

  it('is said below the rows, with how many of the reports it is true of', () => {
    expect(sheetOf([other], 0).notes).toEqual([
      expect.stringMatching(/^核查时未启用下列规则，其结果不含这些事项：/),
      expect.stringMatching(/^核查时下列规则的严重程度另有设定：.*（错误）$/),
    ]);
    expect(sheetOf([other, hongze], 2).notes[0]).toMatch(/^其中 1 份报告核查时未启用/);
    expect(sheetOf([other], 2, { ...OPTIONS, words: WORDS.en }).notes[0]).toMatch(
      /^Checked with these rules switched off/,
    );
  });

  it('is nothing where every rule was asked', () => {
    const sheets = sheetsOf([hongze, yanghe], OPTIONS).filter(({ key }) => key !== 'rectifications');
    expect(sheets.flatMap(({ notes }) => notes)).toEqual([]);
  });
});
