/** `gone`: how many of them the latest check has no more; told where others are there still. */
const rectifiedOf = (count: number, gone: number) =>
  `已整改 ${count} 处${gone > 0 && gone < count ? `（其中 ${gone} 处复查已不再出现）` : ''}`;

/** The words for deciding on findings in Chinese: the panel and the workbench say the same. */
export const decisions = {
  label: '处理意见',
  states: { open: '待核实', confirmed: '属实', dismissed: '不属实', rectified: '已整改' },
  none: '未处理',
  keys: '按 1 待核实、2 属实、3 不属实、4 已整改；↑↓ 换一条，N 写备注，Ctrl+Z 撤销',
  reasonTitle: '不属实的理由',
  reasons: ['经核对，原始登记与报告一致', '统计口径不同，报告已有说明', '页面转换或排版所致，原件无误', '本工具误判'],
  reasonHint: '或写明其他理由，Enter 保存',
  note: '备注',
  noteHint: '备注，Enter 保存',
  editNote: '修改备注',
  by: (name: string, time: string) => `${name} · ${time}`,
  byNobody: (time: string) => time,
  reason: (reason: string) => `理由：${reason}`,
  noted: (note: string) => `备注：${note}`,
  lapsed: (state: string, time: string) => `${time} 记为“${state}”，此后数据有变，该处理已失效，请重新核实`,
  change: (what: string, before: string, after: string) => `${what}：${before} → ${after}`,
  /** Who shares how much of a report's text, in per cent; null where nothing was seen of it. */
  alikeChange: (who: string, before: string | null, after: string | null) =>
    `与${who}的报告成段相同：${before ?? '未见'} → ${after ?? '未见'}`,
  blank: '空',
  alike: (count: number) => `同类 ${count} 条一并处理`,
  progress: (done: number, of: number) => `已处理 ${done}/${of}`,
  allDone: '全部处理完毕',
  nothingFound: '没有需要处理的疑点',
  gone: (count: number) => `另有 ${count} 条处理过的疑点，本次核查已不再出现`,
  goneLine: (rule: string, state: string, time: string) => `${rule}：${time} 记为“${state}”`,
  changedNames: { computed: '左边合计', reported: '右边合计', outcome: '结果', reason: '情形' },
  outcomes: { failed: '不符', cantTell: '需人工' },
  /** Chips that show the faults of one standing; `all` shows every one. */
  chips: { label: '按处理意见筛选', all: '全部' },
  /** What is left to verify, what was found. */
  left: (errors: number, warnings: number, notices: number, undecided: number) =>
    `${[
      errors > 0 ? `${errors} 处错误` : '',
      warnings > 0 ? `${warnings} 条警告` : '',
      notices > 0 ? `${notices} 条提示` : '',
      undecided > 0 ? `${undecided} 项需人工` : '',
    ]
      .filter(Boolean)
      .join('、')}待核实`,
  finished: (confirmed: number, dismissed: number, rectified: number, gone: number) =>
    `已核完：${[
      confirmed > 0 ? `属实 ${confirmed} 处` : '',
      rectified > 0 ? rectifiedOf(rectified, gone) : '',
      dismissed > 0 ? `不属实 ${dismissed} 处` : '',
    ]
      .filter(Boolean)
      .join('，')}`,
  /** Goes on after what is left to verify. */
  rectifiedToo: (rectified: number, gone: number) => `，${rectifiedOf(rectified, gone)}`,
  /** Goes on after all else: confirmed ones that a re-check has no more, though nothing shows them put right. */
  unshown: (count: number) => `；另有属实的 ${count} 处未再发现，待核对`,
  alter: '更改',
  save: '保存',
  confirm: '确定',
  abandon: '放弃',
  /** What became of a press in the panel. */
  marked: (state: string) => `已记为“${state}”`,
  takenBack: '已撤销',
  overtaken: '这处疑点后来又有新的处理，没有撤销',
  nothing: '没有可以撤销的处理',
  /** The keys of the panel, each with what it does. */
  panelKeys: { next: '换条', note: '备注', undo: '撤销' },
  /** Why a page's findings can't be decided on. */
  notHere: '因此不能在此作处理。',
  waiting: '正在存到本机，存好后即可处理。',
  /** Why nothing was written. */
  failures: {
    full: '本机存储空间已满，没有存下；以前存的都还在',
    unavailable: '本机存储不可用，没有存下',
    'extension-updated': '扩展刚刚更新，没有存下，请刷新本页',
    missing: '这份报告已不在台账里，可能在另一个窗口删除了',
  },
};
