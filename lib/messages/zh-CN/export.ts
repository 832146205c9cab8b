import { byProblem } from './views/by-problem';

/** The words of exported files in Chinese; headings of the sheets as reviewers' own forms have them. */
export const exportText = {
  sheets: {
    problems: '问题清单',
    rectifications: '整改台账',
    summary: '检查汇总',
    glance: '概览',
    byProblem: '按问题汇总',
    problemUnits: '各问题的单位',
  },
  columns: {
    problems: {
      number: '序号',
      agency: '单位',
      year: '年度',
      title: '报告标题',
      url: '网址',
      published: '发布时间',
      section: '所在部分',
      rule: '规则（编号）',
      head: '问题类别',
      severity: '严重程度',
      message: '问题描述',
      quote: '原文摘录',
      calculation: '计算过程（应为/实为/差额）',
      basis: '问题定性依据',
      advice: '整改建议',
      deduction: '扣分',
      state: '核实状态',
      remarks: '备注',
    },
    rectifications: {
      number: '序号',
      item: '编号',
      agency: '单位',
      problem: '问题摘要',
      basis: '问题定性依据',
      advice: '整改建议',
      measures: '整改措施',
      department: '责任部门',
      person: '责任人',
      due: '完成时限',
      progress: '整改情况',
      result: '整改结果',
      proof: '证明材料',
      recheck: '复查情况',
      reviewer: '复核人',
      closed: '是否销号',
      closedOn: '销号日期',
    },
    summary: {
      agency: '单位',
      title: '报告标题',
      url: '网址',
      published: '发布时间',
      onTime: '是否按时',
      sections: '六部分齐全',
      requests: '表三勾稽',
      reviewLitigation: '表四勾稽',
      carryOver: '上年结转衔接',
      contact: '联系方式',
      errors: '错误数',
      warnings: '警告数',
      notices: '提示数',
      deduction: '扣分',
      score: '得分',
      scoring: '扣分说明',
      checkedBy: '检查人',
      checkedAt: '检查时间',
    },
  },
  byProblem,
  /** The typeface of printed sheets and records. */
  typeface: '宋体',
  page: {
    number: '第 ',
    of: ' 页，共 ',
    end: ' 页',
    /** Above a printed sheet; `heading` '' for its own name alone. */
    title: (heading: string, sheet: string) => (heading === '' ? sheet : `${heading}　${sheet}`),
    signatures: (reviewer: string) =>
      `检查人：${reviewer === '' ? '__________' : reviewer}　审核人：__________　日期：__________　（盖章）`,
  },
  states: { open: '待核实', confirmed: '属实', dismissed: '不属实', rectified: '已整改' },
  yes: '是',
  no: '否',
  quote: (words: string) => `“${words}”`,
  moreQuotes: (count: number) => `等 ${count} 处`,
  /** One side of an equation: its total, and what was added up where that is more than one figure. */
  side: (total: string, addends: readonly string[]) => (addends.length > 1 ? `${addends.join('＋')}＝${total}` : total),
  /** `expected` and `actual` are written-out sums; `difference` is actual − expected, with its sign. */
  calculation: (expected: string, actual: string, difference: string) =>
    `应为 ${expected}；实为 ${actual}；差额 ${difference}`,
  undecidedCalculation: (left: string, right: string) => `左边 ${left}；右边 ${right}；能否成立无法判断`,
  blanks: (count: number) => `（${count} 个空白格按 0 计）`,
  dismissedBecause: (reason: string) => `理由：${reason}`,
  decidedBy: (name: string, day: string) => (name === '' ? `${day}核实` : `${name} ${day}核实`),
  lapsed: (state: string) => `此前核实为“${state}”，因数据有变动已失效，请重新核实`,
  remarks: (parts: readonly string[]) => parts.join('；'),
  problem: (year: number | null, message: string) =>
    year === null || new RegExp(`${year} ?年`).test(message) ? message : `${year} 年度报告，${message}`,
  unconfirmed: (problem: string) => `（待核实）${problem}`,
  /** A rule by its name and its id. */
  rule: (name: string, id: string) => `${name}（${id}）`,
  /** Faults that a list leaves out. */
  leftOut: (open: number, dismissed: number) =>
    `另有${[...(open > 0 ? [`待核实的 ${open} 条`] : []), ...(dismissed > 0 ? [`经核实不属实的 ${dismissed} 条`] : [])].join('、')}，未列入本清单。`,
  itemStates: {
    waiting: '待复查',
    underway: '整改中',
    unrectified: '未整改',
    overdue: '未整改（逾期）',
    rectified: '已整改',
  },
  /** Below 整改台账: which columns are whose. */
  itemsNote:
    '从“整改措施”到“证明材料”各列由被查单位填写，填好后交回，核查人按编号导入；其余各列已保护（无密码，可在“审阅”中撤销）。没有编号的行尚未核实属实。',
  /** What an item's state rests on; `day` is that of the check, or of the person's word; '' where the other report was corrected and this one not checked since. */
  itemGrounds: {
    'not-rechecked': () => '',
    'still-there': (day: string) => `${day} 复查，问题仍在`,
    'other-figures': (day: string) => `${day} 复查，问题仍在，数据有变`,
    'in-order': (day: string) => (day === '' ? '与另一份报告再比，已符合' : `${day} 复查，已符合`),
    said: (day: string) => `${day} 由核实人记为已整改`,
    'not-shown': (day: string) =>
      `${day === '' ? '与另一份报告再比，' : `${day} 复查`}未再发现，但无法据此认定已整改，请人工核对`,
  },
  summary: {
    onTime: '按时',
    /** `days` null: how late cannot be told; `isSure`: a person confirmed it. */
    late: (days: number | null, isSure: boolean) => `${isSure ? '' : '疑为'}逾期${days === null ? '' : ` ${days} 天`}`,
    unknown: '无法判断',
    complete: '齐全',
    lacking: (sections: readonly string[]) => `未见${sections.map((section) => `“${section}”`).join('')}`,
    held: (count: number) => `${count} 个等式成立`,
    broken: (count: number) => `${count} 个等式不成立`,
    undecided: (count: number) => `${count} 个等式无法判断`,
    noTable: '未见该表',
    notCompared: '未核对',
    carriedOver: '衔接',
    notCarriedOver: (isSure: boolean) => `${isSure ? '' : '疑'}不衔接`,
    /** `year`: the one whose report is not there; null where it is not known. */
    noPreviousYear: (year: number | null) => `缺${year === null ? '上年' : `${year}年度`}报告`,
    contactFine: '未发现问题',
    noContact: '未载明',
    contactAmiss: (names: readonly string[]) => names.join('、'),
    notApplicable: '不适用',
    /** Where the list has confirmed faults only, and the summary counts others too. */
    openToo: '错误数、警告数、提示数含待核实的疑点，不含经核实不属实的。',
    /** Of a unit of the roster of which no report was checked: in short, and in the place of a title. */
    missing: '未见报告',
    /** Of a unit that, as the reviewer found, handed no report in. */
    absent: '未报送',
    missingTitle: '（未见报告：尚未检查，或者尚未报送）',
    join: (parts: readonly string[]) => parts.join('，'),
  },
  /** Where results depart from the catalogue of rules; `reports` of `of` were checked so. */
  settings: {
    disabled: (rules: readonly string[], reports: number, of: number) =>
      `${reports === of ? '' : `其中 ${reports} 份报告`}核查时未启用下列规则，其结果不含这些事项：${rules.join('、')}`,
    regraded: (rules: readonly string[], reports: number, of: number) =>
      `${reports === of ? '' : `其中 ${reports} 份报告`}核查时下列规则的严重程度另有设定：${rules.join('、')}`,
    regrade: (rule: string, severity: string) => `${rule}（${severity}）`,
  },
  markdown: {
    title: '问题清单',
    made: (
      moment: string,
      reports: number,
      {
        failed,
        undecided,
        dismissed,
      }: { readonly failed: number; readonly undecided: number; readonly dismissed: number },
    ) =>
      `导出时间 ${moment}（北京时间）。${reports} 份报告，疑点 ${failed} 条${undecided > 0 ? `，无法判断、需人工核对的事项 ${undecided} 项` : ''}${dismissed > 0 ? `，经核实不属实 ${dismissed} 条` : ''}。`,
    exportedAt: '导出时间（北京时间）',
    caution: '以下均为核查提示，未标明“属实”的须经人工核实。',
    /** Names of a roster's units without a report. */
    missing: (units: readonly string[]) =>
      `未见报告的单位 ${units.length} 个（尚未检查，或者尚未报送）：${units.join('、')}。`,
    /** Names of units that handed no report in. */
    absent: (units: readonly string[]) => `未报送的单位 ${units.length} 个：${units.join('、')}。`,
    nothing: '未发现疑点。',
    /** Of a report whose faults are all left out. */
    nothingListed: '没有列入本清单的问题。',
    untitled: '政府信息公开工作年度报告',
    noAgency: '未识别出发布单位',
    year: (year: number) => `${year} 年度`,
    labelled: (label: string, words: string) => `${label}：${words}`,
  },
  archive: {
    'not-json': () => '这个文件不是完整的 JSON，可能没有下载完或者被改动过。没有导入任何内容。',
    'not-an-archive': () => '这个文件不是本工具导出的完整数据（JSON）。没有导入任何内容。',
    newer: ({ version, known }: { readonly reason: 'newer'; readonly version: number; readonly known: number }) =>
      `这个文件由较新的版本导出（格式第 ${version} 版，本机只认到第 ${known} 版）。请先更新扩展再导入。没有导入任何内容。`,
    'too-large': ({ size, most }: { readonly reason: 'too-large'; readonly size: number; readonly most: number }) =>
      `这个文件有 ${size} MB，最多只能导入 ${most} MB。没有导入任何内容。`,
    'piece-too-large': ({ most }: { readonly reason: 'piece-too-large'; readonly most: number }) =>
      `这个文件中有一条记录超过 ${most} MB，或者导出后被重新排版过（重新排版的文件最多 ${most} MB）。请选用导出时的原文件。没有导入任何内容。`,
    'too-many': ({ most }: { readonly reason: 'too-many'; readonly most: number }) =>
      `这个文件的报告超过 ${most} 份，一次最多导入 ${most} 份。没有导入任何内容。`,
    'broken-head': ({ field }: { readonly reason: 'broken-head'; readonly field: string }) =>
      `文件开头的“${field}”一项不合要求。没有导入任何内容。`,
    'broken-entry': ({
      entry,
      title,
      field,
    }: {
      readonly reason: 'broken-entry';
      readonly entry: number;
      readonly title: string | null;
      readonly field: string;
    }) => `第 ${entry} 条记录${title === null ? '' : `（《${title}》）`}的“${field}”一项不合要求。没有导入任何内容。`,
    'later-edition': ({
      entry,
      title,
      edition,
    }: {
      readonly reason: 'later-edition';
      readonly entry: number;
      readonly title: string | null;
      readonly edition: string;
    }) =>
      `第 ${entry} 条记录${title === null ? '' : `（《${title}》）`}按“${edition}”版格式存下，本版本不认识这一版，读不出来。请先更新扩展再导入。没有导入任何内容。`,
  },
};
