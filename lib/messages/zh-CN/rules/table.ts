import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { countOf, listOf, tableOf, wordsOf } from '../../data';
import type { BlankNames } from '../../speak';
import { check, speak } from '../speak';

const { nameTable, nameColumn, quoteRows, table, tables, row, column, crossing, cells, wordedCells, blanks, blanksIn } =
  speak;

const rowOf = (data: Data) => `${table(data)}“${row(data)}”行`;
const cell = (data: Data) => `${table(data)}“${crossing(data)}”`;
const allTables = (data: Data) => tables(data).join('、');

/** The cell that a finding names, or the cells that it lists. */
const cellOrCells = (data: Data) =>
  data.cells === undefined ? cell(data) : `${table(data)}有 ${countOf(data, 'count')} 个单元格（${cells(data)}）`;

/** Columns that are blank from top to bottom by name, then the single cells. */
function tellBlanks({ whole, single }: BlankNames): string {
  if (whole === null) return single ?? '';
  return `${whole}整列未填${single === null ? '' : `，另有${single}`}`;
}

const blankCells = (data: Data) => tellBlanks(blanks(data));

/** The blanks of each table. */
const blankCellsByTable = (data: Data) =>
  listOf(data, 'tables')
    .map((key) => `${nameTable(key)}${tellBlanks(blanksIn(data, key))}`)
    .join('；');

/** Prose of the rules on single cells and figures. */
export const tableText = {
  'table/blank-form': {
    name: '表格未填写',
    passed: '表格已填有数字',
    reasons: {
      form: (data, say) => `${allTables(data)}均未填写任何数字，不能当作 0${check(say, '疑为空白表样')}`,
      tables: (data, say) =>
        `${allTables(data)}未填写任何数字，不能当作 0${say('，请核对是否漏填；确无发生的，各格填 0。', '。')}`,
      inputs: (data, say) =>
        `${allTables(data)}的单元格是网页表单的输入框，框内未读出任何数字${say('，请人工核对')}；公开的表格不宜使用可填写的输入框。`,
    },
    advice: '在表内逐格填写数字，没有发生的填 0；以普通文字发布，不用网页表单。',
  },
  'table/cells-missing': {
    name: '单元格与列数不符',
    passed: '各行单元格齐全',
    reasons: {
      missing: (data, say) =>
        `${table(data)}有 ${listOf(data, 'rows').length} 行的单元格与应有的列数不符（${quoteRows(data)}），其数字与各列无法对应${check(say)}`,
    },
    advice: '按统一格式补齐或删去各行的单元格，使每个数字与所在列对应。',
  },
  'table/cell-not-a-count': {
    name: '单元格不是件数',
    passed: '已填单元格均为可计数的数字',
    reasons: {
      'not-a-number': (data, say) =>
        `${cellOrCells(data)}填为“${wordsOf(data, 'text')}”，不能读作一个确定的数${check(say)}`,
      rough: (data, say) =>
        `${cellOrCells(data)}填为“${wordsOf(data, 'text')}”，是约数；统计表应填确切数字，涉及的等式未作校验${check(say)}`,
      negative: (data, say) => `${cell(data)}填为 ${wordsOf(data, 'text')}，件数不应为负${check(say)}`,
      'negative-amount': (data, say) => `${cell(data)}填为 ${wordsOf(data, 'text')}，金额不应为负${check(say)}`,
      fraction: (data, say) => `${cell(data)}填为 ${wordsOf(data, 'text')}，件数应为整数${check(say)}`,
    },
    advice: '在该格填写一个不小于 0 的整数（金额可带小数），说明文字移到表外。',
  },
  'table/cell-wording': {
    name: '数字以外的文字',
    passed: '单元格内除数字外未写单位或文字',
    reasons: {
      worded: (data, say) =>
        `${table(data)}有 ${countOf(data, 'count')} 个单元格在数字之外写有单位或文字：${wordedCells(data)}；已按所示数字读取${check(say)}`,
    },
    advice: '单元格内只填数字，减少的带负号，没有变化的填 0；需要说明的写在表外。',
  },
  'table/cell-blank': {
    name: '单元格空白',
    passed: '单元格均已填写',
    reasons: {
      blank: (data, say) =>
        `${table(data)}有 ${countOf(data, 'count')} 个单元格未填数字（空白或填“/”“—”等）：${blankCells(data)}；校验时按 0 计${say('，如确为 0 建议填 0，请核对是否漏填。', '。')}`,
      'several-tables': (data, say) =>
        `${allTables(data)}共有 ${countOf(data, 'count')} 个单元格未填数字（空白或填“/”“—”等）：${blankCellsByTable(data)}；校验时按 0 计${say('，如确为 0 建议填 0，请核对是否漏填。', '。')}`,
    },
    advice: '没有发生的填 0，漏填的补上数字。',
  },
  'table/total-blank': {
    name: '总计漏填',
    passed: '总计均已填写',
    reasons: {
      blank: (data, say) =>
        `${table(data)}有 ${countOf(data, 'count')} 个总计单元格空白，而其所计各项不全为 0：${cells(data)}${say('；疑为总计漏填，请核对。', '，属总计漏填。')}`,
    },
    advice: '补填总计，并与所计各项之和核对一致。',
  },
  'table/parts-blank': {
    name: '分项漏填',
    passed: '总计所计各项均已填写',
    reasons: {
      blank: (data, say) =>
        `${table(data)}有 ${listOf(data, 'totals').length} 个总计不为 0，而所计各项均未填数字（空白或填“/”“—”等）：${cells(data, 'totals')}${say('；疑为只填总计、漏填各项，请核对。', '，属只填总计、漏填各项。')}`,
    },
    advice: '逐项补填，没有发生的填 0，并与总计核对一致。',
  },
  'table/copy-differs': {
    name: '同一张表前后不一',
    passed: '重复登载的表格数字一致',
    reasons: {
      copy: (data, say) =>
        `本页登载了两份${table(data)}，有 ${countOf(data, 'count')} 个单元格的数字不一致（前一份 / 后一份）：${wordedCells(data)}；校验以前一份为准${say('，请核对以何为准并删去多余的一份。', '。')}`,
      another: (data, say) =>
        `本页另有一张与${table(data)}格式相同的表，有 ${countOf(data, 'count')} 个单元格的数字与之不同（前一张 / 后一张）：${wordedCells(data)}；校验以前一张为准${say('，无法判断是否分属不同单位或年度，请人工核对。', '。')}`,
    },
    advice: '同一份报告只登载一次；确需附其他单位或年度的表格的，在表前写明。',
  },
  'table/unit-suspect': {
    name: '数字的单位不合',
    passed: '未见单位存疑的数字',
    reasons: {
      typed: (data, say) =>
        `${cell(data)}填为“${wordsOf(data, 'text')}”，数字后带有单位“${wordsOf(data, 'unit')}”${say('，请核对与该栏的单位是否一致。', '。')}`,
      'other-unit': (data, say) =>
        `${cell(data)}填为“${wordsOf(data, 'text')}”，单位为“${wordsOf(data, 'unit')}”，而统一格式该栏以${wordsOf(data, 'official')}为单位${check(say)}`,
      printed: (data, say) =>
        `表二“${wordsOf(data, 'label')}”标明的单位为“${wordsOf(data, 'unit')}”，而统一格式该栏以${wordsOf(data, 'official')}为单位，${say('请核对')}“${crossing(data)}”${say('所填的', '填为')}“${wordsOf(data, 'text')}”。`,
      'looks-like-yuan': (data, say) =>
        `${cell(data)}填为 ${wordsOf(data, 'value')}，该栏单位为万元，数额偏大${check(say, '疑以元为单位填写')}`,
    },
    advice: '按统一格式的单位填写数字；统一格式未规定单位的（采购总金额），在表头或格内写明元或万元。',
  },
  'table/change-unexplained': {
    name: '本年增减异常',
    passed: '本年增/减与上一年项目数量相称',
    reasons: {
      'below-zero': (data, say) =>
        `${rowOf(data)}：上一年项目数量 ${wordsOf(data, 'previous')}，本年增/减 ${wordsOf(data, 'change')}，相加小于 0${check(say, '疑为误填')}`,
      sharp: (data, say) =>
        `${rowOf(data)}：上一年项目数量 ${wordsOf(data, 'previous')}，本年增/减填为“${wordsOf(data, 'text')}”，变动超过上一年的三倍${say('，请核对是否把总量或办件数填成了增减数，或在正文中说明原因。', '。')}`,
    },
    advice: '核对上一年项目数量与本年增减数（减少的带负号）；变动较大的，在正文中说明原因。',
  },
  'table/rules-by-non-maker': {
    name: '无规章制定权而填有规章',
    passed: '规章数与制定权限相称',
    reasons: {
      'non-maker': (data, say) =>
        `表二“规章”行的${listOf(data, 'columns')
          .map((key, index) => `“${nameColumn(tableOf(data), key)}”填为 ${listOf(data, 'values')[index] ?? ''}`)
          .join(
            '、',
          )}，而${say(`从名称看，${wordsOf(data, 'agency')}`, '本机关')}不属于有权制定规章的机关${check(say, '疑把规范性文件填作规章')}`,
    },
    advice: '核对所填是否为本机关制定的规章；属于行政规范性文件的，改填到下一行。',
  },
  'table/count-implausible': {
    name: '部分大于全部',
    passed: '当年数不超过总数',
    reasons: {
      'part-exceeds-whole': (data, say) =>
        `${rowOf(data)}：“${column(data, 'part')}”为 ${wordsOf(data, 'less')}，多于“${column(data, 'whole')}”的 ${wordsOf(data, 'more')}${say('，除非当年制发又当年失效，否则疑为误填，请核对。', '。')}`,
    },
    advice: '核对当年数与总数的口径，查明误填的一项后更正表二。',
  },
} satisfies FamilyText;
