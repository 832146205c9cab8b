import { MOST } from '../speak';

const onlyHere = (own: readonly string[]) =>
  own.length === 0
    ? ''
    : `，其中另一边没有：${own.slice(0, MOST.names).join('、')}${own.length > MOST.names ? `等 ${own.length} 个` : ''}`;

const alsoSaid = (matches: number, projects: number) =>
  [
    ...(matches > 0 ? [`；是否同一单位的认定 ${matches} 条`] : []),
    ...(projects > 0 ? [`；项目设置 ${projects} 项`] : []),
  ].join('');

/** The workbench's words for what came of an action, and for what goes out of the ledger and comes in, in Chinese. */
export const transfer = {
  notices: {
    decided: (state: string, findings: number) =>
      findings === 1 ? `已记为“${state}”` : `已将 ${findings} 条记为“${state}”`,
    openGone: '刷新前打开的报告已不在台账列表中，可能已被删除',
    outOfReach: '本机存储现在读不了，请重新打开本页',
    matched: {
      same: '已认定为同一单位，重新比对',
      apart: '已认定不是同一单位，重新比对',
      back: '已撤销认定，重新比对',
    },
    /** `where`: the report's unit, where that is not the one that is open. */
    undone: (where: string | null) => (where === null ? '已撤销' : `已撤销对“${where}”的处理`),
    /** A finding is dismissed for a reason only. */
    /** Steps taken back, and steps left because a later decision stands. */
    reasonMissing: '判为不属实须写明理由，尚未保存',
    undonePartly: (taken: number, overtaken: number) =>
      `已撤销 ${taken} 条；另有 ${overtaken} 条后来又有新的处理，没有撤销`,
    nothing: '本窗口没有可以撤销的处理',
    overtaken: (steps: number) => `${steps === 1 ? '这条' : `这 ${steps} 条`}疑点后来又有新的处理，没有撤销`,
    /** `missing`: reports that were asked for and are not in the file. */
    written: (reports: number, missing: number) =>
      `已导出 ${reports} 份报告${missing > 0 ? `；另有 ${missing} 份已经删除或读不出来，不在文件中` : ''}`,
    notWritten: '没有导出：读不到本机存储，请刷新本页后再试',
    /** The writing itself broke: our bug, named. */
    writingBroke: (why: string) => `没有导出：写文件时出错，这是本工具的问题（${why}）`,
    writingAlready: '正在导出另一个文件，请等它完成，或者先停止',
    writingStopped: '已停止导出，没有生成文件',
    imported: (added: number, updated: number, matches: number, projects: number) =>
      `已导入：新增报告 ${added} 份，更新 ${updated} 份${alsoSaid(matches, projects)}`,
    tagged: (reports: number) => `已设置 ${reports} 份报告的项目`,
    removed: (reports: number) => `已删除 ${reports} 份报告`,
    restored: (reports: number) => `已恢复 ${reports} 份报告`,
    asideRemoved: (records: number) => `已删除 ${records} 条读不出来的记录`,
    /** `unknown`: rules that this version does not have. */
    profileTaken: (unknown: number) =>
      unknown === 0 ? '规则方案已导入，下次核查起生效' : `规则方案已导入，其中 ${unknown} 条规则本版本没有`,
    profileReset: '已恢复为法定期限和默认规则',
  },
  /** Asked before a file is written: what goes into it. */
  exporting: {
    title: (format: string) => `导出：${format}`,
    /** `of`: all reports of the ledger. */
    reports: {
      chosen: (count: number, of: number) => `已选的 ${count} 份报告（台账共 ${of} 份）`,
      filtered: (count: number, of: number) => `筛选出的 ${count} 份报告（台账共 ${of} 份）`,
      all: (count: number) => `台账的全部 ${count} 份报告`,
    },
    holds: (confirmed: number, rectified: number, open: number, dismissed: number) =>
      `其中疑点：属实 ${confirmed} 条，已整改 ${rectified} 条，待核实 ${open} 条，不属实 ${dismissed} 条。`,
    /** Reports not yet held against the year before. */
    pending: (reports: number) => `${reports} 份报告尚未与上年比对，导出前会先比对，条数可能增加。`,
    /** Of a file by problem: what the view is filtered by. */
    filters: (filters: readonly string[]) => `筛选条件：${filters.join('；')}。`,
    withGlance: '另附“概览”一张表，含当前概览的各个表格。',
    which: '列入清单的疑点',
    listings: { confirmed: '只含属实（含已整改）', undismissed: '属实与待核实', all: '全部，含不属实' },
    faults: (count: number) => `${count} 条`,
    make: '导出',
    /** Over lists of no project; `year` null: of several years, or of none. */
    heading: (year: number | null) => `${year === null ? '' : `${year} 年度`}政府信息公开工作年度报告核查`,
    headingLabel: '打印标题（其后加工作表名）',
    paper: '打印纸张（横向）',
    /** Of A4; each sheet with the columns that are not printed on it. */
    notPrinted: (sheets: readonly { readonly name: string; readonly columns: readonly string[] }[]) =>
      `A4 纸幅有限，${sheets.map(({ name, columns }) => `${name}的${columns.join('、')}`).join('，')}排在表的右端，不打印，仍在文件中。`,
    /** What is written of: bodies, and faults by severity without what was dismissed. */
    kinds: (bodies: number, errors: number, warnings: number, notices: number, undecided: number) =>
      `${bodies} 个单位；错误 ${errors} 条，警告 ${warnings} 条，提示 ${notices} 条，需人工 ${undecided} 条（不含不属实）。`,
  },
  importing: {
    title: (file: string) => `导入 ${file}`,
    reading: (done: number) => `正在检查文件，已看过 ${done} 条记录…`,
    brings: ({
      reports,
      added,
      updated,
      matches,
      projects,
    }: Readonly<Record<'reports' | 'added' | 'updated' | 'matches' | 'projects', number>>) =>
      `文件含 ${reports} 份报告：新增 ${added} 份，更新 ${updated} 份${alsoSaid(matches, projects)}。确认之前不会写入。`,
    nothingNew: (reports: number) => `文件含 ${reports} 份报告，没有需要导入的新内容。`,
    take: '确认导入',
    conflicts: (conflicts: number) => `${conflicts} 处两边不一致，以标有“保留”的一边为准`,
    moreConflicts: (conflicts: number) => `另有 ${conflicts} 处没有列出`,
    columns: { report: '报告或项目', what: '事项', mine: '本机', theirs: '文件' },
    kept: '保留',
    report: (agency: string, year: number | null) => `${agency}${year === null ? '' : ` ${year} 年度`}`,
    check: '核查结果',
    checked: (time: string, failed: number) => `${time} 核查，${failed} 条疑点`,
    /** Two pages that may or may not be of one body. */
    pages: (one: string, other: string) => `${one} 与 ${other}`,
    match: '是否同一单位',
    item: (number: string, field: string) => `整改事项 ${number} 的${field}`,
    project: '项目设置',
    /** `whole`: the report that sums the project up; `units`: names on its list, `own` of which the other side lacks; `days`: its last days by kind, null where both sides have the same. */
    projectSaid: (whole: string | null, units: number | null, own: readonly string[], days: readonly string[] | null) =>
      [
        whole === null ? '未指定汇总报告' : `汇总报告：${whole}`,
        units === null ? '未列单位名单' : `名单 ${units} 个单位${onlyHere(own)}`,
        ...(days === null ? [] : [days.length === 0 ? '未定期限' : `期限：${days.join('，')}`]),
      ].join('；'),
  },
  working: {
    texts: '正在比对各报告的文字',
    reading: '正在整理报告',
    writing: '正在生成文件',
    comparing: '正在与台账比对',
    storing: '正在写入台账',
    progress: (done: number, of: number) => `${done} / ${of}`,
    stop: '停止',
  },
  print: {
    title: (heading: string) => `${heading} 核查台账`,
    number: '序号',
    day: (day: string) => `打印时间：${day}`,
  },
};
