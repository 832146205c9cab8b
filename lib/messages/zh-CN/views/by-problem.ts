/** The words of files by problem, in Chinese. */
export const byProblem = {
  columns: {
    number: '序号',
    rule: '问题（编号）',
    head: '问题类别',
    severity: '严重程度',
    basis: '问题定性依据',
    units: '单位数',
    reports: '报告数',
    listed: '列入疑点数',
    confirmed: '属实',
    rectified: '已整改',
    open: '待核实',
    dismissed: '不属实',
  },
  units: {
    number: '问题序号',
    rule: '问题（编号）',
    head: '问题类别',
    severity: '严重程度',
    agency: '单位',
    year: '年度',
    listed: '列入疑点数',
    state: '核实状态',
    message: '问题描述',
    title: '报告标题',
    url: '网址',
    published: '发布时间',
  },
  /** Of how many reports it is; `filters`: every filter in force, in words. */
  scope: (reports: number, filters: readonly string[]) =>
    `统计范围：${reports} 份报告。${filters.length === 0 ? '未设筛选条件。' : `筛选条件：${filters.join('；')}。`}`,
  filter: (label: string, values: readonly string[]) => `${label}：${values.join('、')}`,
  /** What the columns count. */
  counts: '单位数、报告数、列入疑点数只计列入的疑点；属实、已整改、待核实、不属实计符合筛选条件的全部疑点。',
  /** How the faults of a unit stand, where they differ. */
  states: (states: readonly { readonly name: string; readonly count: number }[]) =>
    states.map(({ name, count }) => `${name} ${count}`).join('、'),
  nothing: '没有列入的问题。',
  total: (problems: number, units: number, listed: number) =>
    `${problems} 个问题，涉及 ${units} 个单位，${listed} 条。`,
  labels: { project: '名册筛选', standing: '处理' },
};
