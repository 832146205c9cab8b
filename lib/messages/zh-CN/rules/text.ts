import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { countOf, listOf } from '../../data';
import { MOST } from '../../speak';
import { check, speak } from '../speak';

const { quoteAll } = speak;

/** “…”“…”（共 3 处）. */
function places(data: Data): string {
  const count = countOf(data, 'count');
  const quoted = quoteAll(listOf(data, 'quotes').slice(0, MOST.quotes), MOST.quotes);
  return count > 1 ? `${quoted}（共 ${count} 处）` : quoted;
}

/** Prose of the rules on wording. */
export const textText = {
  'text/unfilled-slot': {
    name: '有未填写的空项',
    passed: '没有未填写的空项',
    reasons: {
      slots: (data, say) => `文中${places(data)}${say('疑')}为未填写的数字、日期或名称${check(say)}`,
      elided: (data, say) =>
        `文中${places(data)}${say('是未填写还是页面缺字，因报告文字有明显缺失而无法判断，请人工核对。', '为未填写的数字、日期或名称。')}`,
    },
    advice: '补填实际数字、日期或单位名称；确无此项的，删去该句。',
  },
  'text/doubled-punctuation': {
    name: '标点重复',
    passed: '没有重复的标点',
    reasons: {
      marks: (data, say) => `文中${places(data)}标点${say('疑')}重复或相连${check(say)}`,
    },
    advice: '删去多余的标点；中间缺了内容的，补全内容。',
  },
  'text/doubled-word': {
    name: '词语重复',
    passed: '没有疑似重复的词语',
    reasons: {
      words: (data, say) => `文中${places(data)}词语${say('疑')}重复${check(say)}`,
    },
    advice: '删去重复的词语。',
  },
} satisfies FamilyText;
