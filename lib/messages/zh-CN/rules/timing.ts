import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { listOf, wordsOf } from '../../data';
import { wordOf } from '../../word-of';
import { check, look, speak } from '../speak';

const { nameField } = speak;

/** 标题写 2022 年、统计期限写 2023 年. */
function yearsBySource(data: Data): string {
  const years = listOf(data, 'years');
  return listOf(data, 'sources')
    .map((source, index) => `${nameField(source)}为${years[index] ?? ''}年`)
    .join('，');
}

/** 落款日期, 发布日期, 印发日期. */
const dateName = (data: Data): string => wordOf(DATE_NAMES, wordsOf(data, 'source')) ?? '日期';
const DATE_NAMES: Readonly<Record<string, string>> = { signature: '落款日期', shown: '发布日期', issued: '印发日期' };

/** Prose of the rules on years and days. */
export const timingText = {
  'timing/year-mismatch': {
    name: '报告年度前后不一致',
    passed: '各处所写的报告年度一致',
    reasons: {
      'years-disagree': (data, say) => `报告年度前后不一致：${yearsBySource(data)}${check(say, '疑为误写')}`,
      'signed-before-year-end': (data, say) =>
        `落款日期“${wordsOf(data, 'signature')}”早于报告年度（${wordsOf(data, 'year')}年）结束${check(say, '年度或日期疑为误写')}`,
    },
    advice: '核对标题、统计期限、正文和落款，统一为同一报告年度。',
  },
  'timing/period-missing': {
    name: '未见统计期限',
    passed: '报告写明统计期限',
    reasons: {
      missing: (_, say) => `报告未写明数据的统计期限，读者无从确认数据所属时段${say('，请核对是否漏写。', '。')}`,
    },
    advice: '在报告开头写明统计期限，自报告年度1月1日起至12月31日止。',
  },
  'timing/period-mismatch': {
    name: '统计期限不是整个年度',
    passed: '统计期限为报告年度1月1日至12月31日',
    reasons: {
      'not-the-year': (data, say) =>
        `统计期限写为“${wordsOf(data, 'period')}”，不是${wordsOf(data, 'year')}年1月1日至12月31日${check(say, '疑为误写')}`,
      'no-such-day': (data, say) =>
        `统计期限写为“${wordsOf(data, 'period')}”，其中有日历上不存在的日期${check(say, '疑为误写')}`,
      'digits-lost': (data, say) =>
        `统计期限“${wordsOf(data, 'period')}”的数字${say('疑')}有缺漏或重复，无法判断起止日期${look(say)}`,
    },
    advice: '核对统计期限，改为报告年度1月1日至12月31日。',
  },
  'timing/published-late': {
    name: '发布日期晚于规定期限',
    passed: '发布日期未超过规定期限',
    reasons: {
      late: (data, say) =>
        `${wordsOf(data, 'year')}年度报告的发布日期为${wordsOf(data, 'date')}，晚于规定期限${wordsOf(data, 'deadline')}（相差 ${wordsOf(data, 'days')} 天）${say('，请核对是否按时发布。', '。')}`,
      'signed-late': (data, say) =>
        `页面未写明发布日期，${wordsOf(data, 'year')}年度报告的落款或印发日期为${wordsOf(data, 'date')}，晚于规定期限${wordsOf(data, 'deadline')}（相差 ${wordsOf(data, 'days')} 天），发布${say('可能')}逾期${check(say)}`,
      'kind-unclear': (data, say) =>
        `${wordsOf(data, 'year')}年度报告的日期为${wordsOf(data, 'date')}，晚于部门报告的期限${wordsOf(data, 'deadline')}${say(`；仅凭名称不能确定适用部门期限还是政府期限（${wordsOf(data, 'later')}），请核对。`, `（政府期限为${wordsOf(data, 'later')}）。`)}`,
      'year-disputed': (data, say) =>
        `报告的日期为${wordsOf(data, 'date')}；各处所写年度不一致，按${wordsOf(data, 'year')}年度已过期限${wordsOf(data, 'deadline')}，按${wordsOf(data, 'other')}年度则未过${say('，无法判断是否按时，请先核对年度。', '。')}`,
      local: (data, say) =>
        `${wordsOf(data, 'year')}年度报告的日期为${wordsOf(data, 'date')}，未超过法定期限，但晚于所设的当地期限${wordsOf(data, 'deadline')}${check(say)}`,
      'local-township': (data, say) =>
        `${wordsOf(data, 'year')}年度报告的日期为${wordsOf(data, 'date')}，晚于所设的乡镇街道期限${wordsOf(data, 'deadline')}（相差 ${wordsOf(data, 'days')} 天）${check(say)}`,
    },
    advice: '核实实际发布日期；确属逾期的，说明原因，并在以后年度按期发布。',
  },
  'timing/date-missing': {
    name: '未见日期',
    passed: '报告或页面写有日期',
    reasons: {
      missing: (_, say) => `报告没有落款日期，页面也未写明发布日期，无法确认是否按时发布${check(say)}`,
      'digits-lost': (data, say) =>
        `日期“${wordsOf(data, 'text')}”的数字${say('疑')}有缺漏或误写，无法读出${look(say)}`,
    },
    advice: '补写落款日期，并在页面标明发布日期。',
  },
  'timing/date-malformed': {
    name: '日期写法有误',
    passed: '所写日期为日历上的某一天',
    reasons: {
      'no-such-day': (data, say) =>
        `${dateName(data)}写为“${wordsOf(data, 'text')}”，日历上没有这一天${check(say, '疑为误写')}`,
      'no-day': (data, say) => `${dateName(data)}“${wordsOf(data, 'text')}”只写到月份，没有写明日${check(say)}`,
    },
    advice: '核对日期，写全年、月、日。',
  },
  'timing/dates-disagree': {
    name: '各处日期不一致',
    passed: '各处日期先后相合',
    reasons: {
      'published-twice': (data, say) =>
        `页面的发布日期有两个：${wordsOf(data, 'one')}和${wordsOf(data, 'other')}${say('，请核对以哪个为准。', '。')}`,
      'signed-twice': (data, say) =>
        `落款日期有两个：${wordsOf(data, 'one')}和${wordsOf(data, 'other')}${check(say, '疑为误写')}`,
      'signed-after-publication': (data, say) =>
        `落款日期${wordsOf(data, 'one')}晚于页面的发布日期${wordsOf(data, 'other')}${check(say, '疑为误写或发布后更换')}`,
      'issued-before-signature': (data, say) =>
        `印发或生成日期${wordsOf(data, 'other')}早于落款日期${wordsOf(data, 'one')}${check(say, '疑为误写')}`,
      'published-before-year-end': (data, say) =>
        `页面的发布日期${wordsOf(data, 'one')}早于报告年度（${wordsOf(data, 'year')}年）结束${check(say, '疑为误写')}`,
      'number-year': (data, say) =>
        `文号“${wordsOf(data, 'number')}”的年份与落款日期${wordsOf(data, 'other')}的年份不一致${check(say)}`,
    },
    advice: '核对落款、文号、印发和发布日期，更正误写之处。',
  },
} satisfies FamilyText;
