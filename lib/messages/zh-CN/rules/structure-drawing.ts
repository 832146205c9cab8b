import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { countOf, listOf } from '../../data';
import { check, speak } from '../speak';

const { quoteAll, quoteSections, table } = speak;

const sections = (data: Data) => quoteSections(data, 'sections');
/** “8”“12”，不止于此的加上处数. */
const figures = (data: Data) => {
  const shown = listOf(data, 'figures');
  const count = countOf(data, 'count');
  return count > shown.length ? `${quoteAll(shown)}等 ${count} 处` : quoteAll(shown);
};

/** Prose of the rules on how the report is drawn on its page. */
export const structureDrawingText = {
  'structure/part-unshown': {
    name: '部分内容未显示',
    passed: '核查的内容都显示在页面上',
    reasons: {
      unshown: (data, say) =>
        `${sections(data)}在未显示的分页中（分页、标签页或折叠栏），已一并读取核查${say('，是否向公众显示无法判断；请在页面上打开该分页，对照原文核对，再核查一次。', '。')}`,
    },
    advice: '在同一页面完整显示报告全文；确需分页的，保证各分页都能打开。',
  },
  'structure/figure-struck': {
    name: '数字带删除线',
    passed: '数字没有删除线',
    reasons: {
      'in-table': (data, say) =>
        `${table(data)}中的数字${figures(data)}带删除线，未作数据读取${check(say, '疑为未定稿的修改痕迹')}`,
      'in-text': (data, say) =>
        `正文中的数字${figures(data)}带删除线，未作数据读取${check(say, '疑为未定稿的修改痕迹')}`,
    },
    advice: '删去划掉的数字，只公布定稿的数据。',
  },
  'structure/figure-in-box': {
    name: '数字在输入框中',
    passed: '数字写在正文中',
    reasons: {
      'in-table': (data, say) =>
        `${table(data)}中的数字${figures(data)}在输入框（表单）中，已按框内内容读取核查；框内内容可以改动${say('，是否为公布的数据无法判断，请核对。', '。')}`,
      'in-text': (data, say) =>
        `正文中的数字${figures(data)}在输入框（表单）中，已按框内内容读取核查；框内内容可以改动${say('，是否为公布的数据无法判断，请核对。', '。')}`,
    },
    advice: '将数据写为页面文字，不使用可以填写的输入框。',
  },
} satisfies FamilyText;
