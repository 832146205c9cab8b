/** The words for checking reports again, one after the other, in Chinese. */
export const recheck = {
  /** Those selected, or those that the filters leave. */
  these: (reports: number) => `重新核查这 ${reports} 份`,
  hint: '逐份打开网页并核查：已改正的事项自动销号，仍未改正的记为未整改',
  label: '重新核查',
  progress: (done: number, of: number) => `重新核查 ${done}/${of}`,
  checking: (unit: string) => `正在核查“${unit}”`,
  press: (unit: string) =>
    `“${unit}”不在政府网站（gov.cn）上：请到打开的标签页按一次工具栏按钮（Alt+Shift+G），存好后自动打开下一份`,
  stopped: (done: number, of: number) => `重新核查已停在 ${done}/${of}，可以继续`,
  ended: (checked: number, of: number) => `重新核查完成：${of} 份中已核查 ${checked} 份`,
  sum: {
    closed: (items: number) => `销号 ${items} 项`,
    still: (items: number) => `未整改 ${items} 项`,
    unclear: (items: number) => `待人工复查 ${items} 项`,
    fresh: (findings: number) => `新发现 ${findings} 处`,
    nothing: '没有变化',
  },
  outcomes: {
    'other-year': '网页现为另一年度的报告，已按那一年存入台账',
    'no-report': '网页上没有读到年报，可能已撤下或移到别处',
    unreachable: '网页打不开，或不许扩展读取',
    unsaved: '没有核查完或没有存下',
    skipped: '已跳过',
    gone: '台账里已没有这份报告',
  },
  waiting: '等待',
  results: (reports: number) => `逐份结果（${reports}）`,
  openPage: '打开网页',
  skip: '跳过这份',
  stop: '停止',
  resume: '继续',
  retry: (reports: number) => `重试这 ${reports} 份`,
  close: '收起结果',
};
