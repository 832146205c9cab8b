import type { DecisionState } from '../../ledger/record/entry';
import { across } from './across';
import { addresses } from './addresses';
import { decisions } from './decisions';
import { items } from './items';
import { problems } from './problems';
import { projects } from './projects';
import { recheck } from './recheck';
import { returning } from './returning';
import { settings } from './settings';
import { transfer } from './transfer';
import { units } from './units';
import { glance } from './views/glance';

const STATES = decisions.states;

/** The workbench's words in Chinese. */
export const workbench = {
  ...settings,
  ...across,
  ...transfer,
  /** The page's title, and the name of its first part. */
  title: '勾稽台账',
  ledger: '台账',
  settings: '设置',
  parts: '台账与设置',
  /** Opens the handbook at its keys; the key for it stands in it. */
  help: '手册与按键（?）',
  promise: '不联网 · 不上传 · 只存本机',
  /** Read out beside a sign that something about the store is to be looked at. */
  settingsWarned: '存储有情况需要查看',
  loading: '正在读取台账…',
  table: {
    label: '核查过的年度报告',
    skip: '跳到报告列表',
    columns: {
      unit: '单位',
      year: '年度',
      published: '发布日期',
      onTime: '按时',
      sections: '六部分',
      requests: '表三',
      reviewLitigation: '表四',
      carryOver: '结转',
      contact: '联系方式',
      errors: '错误',
      warnings: '警告',
      notices: '提示',
      score: '得分',
      reviewed: '已核实',
      checkedAt: '核查时间',
      decision: '处理',
    },
    /** The whole names, where the heads are short. */
    fullNames: {
      unit: '单位',
      year: '报告年度',
      published: '网页上的发布日期',
      onTime: '是否按时发布',
      sections: '六个部分是否齐全',
      requests: '表三勾稽',
      reviewLitigation: '表四勾稽',
      carryOver: '上年结转与上年报告是否衔接',
      contact: '联系方式',
      errors: '错误数，不属实的不计',
      warnings: '警告数，不属实的不计',
      notices: '提示数，不属实的不计',
      score: '按评分表的得分；还有待核实的为暂定，说不准的为待定',
      reviewed: '已作处理的疑点数／疑点总数',
      checkedAt: '最近一次核查的时间',
      decision: '人工处理情况',
    },
    selectAll: '选中列出的全部报告',
    select: (unit: string) => `选中${unit}`,
    noUnit: '未识别出单位',
    noPublished: '网页上没有读到发布日期',
    noYear: '不明',
    onTime: { yes: '按时', no: '逾期', unknown: '不明' },
    complete: '齐全',
    lacking: (count: number) => `缺 ${count}`,
    unknown: '不明',
    holds: '成立',
    failed: (count: number) => `${count} 处不符`,
    undecided: '需人工',
    missing: '无表',
    /** Not compared yet. */
    pending: '…',
    previousMissing: '缺上年',
    none: '—',
    contact: { complete: '完整', gaps: '不全', missing: '无' },
    reviewed: (done: number, of: number) => `${done}/${of}`,
    nothing: '无疑点',
    untouched: '未处理',
    held: (state: DecisionState, count: number) => `${STATES[state]} ${count}`,
    lapsed: (count: number) => `失效 ${count}`,
    /** Confirmed ones that a re-check has no more, though nothing shows them put right. */
    unshown: (count: number) => `未再发现 ${count}`,
    /** Short, beside counts; that of the report itself is another column. */
    overdue: '整改逾期',
    /** `due`: the first day that one of them is due which is not closed. */
    items: (states: readonly string[], due: string | null) =>
      `整改事项：${states.join('、')}${due === null ? '' : `；未销号的最早于 ${due} 到期`}`,
    olderReport: '旧式报告',
    notReport: '不是年报',
    group: (reports: number, errors: number, waiting: number) => `${reports} 份 · 错误 ${errors} · 待处理 ${waiting}`,
    foldGroup: (name: string) => `收起${name}`,
    unfoldGroup: (name: string) => `展开${name}`,
    noMatch: '没有符合条件的报告',
    keys: '↑↓ 移动，Enter 打开（单位未见报告的，记为未报送或撤回；有评分表的，P 评分），空格选中，G 到下一份待处理，Home 和 End 到首尾',
    sortedBy: (column: string, ascending: boolean) => `按${column}${ascending ? '升序' : '降序'}排列`,
  },
  filters: {
    label: '筛选',
    /** The bar of chips. */
    chips: '筛选条件',
    search: '查找',
    searchHint: '单位、标题、网址、项目',
    facets: { years: '年度', verdicts: '结论', works: '待办', tags: '项目' },
    verdicts: { errors: '有错误', warnings: '有警告', notices: '仅提示', clean: '未发现问题', other: '未能核查' },
    works: {
      unreviewed: '有未处理',
      undecided: '有需人工',
      lapsed: '处理已失效',
      asked: '待整改',
      overdue: '逾期未整改',
      late: '逾期发布',
    },
    byDistrict: '按地区分组',
    clear: '清除筛选',
    shown: (shown: number, all: number) => (shown === all ? `${all} 份报告` : `${shown} / ${all} 份报告`),
    chosen: (count: number) => `已选 ${count} 份`,
    unchoose: '取消选择',
  },
  empty: {
    heading: '台账还是空的',
    steps: [
      '打开一个政府信息公开工作年度报告的网页',
      '点击工具栏上的勾稽图标，或按 Alt+Shift+G，当页就会核查',
      '结果自动记入这里，可以逐条处理、与上年比较、导出问题清单和整改台账',
    ],
    orImport: '同事已有台账？导入他们导出的 JSON 文件',
  },
  actions: {
    /** The bar of what is done with many reports. */
    bar: '项目与文件',
    export: '导出',
    exportOf: (count: number) => `导出 ${count} 份`,
    /** Goes on after what a file is good for: the roster's units without a report are told of in it. */
    alsoMissing: (units: number) => `；另列未见报告或未报送的单位 ${units} 个`,
    formats: { xlsx: 'Excel 工作簿', csv: 'CSV 问题清单', markdown: 'Markdown', json: 'JSON 完整数据' },
    formatHints: {
      xlsx: '问题清单、整改台账、检查汇总三张表',
      csv: 'UTF-8，各类表格软件可以打开',
      markdown: '按单位排列，便于贴入文稿',
      json: '含处理记录、单位认定和项目设置，可以再导入',
    },
    /** The same reports by problem. */
    problemFormats: { xlsx: '按问题汇总 Excel', csv: '按问题汇总 CSV', markdown: '按问题汇总 Markdown' },
    problemHints: {
      xlsx: '按问题汇总、各问题的单位两张表',
      csv: '各问题的单位，一行一份报告',
      markdown: '按问题排列，其下为各单位',
    },
    glanceHint: '问题清单、整改台账、检查汇总、概览四张表',
    import: '导入',
    backup: '备份',
    tags: '项目',
    remove: '删除',
    evidence: '核查记录',
    openPage: '打开网页',
    previous: '上一份报告',
    next: '下一份报告',
    close: '关闭',
    undo: '撤销',
    dismiss: '知道了',
    cancel: '取消',
    save: '保存',
    add: '添加',
  },
  /** On to the next report with findings to decide on. */
  nextWork: {
    next: '下一份待处理：',
    title: (key: string) => `打开下一份有待处理疑点的报告（按 ${key} 键）`,
    waiting: (count: number, here: boolean) => `${here ? '另有' : '还有'} ${count} 份待处理`,
    onlyThis: '列出的只剩这一份待处理',
    none: '列出的报告都处理完了',
    hidden: (count: number) => `；未列出的还有 ${count} 份待处理`,
  },
  side: {
    label: '报告详情',
    tabs: {
      findings: '疑点',
      changes: '复查变化',
      years: '历年',
      units: '所属单位',
      copied: '雷同',
      checks: '核对明细',
    },
    /** Leads from a finding to the part that shows what it rests on. */
    behind: {
      changes: '查看变化',
      years: '对照上年',
      units: '对照各单位',
      copied: '并排对照',
    },
    /** What was confirmed, and what became of it. */
    items: '整改情况',
    checkedAt: (time: string) => `${time} 核查`,
    opening: '正在打开…',
    unreadable: '这份记录读不出来，已经原样保留，可在“设置”里导出。',
  },
  addresses,
  decisions,
  /** Names of files, without date and ending. */
  /** What is being done while a file is written or taken in, and how far it is. */
  /** What came of an action. */
  files: {
    ledger: '勾稽台账',
    byProblem: '按问题汇总',
    backup: '勾稽台账备份',
    aside: '读不出来的记录',
    profile: '勾稽规则方案',
  },
  items,
  problems,
  glance,
  recheck,
  returning,
  projects,
  units,
  /** The list on paper. */
  tagging: {
    title: (reports: number) => `${reports} 份报告的项目`,
    fresh: '新项目的名称',
    /** Beside a project that the reports are in without having been put there. */
    byRoster: '由项目名册归入，须在名册中调整',
    freshHint: '新项目，如 2025年度鲤城区年报核查',
  },
  /** Asked before reports are deleted that people worked on, or several at once. */
  removing: {
    title: (reports: number) => `删除 ${reports} 份报告？`,
    /** `held`: reports that hold decisions; `findings`: what was decided on in them. */
    decided: (held: number, findings: number) =>
      `其中 ${held} 份已有人工处理，涉及疑点 ${findings} 条，处理意见、理由和备注将一并删除。`,
    undecided: '这些报告还没有人工处理。',
    wayBack: '删除后一分钟内可以撤销，此后无法恢复。',
    backupFirst: '先备份',
  },
  failures: decisions.failures,
};
