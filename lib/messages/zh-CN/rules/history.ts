import type { Data } from '../../../rules/rule';
import type { FamilyText, Voice } from '../../catalogue';
import { countOf, listOf, othersAlike, wordsOf } from '../../data';
import { MOST } from '../../speak';
import { suspecting } from '../../voice';
import { mentionReport } from '../report-mention';
import { look, speak } from '../speak';
import { acrossYearsText } from './across-years';

const { quote, quoteAll, quoteList, nameKey, quoteKeys, table } = speak;

const own = (data: Data, say: Voice) => mentionReport(data, say);

const figures = (data: Data) => quoteKeys(data, 'figures', 4);

/** “行政许可”写 7，合计 9；… */
function sums(data: Data): string {
  const [stated, made] = [listOf(data, 'stated'), listOf(data, 'sums')];
  const all = listOf(data, 'figures').map(
    (key, at) => `${quote(nameKey(key))}写 ${stated[at]}，各单位合计 ${made[at]}`,
  );
  return `${all.slice(0, MOST.sums).join('；')}${all.length > MOST.sums ? ' 等' : ''}`;
}

const units = (data: Data) => quoteList(data, 'units');

/** 另有“甲局”的报告年度不明、“乙局”的页面不是年度报告，未计入 */
function aside(data: Data): string {
  const told = (key: string, what: string) => {
    const names = listOf(data, key);
    return names.length === 0 ? [] : [`${quoteAll(names)}的${what}`];
  };
  const all = [...told('yearless', '报告年度不明'), ...told('strays', '页面不是年度报告')];
  return all.length === 0 ? '' : `${all.join('、')}，未计入`;
}

/** ，另有乙镇、丙镇2023年度的报告情形类似; ，另有乙镇、丙镇、丁镇等至少 59 份报告情形类似 */
function alike(data: Data): string {
  const more = countOf(data, 'more');
  if (more === 0) return '';
  const names = othersAlike(data).map(({ agency, year }) => `${agency}${year === '' ? '' : `${year}年度`}`);
  const isAll = names.length === more && countOf(data, 'beyond') === 0;
  if (isAll && more <= MOST.names) return `，另有${names.join('、')}的报告情形类似`;
  const some = names.slice(0, MOST.names).join('、');
  return `，另有${some === '' ? '' : `${some}等`}${countOf(data, 'beyond') > 0 ? '至少' : ''} ${more} 份报告情形类似`;
}

/** 尚缺“甲局”的2025年度报告；另有“乙局”的报告年度不明，未计入 */
function lacking(data: Data): string {
  const rest = aside(data);
  if (listOf(data, 'units').length === 0) return `中${rest}`;
  return `尚缺${units(data)}的${wordsOf(data, 'year')}年度报告${rest === '' ? '' : `；另有${rest}`}`;
}

const shared = (data: Data, say: Voice) =>
  `${own(data, say)}与${mentionReport(data, say, ['otherAgency', 'otherYear', 'otherUrl'])}成段相同的文字占较短一份的 ${wordsOf(data, 'share')}%` +
  `（共 ${wordsOf(data, 'passages')} 段，最长 ${wordsOf(data, 'longest')} 字；数字、日期、单位名称和法定、惯用语句不计）${alike(data)}`;

/** Prose of the rules that hold several reports against each other. */
export const historyText = {
  ...acrossYearsText,
  'reconciliation/children-sum': {
    name: '所属单位合计',
    passed: '所属各单位之和等于本级报告的数字',
    reasons: {
      differs: (data, say) =>
        `${own(data, say)}${table(data)}有 ${listOf(data, 'figures').length} 处与“${wordsOf(data, 'project')}”所属 ${wordsOf(data, 'count')} 个单位之和不符：${sums(data)}${say('，请核对统计口径。', '。')}`,
      'units-missing': (data, say) =>
        `“${wordsOf(data, 'project')}”${lacking(data)}（已有 ${wordsOf(data, 'count')} 个单位），${own(data, say)}暂不能与所属单位合计核对。`,
      'no-units': (data, say) =>
        `“${wordsOf(data, 'project')}”中没有其他单位的${wordsOf(data, 'year')}年度报告${aside(data) === '' ? '' : `（${aside(data)}）`}，${own(data, say)}无从与所属单位合计核对。`,
      'units-unlisted': (data, say) =>
        `${own(data, say)}的${figures(data)}与“${wordsOf(data, 'project')}”已有 ${wordsOf(data, 'count')} 个单位的合计不等，但没有应报送单位的名单，无法判断${look(say)}`,
      'units-extra': (data, say) =>
        `${own(data, say)}的${figures(data)}与“${wordsOf(data, 'project')}”已有 ${wordsOf(data, 'count')} 个单位的合计不等，而其中${units(data)}不在应报送单位的名单上，无法判断${look(say)}`,
      'unit-repeated': (data, say) =>
        `${units(data)}的${wordsOf(data, 'year')}年度报告不止一份且数字不一，${own(data, say)}暂不能与所属单位合计核对${look(say)}`,
      'unit-unreadable': (data, say) =>
        `${units(data)}的${figures(data)}没有可以读作一个数的内容，${own(data, say)}的这几项暂不能与所属单位合计核对${look(say)}`,
      'amount-without-unit': (data, say) =>
        `${[...(countOf(data, 'own') > 0 ? [own(data, say)] : []), ...(listOf(data, 'units').length > 0 ? [units(data)] : [])].join('和')}的${figures(data)}未注明单位（元或万元），金额不能相加，${own(data, say)}的这项金额不与所属单位合计核对${look(say)}`,
      'own-unreadable': (data, say) =>
        `${own(data, say)}的${figures(data)}没有可以读作一个数的内容，不能与所属单位合计核对${look(say)}`,
    },
    advice: '核对本级报告与所属单位报告的统计口径，查明出入并更正。',
  },
  'identity/copied-text': {
    name: '内容雷同',
    passed: '未见与其他已存报告成段雷同',
    reasons: {
      'own-earlier': (data, say) => `${shared(data, say)}${say('，疑为沿用往年文字，请核对。', '，系沿用往年文字。')}`,
      'other-body': (data, say) =>
        `${shared(data, say)}${say('，疑为与其他单位雷同，请核对何者在先。', '，内容雷同。')}`,
      // The other report has no name to tell it by: its address stays.
      'unknown-body': (data, say) =>
        `${shared(data, suspecting)}${say('，但两份中有一份未识别出单位，无法判断是否为同一单位的报告，请人工核对。', '，内容雷同。')}`,
    },
    advice: '结合本单位本年度实际重写雷同段落。',
  },
} satisfies FamilyText;

/** Legal bases that only these rules rest on. */
export const historyBases: Readonly<Record<string, string>> = {
  'form-carry-over': '表格自身的含义：表三“二、上年结转”即上一年度报告的“四、结转下年度继续办理”',
  'form-in-force': '表格自身的含义：“现行有效件数”随制发增加、随废止减少',
  'form-previous-year': '表格自身的含义：“上一年项目数量”即上一年度报告的项目数量加其“本年增/减”',
};
