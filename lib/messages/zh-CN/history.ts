import type { TableKey } from '../../report/keys';
import type { Data } from '../../rules/rule';
import type { FamilyText } from '../catalogue';
import { countOf, listOf, wordsOf } from '../data';
import { labelsIn, nameCell, nameColumn, nameRow, nameTable, quoteAll } from '../name';

const LANGUAGE = 'zh-CN';

const quote = (words: string) => labelsIn(LANGUAGE).quote(words);
const words = (data: Data, key: string) => wordsOf(data, key);
/** 宿迁市2024年度报告; without a name 2024年度报告. */
const report = (data: Data, agency: string, year: string) => `${words(data, agency)}${words(data, year)}年度报告`;
const own = (data: Data) => report(data, 'agency', 'year');
const previous = (data: Data) => `${words(data, 'previousYear')}年度报告`;
const pages = (data: Data) => `（本年度：${words(data, 'url')}；上年度：${words(data, 'previousUrl')}）`;
const row = (table: TableKey, key: string) => quote(nameRow(table, key, LANGUAGE));
const blanks = (data: Data) => {
  const count = countOf(data, 'blanks');
  return count > 0 ? `（其中 ${count} 个空白单元格按 0 计）` : '';
};

const carried = (data: Data) =>
  `${own(data)}表三${quote(nameColumn('requests', words(data, 'column'), LANGUAGE))}列“二、上年结转”为 ${words(data, 'now')}，` +
  `${previous(data)}同列“四、结转下年度”为 ${words(data, 'before')}，相差 ${words(data, 'difference')}${blanks(data)}`;

/** 2024年度报告表三“总计”列的“二、上年结转”和2023年度报告…; without the column where none is named. */
function carriedRows(data: Data): string {
  const column =
    data.column === undefined ? '' : `${quote(nameColumn('requests', words(data, 'column'), LANGUAGE))}列的`;
  const rows = listOf(data, 'rows').map((given) => {
    const slash = given.indexOf('/');
    return `${given.slice(0, slash)}年度报告表三${column}${row('requests', given.slice(slash + 1))}`;
  });
  return rows.join('和');
}

const FAULTS: Readonly<Record<string, string>> = { missing: '中没有读到表三', incomplete: '的表三残缺，多数行次未见' };
const fault = (data: Data) => FAULTS[words(data, 'fault')] ?? words(data, 'fault');

const stock = (data: Data) => `${own(data)}表二${row('proactive', words(data, 'row'))}`;

/** The cells of table 2 that can't be compared: 2025年度“现行有效件数”. */
function stockCells(data: Data): string {
  const cells = listOf(data, 'cells').map((given) => {
    const slash = given.indexOf('/');
    return `${given.slice(0, slash)}年度${quote(nameColumn('proactive', given.slice(slash + 1), LANGUAGE))}`;
  });
  return cells.join('、');
}

const undecidedStock = {
  'cell-missing': (data: Data) => `${stock(data)}：没有读到${stockCells(data)}，无法与上年度核对，请人工核对。`,
  'cell-unreadable': (data: Data) =>
    `${stock(data)}：${stockCells(data)}不是可以读作一个数的内容，无法与上年度核对，请人工核对。`,
};

const topic = (data: Data) => labelsIn(LANGUAGE).fields[words(data, 'topic')] ?? words(data, 'topic');

/** A cell given as `table/row/column`. */
function nameKey(key: string): string {
  const [table = '', name = '', column = ''] = key.split('/');
  return nameCell({ table: table as TableKey, row: name, column }, LANGUAGE);
}

const figures = (data: Data) => quoteAll(listOf(data, 'figures').map(nameKey), LANGUAGE, 4);

const table = (data: Data) => nameTable(words(data, 'table') as TableKey, LANGUAGE);

/** More figures than these would drown the sentence. */
const MOST_SUMS = 4;

/** “行政许可”写 7，合计 9；… */
function sums(data: Data): string {
  const [stated, made] = [listOf(data, 'stated'), listOf(data, 'sums')];
  const all = listOf(data, 'figures').map(
    (key, at) => `${quote(nameKey(key))}写 ${stated[at]}，各单位合计 ${made[at]}`,
  );
  return `${all.slice(0, MOST_SUMS).join('；')}${all.length > MOST_SUMS ? ' 等' : ''}`;
}

const units = (data: Data) => quoteAll(listOf(data, 'units'), LANGUAGE);

const changedCells = (data: Data) => quoteAll(listOf(data, 'cells').map(nameKey), LANGUAGE, 3);

const shared = (data: Data) =>
  `${own(data)}的文字有 ${words(data, 'share')}% 与${report(data, 'otherAgency', 'otherYear')}（${words(data, 'otherUrl')}）成段相同` +
  `（共 ${words(data, 'passages')} 段，最长 ${words(data, 'longest')} 字；数字、日期、单位名称和法定用语不计）` +
  `${countOf(data, 'more') > 0 ? `，另有 ${words(data, 'more')} 份报告情形类似` : ''}`;

/** Prose of the rules that hold several reports against each other. */
export const historyText: FamilyText = {
  'reconciliation/carry-over': {
    name: '上年结转衔接',
    passed: '本年度“二、上年结转”与上年度“四、结转下年度”一致',
    reasons: {
      differs: (data) => `${carried(data)}，疑为填报有误，请核对${pages(data)}。`,
      opposite: (data) =>
        `${carried(data)}；${quote(nameColumn('requests', words(data, 'other'), LANGUAGE))}列的差额与之相反，疑为同一申请的申请人类别前后两年不一致，请核对${pages(data)}。`,
      follows: (data) =>
        `${carried(data)}；该差额与各申请人列的差额之和一致，疑为同一处出入所致，请核对${pages(data)}。`,
      'previous-missing': (data) =>
        `台账中没有${words(data, 'agency')}${previous(data)}的核查记录，${words(data, 'year')}年度“二、上年结转”无从比对；请先核查该年度报告。`,
      'previous-unconfirmed': (data) =>
        `${quote(words(data, 'previousAgency'))}的${previous(data)}可能与${quote(words(data, 'agency'))}属同一单位，尚未确认，${words(data, 'year')}年度“二、上年结转”暂不比对，请人工确认${pages(data)}。`,
      'previous-several': (data) =>
        `台账中${words(data, 'agency')}${previous(data)}有 ${listOf(data, 'pages').length} 份且数字不一，无法判断以哪份为准，${words(data, 'year')}年度“二、上年结转”暂不比对，请人工核对。`,
      'previous-unreadable': (data) =>
        `${previous(data)}${fault(data)}，${own(data)}的“二、上年结转”无法比对，请人工核对${pages(data)}。`,
      'year-disputed': (data) =>
        `${listOf(data, 'years').join('、')}年度报告各处所写年度不一致，${own(data)}的“二、上年结转”暂不与上年度比对，请先核对年度${pages(data)}。`,
      'table-missing': (data) => `${own(data)}${fault(data)}，无法与上年度的结转比对，请人工核对${pages(data)}。`,
      'cell-missing': (data) => `没有读到${carriedRows(data)}，结转是否衔接无法比对，请人工核对${pages(data)}。`,
      'cell-unreadable': (data) =>
        `${carriedRows(data)}不是可以读作一个数的内容，结转是否衔接无法比对，请人工核对${pages(data)}。`,
      'total-blank': (data) =>
        `${carriedRows(data)}空白，而同行各项不全为 0，结转是否衔接无法比对；属总计漏填，请人工核对${pages(data)}。`,
    },
    advice:
      '对照上年度报告表三“四、结转下年度继续办理”逐列核对本年度“二、上年结转”，查明出入并更正；机构合并、职能调整所致的，在报告中说明。',
  },
  'reconciliation/in-force': {
    name: '现行有效件数衔接',
    passed: '上年现行有效件数加本年制发、减本年废止，等于本年现行有效件数',
    reasons: {
      differs: (data) =>
        `${stock(data)}：上年度现行有效 ${words(data, 'before')} 加本年制发 ${words(data, 'added')} 减本年废止 ${words(data, 'removed')} 得 ${words(data, 'expected')}，` +
        `而现行有效件数填 ${words(data, 'stated')}，相差 ${words(data, 'difference')}${blanks(data)}；清理、失效等也会造成出入，请核对${pages(data)}。`,
      ...undecidedStock,
    },
    advice: '核对规章、行政规范性文件的制发、废止和现行有效件数；因清理、自然失效等产生出入的，在报告中说明。',
  },
  'reconciliation/previous-year': {
    name: '上一年项目数量衔接',
    passed: '上年度的上一年项目数量加本年增/减，等于本年度的上一年项目数量',
    reasons: {
      differs: (data) =>
        `${stock(data)}：${previous(data)}的上一年项目数量与本年增/减合计 ${listOf(data, 'before').join('＋')}＝${words(data, 'expected')}，` +
        `而本年度“上一年项目数量”填 ${words(data, 'stated')}，相差 ${words(data, 'difference')}${blanks(data)}；请核对${pages(data)}。`,
      ...undecidedStock,
    },
    advice: '对照上年度报告核对“上一年项目数量”；因权责清单调整等产生出入的，在报告中说明。',
  },
  'reconciliation/cumulative': {
    name: '历年累计衔接',
    passed: '历年累计数与上年度报告衔接',
    reasons: {
      differs: (data) =>
        `${own(data)}称${quote(words(data, 'quote'))}，而${previous(data)}的${topic(data)}为 ${words(data, 'before')}，加本年 ${words(data, 'own')} 得 ${words(data, 'expected')}，` +
        `与所写 ${words(data, 'now')} 相差 ${words(data, 'difference')}，请核对${pages(data)}。`,
      falls: (data) =>
        `${own(data)}的${topic(data)}为 ${words(data, 'now')}，少于${previous(data)}的 ${words(data, 'before')}，累计数疑似有误，请核对${pages(data)}。`,
    },
    advice: '对照上年度报告核对历年累计数，更正有误的一方。',
  },
  'reconciliation/children-sum': {
    name: '所属单位合计',
    passed: '所属各单位之和等于本级报告的数字',
    reasons: {
      differs: (data) =>
        `${own(data)}${table(data)}有 ${listOf(data, 'figures').length} 处与“${words(data, 'project')}”所属 ${words(data, 'count')} 个单位之和不符：${sums(data)}，请核对统计口径。`,
      'units-missing': (data) =>
        `“${words(data, 'project')}”尚缺${units(data)}的${words(data, 'year')}年度报告（已有 ${words(data, 'count')} 个单位），${own(data)}暂不能与所属单位合计核对。`,
      'no-units': (data) =>
        `“${words(data, 'project')}”中没有其他单位的${words(data, 'year')}年度报告，${own(data)}无从与所属单位合计核对。`,
      'units-unlisted': (data) =>
        `${own(data)}的${figures(data)}与“${words(data, 'project')}”已有 ${words(data, 'count')} 个单位的合计不等，但没有应报送单位的名单，无法判断，请人工核对。`,
      'units-extra': (data) =>
        `${own(data)}的${figures(data)}与“${words(data, 'project')}”已有 ${words(data, 'count')} 个单位的合计不等，而其中${units(data)}不在应报送单位的名单上，无法判断，请人工核对。`,
      'unit-repeated': (data) =>
        `${units(data)}的${words(data, 'year')}年度报告不止一份且数字不一，${own(data)}暂不能与所属单位合计核对，请人工核对。`,
      'unit-unreadable': (data) =>
        `${units(data)}的${figures(data)}没有可以读作一个数的内容，${own(data)}的这几项暂不能与所属单位合计核对，请人工核对。`,
      'own-unreadable': (data) =>
        `${own(data)}的${figures(data)}没有可以读作一个数的内容，不能与所属单位合计核对，请人工核对。`,
    },
    advice: '核对本级报告与所属单位报告的统计口径，查明出入并更正。',
  },
  'identity/copied-text': {
    name: '内容雷同',
    passed: '未见与其他已存报告成段雷同',
    reasons: {
      'own-earlier': (data) => `${shared(data)}，疑为沿用往年文字，请核对。`,
      'other-body': (data) => `${shared(data)}，疑为与其他单位雷同，请核对何者在先。`,
    },
    advice: '结合本单位本年度实际重写雷同段落。',
  },
  'identity/changed-since': {
    name: '发布后有变动',
    passed: '正文与此前核查时一致',
    reasons: {
      text: (data) => `页面正文与 ${words(data, 'since')} 核查时不同，疑为发布后有变动，请核对。`,
      figures: (data) =>
        `页面正文与 ${words(data, 'since')} 核查时不同，其中表格有 ${listOf(data, 'cells').length} 处数字变动（${changedCells(data)}），疑为发布后有变动，请核对。`,
      'no-report': (data) =>
        `页面在 ${words(data, 'since')} 核查时是年度报告，现已读不到报告，可能已撤下或改版，请人工核对。`,
      'other-engine': (data) =>
        `页面正文与 ${words(data, 'since')} 核查时的记录不同，但两次核查的引擎版本不一，无法判断是否为发布后变动，请人工核对。`,
    },
    advice: '发布后更正内容的，注明更正时间和事项，并重新核对全文。',
  },
};

/** Legal bases that only these rules rest on. */
export const historyBases: Readonly<Record<string, string>> = {
  'form-carry-over': '表格自身的含义：表三“二、上年结转”即上一年度报告的“四、结转下年度继续办理”',
  'form-in-force': '表格自身的含义：“现行有效件数”随制发增加、随废止减少',
  'form-previous-year': '表格自身的含义：“上一年项目数量”即上一年度报告的项目数量加其“本年增/减”',
};
