import type { Data } from '../../../rules/rule';
import type { FamilyText, Voice } from '../../catalogue';
import { countOf, listOf, wordsOf } from '../../data';
import { partKey } from '../../speak';
import { wordOf } from '../../word-of';
import { mentionPage, mentionReport } from '../report-mention';
import { check, look, speak } from '../speak';

const { quote, nameField, quoteRow, quoteColumn } = speak;

/** 宿迁市2024年度报告, then 2023年度报告: each of the two reports is named so once in a sentence, the body with the first. */
const own = (data: Data, say: Voice) => mentionReport(data, say);
const ownYear = (data: Data) => `${wordsOf(data, 'year')}年度报告`;
const previous = (data: Data) => `${wordsOf(data, 'previousYear')}年度报告`;
/** Of a page that was given, all that is certain is where it lies. */
const given = (data: Data, say: Voice) => `给出的上一年度页面${mentionPage(data, say, 'previousUrl')}`;

const blanks = (data: Data) => {
  const count = countOf(data, 'blanks');
  return count > 0 ? `（其中 ${count} 个空白单元格按 0 计）` : '';
};

const carried = (data: Data, say: Voice) =>
  `${own(data, say)}表三${quoteColumn('requests', wordsOf(data, 'column'))}列“二、上年结转”为 ${wordsOf(data, 'now')}，` +
  `${previous(data)}同列“四、结转下年度”为 ${wordsOf(data, 'before')}，相差 ${wordsOf(data, 'difference')}${blanks(data)}`;

/** …的结转无法与…比对：2024年度表三“总计”列“二、上年结转”; without the column where none is named. */
const uncompared = (data: Data, say: Voice, what: (rows: string) => string) => {
  const of = data.column === undefined ? '' : `${quoteColumn('requests', wordsOf(data, 'column'))}列`;
  const rows = listOf(data, 'rows').map((given) => {
    const [year, key] = partKey(given);
    return `${year}年度表三${of}${quoteRow('requests', key)}`;
  });
  return `${own(data, say)}的“二、上年结转”无法与${previous(data)}比对：${what(rows.join('和'))}${look(say)}`;
};

const FAULTS: Readonly<Record<string, string>> = { missing: '中没有读到表三', incomplete: '的表三残缺，多数行次未见' };
const fault = (data: Data) => wordOf(FAULTS, wordsOf(data, 'fault')) ?? wordsOf(data, 'fault');

const stock = (data: Data, say: Voice) => `${own(data, say)}表二${quoteRow('proactive', wordsOf(data, 'row'))}`;

/** The cells of table 2 that can't be compared: 2025年度“现行有效件数”. */
function stockCells(data: Data): string {
  const cells = listOf(data, 'cells').map((given) => {
    const [year, key] = partKey(given);
    return `${year}年度${quoteColumn('proactive', key)}`;
  });
  return cells.join('、');
}

const undecidedStock = {
  'cell-missing': (data: Data, say: Voice) =>
    `${stock(data, say)}无法与${previous(data)}核对：没有读到${stockCells(data)}${look(say)}`,
  'cell-unreadable': (data: Data, say: Voice) =>
    `${stock(data, say)}无法与${previous(data)}核对：${stockCells(data)}不是可以读作一个数的内容${look(say)}`,
};

const topic = (data: Data) => nameField(wordsOf(data, 'topic'));

const OF_CARRY_OVER = '“二、上年结转”';

/** Prose of the rules that hold a report against the one of the year before. */
export const acrossYearsText = {
  'reconciliation/carry-over': {
    name: '上年结转衔接',
    passed: '本年度“二、上年结转”与上年度“四、结转下年度”一致',
    reasons: {
      differs: (data, say) => `${carried(data, say)}${check(say, '疑为填报有误')}`,
      opposite: (data, say) =>
        `${carried(data, say)}；${quoteColumn('requests', wordsOf(data, 'other'))}列的差额与之相反${check(say, '疑为同一申请的申请人类别前后两年不一致')}`,
      follows: (data, say) =>
        `${carried(data, say)}；该差额与各申请人列的差额之和一致${check(say, '疑为同一处出入所致')}`,
      'previous-missing': (data, say) =>
        `台账中没有${mentionReport(data, say, ['agency', 'previousYear'])}的核查记录，${ownYear(data)}的${OF_CARRY_OVER}无从比对${say('；请先核查上一年度报告。', '。')}`,
      'previous-unconfirmed': (data, say) =>
        `${mentionReport(data, say, ['previousAgency', 'previousYear', 'previousUrl'])}与${own(data, say)}${say(`可能属同一单位，尚未确认，${OF_CARRY_OVER}暂不比对，请人工确认。`, `属同一单位，${OF_CARRY_OVER}未作比对。`)}`,
      'previous-several': (data, say) =>
        `台账中${mentionReport(data, say, ['agency', 'previousYear'])}有 ${listOf(data, 'pages').length} 份且数字不一，` +
        `无法判断以哪份为准，${ownYear(data)}的${OF_CARRY_OVER}暂不比对${look(say)}`,
      'previous-unreadable': (data, say) =>
        `${own(data, say)}的${OF_CARRY_OVER}无法比对：${previous(data)}${fault(data)}${look(say)}`,
      'given-unread': (data, say) =>
        `${given(data, say)}无法读取，${own(data, say)}的${OF_CARRY_OVER}无从比对${look(say)}`,
      'given-no-report': (data, say) =>
        `${given(data, say)}中没有读到年度报告，${own(data, say)}的${OF_CARRY_OVER}无从比对${say('，请核对所给页面。', '。')}`,
      'given-year-unread': (data, say) =>
        `${given(data, say)}没有读到报告年度，${own(data, say)}的${OF_CARRY_OVER}暂不比对${look(say)}`,
      'given-other-year': (data, say) =>
        `${given(data, say)}是${wordsOf(data, 'previousYear')}年度报告，不是${own(data, say)}的上一年度，${OF_CARRY_OVER}不予比对${say(`，请改用${countOf(data, 'year') - 1}年度报告。`, '。')}`,
      'given-too-old': (data, say) =>
        `${own(data, say)}的${OF_CARRY_OVER}无从与${previous(data)}比对：2018年度及以前的报告没有全国统一的表格${look(say)}`,
      'given-other-body': (data, say) =>
        `${given(data, say)}是${quote(wordsOf(data, 'previousAgency'))}的${wordsOf(data, 'previousYear')}年度报告，与${quote(wordsOf(data, 'agency'))}的${ownYear(data)}单位名称不符，` +
        `${OF_CARRY_OVER}不予比对${say('；如因更名、合并实为同一单位，请人工核对。', '。')}`,
      'own-year-unread': (data, say) =>
        `${say(wordsOf(data, 'agency'))}年度报告没有读到报告年度，无法确认${given(data, say)}是否为其上一年度报告，${OF_CARRY_OVER}暂不比对${look(say)}`,
      'year-disputed': (data, say) =>
        `${own(data, say)}的${OF_CARRY_OVER}暂不与${previous(data)}比对：${listOf(data, 'years').join('、')}年度报告各处所写年度不一致${say('，请先核对年度。', '。')}`,
      'table-missing': (data, say) => `${own(data, say)}${fault(data)}，无法与${previous(data)}的结转比对${look(say)}`,
      'cell-missing': (data, say) => uncompared(data, say, (rows) => `没有读到${rows}`),
      'cell-unreadable': (data, say) => uncompared(data, say, (rows) => `${rows}不是可以读作一个数的内容`),
      'total-blank': (data, say) => uncompared(data, say, (rows) => `${rows}空白，而同行各项不全为 0，属总计漏填`),
    },
    advice:
      '对照上年度报告表三“四、结转下年度继续办理”逐列核对本年度“二、上年结转”，查明出入并更正；机构合并、职能调整所致的，在报告中说明。',
  },
  'reconciliation/in-force': {
    name: '现行有效件数衔接',
    passed: '上年现行有效件数加本年制发、减本年废止，等于本年现行有效件数',
    reasons: {
      differs: (data, say) =>
        `${stock(data, say)}：${previous(data)}现行有效 ${wordsOf(data, 'before')} 加本年制发 ${wordsOf(data, 'added')} 减本年废止 ${wordsOf(data, 'removed')} 得 ${wordsOf(data, 'expected')}，` +
        `而现行有效件数填 ${wordsOf(data, 'stated')}，相差 ${wordsOf(data, 'difference')}${blanks(data)}${say('；清理、失效等也会造成出入，请核对。', '。')}`,
      ...undecidedStock,
    },
    advice: '核对规章、行政规范性文件的制发、废止和现行有效件数；因清理、自然失效等产生出入的，在报告中说明。',
  },
  'reconciliation/previous-year': {
    name: '上一年项目数量衔接',
    passed: '上年度的上一年项目数量加本年增/减，等于本年度的上一年项目数量',
    reasons: {
      differs: (data, say) =>
        `${stock(data, say)}：${previous(data)}的上一年项目数量与本年增/减合计 ${listOf(data, 'before').join('＋')}＝${wordsOf(data, 'expected')}，` +
        `而本年度“上一年项目数量”填 ${wordsOf(data, 'stated')}，相差 ${wordsOf(data, 'difference')}${blanks(data)}${check(say)}`,
      ...undecidedStock,
    },
    advice: '对照上年度报告核对“上一年项目数量”；因权责清单调整等产生出入的，在报告中说明。',
  },
  'reconciliation/cumulative': {
    name: '历年累计衔接',
    passed: '历年累计数与上年度报告衔接',
    reasons: {
      differs: (data, say) =>
        `${own(data, say)}称${quote(wordsOf(data, 'quote'))}，而${previous(data)}的${topic(data)}为 ${wordsOf(data, 'before')}，加本年 ${wordsOf(data, 'own')} 得 ${wordsOf(data, 'expected')}，` +
        `与所写 ${wordsOf(data, 'now')} 相差 ${wordsOf(data, 'difference')}${check(say)}`,
      falls: (data, say) =>
        `${own(data, say)}的${topic(data)}为 ${wordsOf(data, 'now')}，少于${previous(data)}的 ${wordsOf(data, 'before')}${say('，累计数疑似有误，请核对。', '，累计数有误。')}`,
    },
    advice: '对照上年度报告核对历年累计数，更正有误的一方。',
  },
} satisfies FamilyText;
