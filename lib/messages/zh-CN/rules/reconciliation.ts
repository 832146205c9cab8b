import type { Data } from '../../../rules/rule';
import type { FamilyText, RuleText, Sentence } from '../../catalogue';
import { countOf, listOf, tableOf, wordsOf } from '../../data';
import { check, look, speak } from '../speak';

const { quoteRows, quoteColumns, table, row, column, cells } = speak;

/** 表三“自然人”列, 表三“（一）予以公开”行, 表四“行政复议”. */
function place(data: Data): string {
  if (data.column !== undefined) return `${table(data)}“${column(data)}”列`;
  if (data.row === undefined) return table(data);
  return `${table(data)}“${row(data)}”${tableOf(data) === 'requests' ? '行' : ''}`;
}

const blanks = (data: Data) =>
  countOf(data, 'blanks') > 0 ? `（其中 ${countOf(data, 'blanks')} 个空白单元格按 0 计）` : '';
const sum = (data: Data) => speak.sum(data, 'left', 'computed');
const off = (data: Data) => `相差 ${wordsOf(data, 'difference')}`;

function blankTotals(data: Data): string {
  const count = listOf(data, 'cells').length;
  return count === 1 ? '总计' : `有 ${count} 处总计`;
}

function balanceOf(data: Data): string {
  const [added = '', carriedIn = ''] = listOf(data, 'left');
  const [handled = '', forward = ''] = listOf(data, 'right');
  return (
    `${place(data)}：一、本年新收 ${added} 加二、上年结转 ${carriedIn} 得 ${wordsOf(data, 'computed')}，` +
    `三（七）总计 ${handled} 加四、结转下年度 ${forward} 得 ${wordsOf(data, 'reported')}，${off(data)}${blanks(data)}`
  );
}

/** The reasons that every relation shares, and its own sentence for a sum that is off. */
function relation(text: Omit<RuleText, 'reasons'>, differs: Sentence, more: RuleText['reasons'] = {}): RuleText {
  return {
    ...text,
    reasons: {
      differs,
      ...more,
      'table-incomplete': (data, say) => `${table(data)}残缺，多数行次未见，${text.name}无法校验${look(say)}`,
      'row-missing': (data, say) => `${table(data)}缺少${quoteRows(data)}行，${text.name}无法校验${look(say)}`,
      'column-missing': (data, say) => `${table(data)}缺少${quoteColumns(data)}列，${text.name}无法校验${look(say)}`,
      'cell-missing': (data, say) => `${place(data)}：未找到单元格${cells(data)}，${text.name}无法校验${look(say)}`,
      'cell-unreadable': (data, say) =>
        `${place(data)}：单元格${cells(data)}不是可以读作一个数的内容，${text.name}无法校验${look(say)}`,
      'table-blank': (data) => `${table(data)}未填写任何数字，${text.name}无从校验。`,
      'cell-not-a-count': (data, say) =>
        `${place(data)}：单元格${cells(data)}不是一个不小于 0 的整数，左右相差 ${wordsOf(data, 'difference')}${say('，不判为算错，请先核对该单元格。', '。')}`,
      'total-blank': (data, say) =>
        `${place(data)}：${blankTotals(data)}空白，而所计各项不全为 0，${text.name}无从校验；属总计漏填${say('，不判为算错')}。`,
      'parts-blank': (data, say) =>
        `${place(data)}：单元格${cells(data)}空白，属只填总计、漏填各项，${text.name}无从校验${say('，不判为算错')}。`,
      'split-digits': (data, say) =>
        `${place(data)}：按现有数字左右相差 ${wordsOf(data, 'difference')}；若把相邻单元格${cells(data)}的两个数字合为 ` +
        `${wordsOf(data, 'joined')}，相关各式即告成立${say('，疑为一个数被拆到两格，请对照原件核对。', '，系一个数被拆到两格。')}`,
    },
  };
}

/** Prose of the relations of tables 3 and 4. */
export const reconciliationText = {
  'reconciliation/requests-balance': relation(
    {
      name: '申请收支平衡',
      passed: '第一项加第二项之和等于第三项加第四项之和',
      advice: '逐列核对本年新收、上年结转、办理结果总计和结转下年度四项，查明误填的数字后更正表三。',
    },
    (data, say) => `${balanceOf(data)}，与表头所印勾稽关系不符${check(say)}`,
    {
      opposite: (data, say) =>
        `${balanceOf(data)}，与表头所印勾稽关系不符；“${column(data, 'other')}”列的差额与之` +
        `数额相同、方向相反，两列差额互为相反数${check(say, '疑似同一申请的申请人类别前后不一致')}`,
    },
  ),
  'reconciliation/requests-handled-total': relation(
    {
      name: '办理结果合计',
      passed: '三（一）至（六）各项之和等于（七）总计',
      advice: '逐项核对该列的办理结果，查明漏计、重计或误填的数字后更正表三。',
    },
    (data, say) =>
      `${place(data)}：三（一）至（六）各项合计 ${wordsOf(data, 'computed')}，（七）总计填为 ${wordsOf(data, 'reported')}，${off(data)}` +
      `${blanks(data)}${check(say, '疑为漏计或误填')}`,
  ),
  'reconciliation/requests-row-total': relation(
    {
      name: '申请人合计',
      passed: '六类申请人之和等于总计',
      advice: '核对该行六类申请人的数字与总计，查明误填的一格后更正表三。',
    },
    (data, say) =>
      `${place(data)}：六类申请人之和 ${sum(data)}，总计填为 ${wordsOf(data, 'reported')}，${off(data)}${blanks(data)}${check(say, '疑为误填')}`,
  ),
  'reconciliation/review-litigation-total': relation(
    {
      name: '复议诉讼合计',
      passed: '维持、纠正、其他结果、尚未审结之和等于总计',
      advice: '核对该类案件的四种结果与总计，查明误填或漏填的数字后更正表四。',
    },
    (data, say) =>
      `${place(data)}：结果维持、结果纠正、其他结果、尚未审结之和 ${sum(data)}，总计填为 ${wordsOf(data, 'reported')}，` +
      `${off(data)}${blanks(data)}${check(say, '疑为误填')}`,
  ),
} satisfies FamilyText;
