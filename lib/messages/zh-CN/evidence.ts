/** Findings that a person found to be none, listed among the others. */
const besides = (dismissed: number): string => (dismissed > 0 ? `，另有经核实不属实 ${dismissed} 条` : '');

/** The words of the evidence record in Chinese. */
export const evidenceText = {
  title: '政府信息公开工作年度报告核查记录',
  fields: {
    agency: '单位',
    title: '报告标题',
    url: '网址',
    year: '报告年度',
    published: '发布日期',
    deadline: '公布期限',
    edition: '所用格式',
    checkedAt: '核查时间',
    engine: '核查版本',
    hash: '正文校验值',
    projects: '所属项目',
    verdict: '核查结果',
    settings: '规则设置',
  },
  unknown: '未能识别',
  beijing: (moment: string) => `${moment}（北京时间）`,
  versions: (engine: string, rules: string) => `引擎 ${engine}，规则 ${rules}`,
  counts: ({
    failed,
    undecided,
    dismissed,
    passed,
    inapplicable,
  }: {
    readonly failed: number;
    readonly undecided: number;
    readonly dismissed: number;
    readonly passed: number;
    readonly inapplicable: number;
  }) =>
    `疑点 ${failed} 条，无法判断 ${undecided} 项，${dismissed > 0 ? `经核实不属实 ${dismissed} 条，` : ''}核查未见异常 ${passed} 项，不适用 ${inapplicable} 项`,
  parts: {
    findings: (count: number, dismissed: number) => `一、疑点（${count} 条${besides(dismissed)}）`,
    undecided: (count: number, dismissed: number) =>
      `二、无法判断、需人工核对的事项（${count} 项${besides(dismissed)}）`,
    equations: (count: number) => `三、等式核对（${count} 个）`,
    across: (count: number) => `四、与其他报告核对（${count} 项）`,
    passed: (count: number) => `五、其他核查未见异常的事项（${count} 项）`,
  },
  noFindings: '本次核查未发现疑点。',
  notChecked: '这一页不在核查范围（见核查结果），未逐项核查。',
  noUndecided: '没有无法判断的事项。',
  noEquations: '本页没有可以核对的等式。',
  undecidedNote: '下列事项依现有内容不足以判断，既不算通过，也不算错误。',
  ruleErrors: (rules: readonly string[]) => `下列规则运行出错，未能核查，与页面无关：${rules.join('、')}。`,
  labels: {
    where: '所在部分',
    quote: '原文',
    calculation: '计算',
    basis: '依据',
    advice: '整改建议',
    decision: '核实',
    cause: '可能的错处',
    rule: '规则',
  },
  decision: (state: string, remarks: string) => (remarks === '' ? state : `${state}（${remarks}）`),
  causes: (edits: readonly string[], unique: boolean) =>
    `推测，须对照原始登记：${edits.join('，')}${unique ? '' : '；另有同样少的改法，不能断定'}`,
  equationsNote: '各项为 0 或空白的不列；空白格按 0 计。左边为按表应加各项之和，右边为表中所填。',
  columns: { of: '对象', computed: '左边', reported: '右边', difference: '差额', outcome: '结果' },
  outcomes: { held: '成立', broken: '不成立', undecided: '无法判断' },
  /** An outcome whose finding a person dismissed. */
  dismissed: (outcome: string) => `${outcome}（疑点经人工核实不属实）`,
  blanks: (count: number) => `${count} 格空白`,
  notSetUp: '表格残缺，无从核对',
  /** Another report, by body and year. */
  source: (agency: string | null, year: number | null) =>
    `${agency ?? '另一单位'}${year === null ? '' : ` ${year} 年度`}报告`,
  sources: (reports: readonly string[]) => `部分数据取自${reports.join('、')}`,
  /** The reports that this one was held against, or why there are none. */
  against: {
    as: '对照',
    found: '上年报告',
    /** Not compared: a person has to say first whether it is of the same body. */
    unconfirmed: '疑为上年报告，未经确认，未作比较',
    /** Not compared: pages of one body and year whose figures differ. */
    several: '上年报告不止一个网页且数据不一，未作比较',
    unit: (project: string) => `“${project}”所属单位`,
    /** `share`: whole per cent of the shorter text. */
    copied: (share: number) => `成段相同，占较短一份的 ${share}%`,
    missing: (year: number) => `台账中没有该单位 ${year} 年度报告，未能与上年报告核对（上年结转等）。`,
    none: '未与上年报告核对：报告年度不明，或上年尚无统一格式的表格，或本页不是可核查的报告。',
  },
  signatures: ['核查人', '复核人'],
  day: '日期',
  caution:
    '本记录由程序对照页面内容生成。疑点是提示，不是结论，未经人工核实不作为认定依据；“未见异常”只就所列各项而言。',
  exported: (moment: string) => `生成时间 ${moment}（北京时间）`,
};
