import type { Cut, ScoreStatus } from '../../ledger/scoring/score';
import type { UndecidedReason } from '../../ledger/scoring/undecided';

/** The words of scoring sheets and of what reports are worth by them, in Chinese. */
export const scoring = {
  title: '评分表',
  use: '按评分表自动计算扣分和得分，写入导出的问题清单和检查汇总。评分表随规则方案一并导出、导入。',
  none: '还没有评分表，不计分：检查汇总的“扣分”一栏留空，由您填写。',
  make: '新建评分表',
  fromTemplate: '以鲤城区评分表为例新建',
  made: '已建评分表',
  remove: '删除评分表',
  removed: '已删除评分表，不再计分',
  itemRemoved: (label: string) => `已删除扣分项“${label}”`,
  freshName: '年度报告评分表',
  name: '名称',
  nameRefused: '请写名称',
  full: '满分',
  fullUse: '每份报告的起评分，最多两位小数',
  floor: '最低分',
  floorUse: '扣到这里为止，不得高于满分',
  pointsRefused: '请写 0 至 1000 的数，最多两位小数；最低分不得高于满分',
  counts: '哪些问题扣分',
  countsChoices: { confirmed: '只计属实的', undismissed: '属实的，以及待核实的错误和警告' },
  countsUse: '不属实的从不扣分；同一处问题只扣一次',
  rectified: '已整改的问题',
  rectifiedChoices: { no: '不再扣分', yes: '仍然扣分' },
  items: '扣分项',
  itemsUse: '同一处问题符合几项时，由排在最前的一项扣分。',
  noItems: '还没有扣分项，每份报告都是满分。',
  columns: { label: '扣分项', points: '扣分', takes: '依据', actions: '操作' },
  addItem: '添加扣分项',
  editItem: (label: string) => `修改扣分项“${label}”`,
  removeItem: (label: string) => `删除扣分项“${label}”`,
  raise: (label: string) => `把“${label}”上移`,
  lower: (label: string) => `把“${label}”下移`,
  edit: '修改',
  delete: '删除',
  label: '名称',
  labelHint: '如 未按要求公布年度报告',
  points: '每次扣分',
  per: '计次',
  perChoices: { fault: '每处问题扣一次', report: '每份报告最多扣一次' },
  cap: '本项最多扣',
  capHint: '不填则不限',
  takes: '扣分依据',
  takesChoices: {
    faults: '查出的问题（按类别或规则）',
    late: '未按时发布',
    absent: '未报送（名册上记为未报送的单位）',
    hand: '由人工判定（如退回后未改）',
  },
  absentToo: '记为未报送的单位也按本项扣分',
  heads: '问题类别',
  rules: (chosen: number) => (chosen === 0 ? '规则' : `规则（已选 ${chosen} 条）`),
  searchRules: '查找规则',
  refusals: {
    label: '请写扣分项的名称',
    points: '扣分请写 0 至 1000 的数，最多两位小数',
    cap: '上限请写 0 至 1000 的数，最多两位小数，或者留空',
    takes: '请至少选一个问题类别或一条规则',
    failed: '没有保存',
  },
  /** What an item takes, in the list of items. */
  takesHeads: (names: readonly string[]) => names.join('、'),
  takesRules: (rules: number) => `${rules} 条规则`,
  /** A deduction of an item, and how often. */
  off: (points: number, per: 'fault' | 'report', cap: number | null) =>
    `${per === 'fault' ? '每处' : '每份'} ${points} 分${cap === null ? '' : `，最多 ${cap} 分`}`,
  /** The example: the sheet that 鲤城区 published for 2020. */
  template: {
    name: '鲤城区年度报告评分表（2020 年）',
    filed: '未报区政务公开办备案',
    late: '未按时发布',
    elements: '未按照要素撰写',
    copied: '与往年或其他单位雷同',
    returned: '退回后未及时修改',
  },
  /** A score in a cell of a file: of what is not final, in words. */
  cell: {
    provisional: (points: number) => `暂定 ${points}`,
    undecided: '待定',
  } satisfies Record<Exclude<ScoreStatus, 'final'>, unknown>,
  /** What is written below a sheet whose reports are scored. */
  note: (sheet: string, full: number, counts: 'confirmed' | 'undismissed') =>
    `按“${sheet}”计分，满分 ${full} 分；${counts === 'confirmed' ? '只计经核实属实的问题' : '计属实的问题，以及待核实的错误和警告'}，同一处问题只扣一次。`,
  /** What an item took: of how many faults, those among them that are to be verified still, and that no check has any more. */
  took: (label: string, points: number, faults: number, open: number, gone: number) =>
    `“${label}”扣 ${points} 分${faults > 1 ? `（${faults} 处问题）` : ''}${open > 0 ? `，其中 ${open} 处待核实` : ''}${gone > 0 ? `，其中 ${gone} 处复查未再发现` : ''}`,
  cuts: {
    once: '本项每份报告只扣一次',
    cap: '已扣至本项上限',
    floor: '已扣至最低分',
  } satisfies Record<Cut, string>,
  because: (what: string, why: string) => `${what}，${why}`,
  undecided: (label: string, why: string) => `“${label}”待定：${why}`,
  whyUndecided: {
    'no-day': '页面没有发布日期',
    'no-deadline': '年度或机关类别不明，不知发布期限',
    'day-unclear': '现有日期不能说明是否按时',
    'not-asked': '核查时相关规则没有启用',
    broke: '核查时相关规则出错',
    attachment: '页面只有附件链接，正文未能核查',
  } satisfies Record<UndecidedReason, string>,
  atMost: (points: number) => `得分待定，至多 ${points} 分`,
  open: (faults: number) => `还有 ${faults} 处待核实，得分暂定`,
  byHand: (labels: readonly string[]) => `由人工判定、未计扣分：${labels.join('、')}`,
  notChecked: '未见报告，得分待定',
  /** In the remarks of a fault's row: which item it fell to. */
  fault: (label: string) => `扣分项：${label}`,
};
