import type { FamilyText } from '../../catalogue';
import { countOf, listOf, wordsOf } from '../../data';
import { cutWords, MOST } from '../../speak';
import { check, speak } from '../speak';

const { quoteAll, quoteRows, table, row, column, nameBlock } = speak;

/** Labels with whole filling instructions are cut short. */
const cut = (label: string) => cutWords(label, MOST.labelCharacters, '……');

/** Prose of the rules on the tables' rows, columns and labels. */
export const structureLabelText = {
  'structure/row-missing': {
    name: '缺少行次',
    passed: '行次齐全',
    reasons: {
      missing: (data, say) => `${table(data)}未找到“${row(data)}”行${check(say)}`,
      replaced: (data, say) =>
        `${table(data)}未找到“${row(data)}”行，其位置上为“${cut(wordsOf(data, 'label'))}”${check(say)}`,
      joined: (data, say) =>
        `${table(data)}的“${cut(wordsOf(data, 'label'))}”把统一格式的${quoteRows(data, 4)} ${listOf(data, 'rows').length} 行并作一行，各行数字无法分清${check(say)}`,
    },
    advice: '按统一格式补上缺少的行、拆开合并的行，没有数据的填 0。',
  },
  'structure/column-missing': {
    name: '缺少栏目',
    passed: '栏目齐全',
    reasons: {
      missing: (data, say) => `${table(data)}未找到“${column(data)}”列${check(say)}`,
      replaced: (data, say) =>
        `${table(data)}未找到“${column(data)}”列，其位置上为“${cut(wordsOf(data, 'label'))}”${check(say)}`,
      'no-header': (data, say) =>
        `${table(data)}的${quoteAll(
          listOf(data, 'blocks').map(nameBlock),
        )}部分没有表头行，其数字已按统一格式的栏目次序读取${check(say)}`,
    },
    advice: '按统一格式补上缺少的列或表头行，没有数据的填 0。',
  },
  'structure/row-unknown': {
    name: '多出的行次',
    passed: '没有统一格式以外的行',
    reasons: { unknown: (data, say) => `${table(data)}的“${wordsOf(data, 'label')}”行不在统一格式之内${check(say)}` },
    advice: '删去自行增加的行，或把其中的数字并入统一格式的相应行。',
  },
  'structure/label-altered': {
    name: '项目名称有误',
    passed: '项目名称与统一格式一致',
    reasons: {
      label: (data, say) =>
        `${table(data)}的“${wordsOf(data, 'label')}”${say('疑', '应')}为“${wordsOf(data, 'official')}”，文字有增减或改动${check(say)}`,
      labels: (data, say) =>
        `${table(data)}有 ${countOf(data, 'count')} 个项目名称与统一格式不一致，文字有增减或改动：${quoteAll(listOf(data, 'labels').map(cut), 6)}；已按所在位置读取${check(say)}`,
      'unnamed-row': (data, say) => `${table(data)}有一行数字没有项目名称，按位置应为“${row(data)}”行${check(say)}`,
      'unnamed-column': (data, say) =>
        `${table(data)}有一列数字没有栏目名称，按位置应为“${column(data)}”列${check(say)}`,
      remark: (data, say) =>
        `${table(data)}的${quoteAll(listOf(data, 'labels').map(cut), 4)}在统一格式的名称之外附有说明${say('，请核对统计口径是否与统一格式一致。', '。')}`,
      instructions: (data, say) =>
        `${table(data)}有 ${countOf(data, 'count')} 个项目名称带有填写说明：${quoteAll(listOf(data, 'labels').map(cut), 3)}${check(say, '疑为模板的说明文字未删')}`,
      heading: (data, say) =>
        `“一、总体情况”中的“${wordsOf(data, 'label')}”${say('疑')}漏“政”字（政府信息公开）${check(say)}`,
    },
    advice: '按统一格式更正项目名称，填写说明和其他说明文字移出名称。',
  },
} satisfies FamilyText;
