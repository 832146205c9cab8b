/** The words of the view by problem, in Chinese. */
export const problems = {
  /** Which way the reports of the list are looked at. */
  views: { label: '查看方式', units: '按单位', problems: '按问题', glance: '概览' },
  reading: '正在读取各报告的疑点…',
  empty: '列出的报告没有疑点',
  noMatch: '没有符合条件的疑点',
  list: '问题',
  total: '合计',
  /** How often a problem was found. */
  counted: (faults: number, reports: number) => `${reports} 份报告，${faults} 处`,
  /** The bodies that have one text, those that are named and how many they are. */
  cluster: (names: readonly string[], bodies: number) =>
    `${names.join('、')}${bodies > names.length ? `等 ${bodies} 个单位` : ''}`,
  /** The same before the bodies, each a way to its report. */
  members: (bodies: number) => `共 ${bodies} 个单位：`,
  filters: {
    label: '筛选疑点',
    chips: '疑点的筛选按钮',
    kinds: '程度',
    head: '类别',
    allHeads: '全部类别',
    otherHead: '其他',
    group: '地区',
    allGroups: '全部地区',
    traits: '报告',
    late: '逾期发布',
    contact: '联系方式不全',
    /** Of a chip of a report's: what it counts. */
    ofReports: '数字是这样的报告里的疑点数，按下只列这些疑点',
  },
  table: {
    label: (problem: string) => `${problem}：各单位的疑点`,
    columns: { unit: '单位', found: '疑点', edit: '可能的错处', standing: '处理' },
    keys: '↑↓ 换一条，空格选中，Shift+↑↓ 连续选中，Ctrl+A 全选，1 到 4 作处理，N 写备注，Ctrl+Z 撤销，Enter 打开报告，Esc 取消选择',
    select: (unit: string) => `选中${unit}的这条`,
    lapsed: '数据有变，原处理已失效',
    more: (faults: number) => `再列出 ${faults} 条`,
    year: (year: number) => `${year} 年度`,
  },
  /** What the bar decides on. */
  chosen: (faults: number) => `已选 ${faults} 条，一并处理`,
  current: (unit: string) => `这一条：${unit}`,
  nothingCurrent: '选一条，或选中若干条一并处理',
  unchoose: '取消选择',
  open: '打开报告',
  saving: '正在保存处理意见',
  undoing: '正在撤销',
  semicolon: '；',
  noted: (faults: number) => `已为 ${faults} 条写下备注`,
  /** Of those decided alike. */
  replaced: (faults: number) => `其中 ${faults} 条原来是别的处理意见，已经改掉，可撤销`,
  /** Another window was quicker. */
  overtaken: (faults: number) => `${faults} 条刚在别处作了处理，没有改动，请重新查看`,
  gone: (faults: number) => `${faults} 条所在的报告已不在台账里`,
  left: (faults: number) => `已停止，余下 ${faults} 条没有处理`,
  refused: (faults: number, why: string) => `余下 ${faults} 条没有处理：${why}`,
  /** Taking back was stopped. */
  stopped: (told: string, reports: number) => `${told}；已停止，余下 ${reports} 份报告没有撤销，可再次撤销`,
};
