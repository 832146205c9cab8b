/** The words of a report beside its units, in Chinese. */
export const units = {
  /** Said where the report is in no project. */
  noProject:
    '要核对一个地区的报告与所属各单位之和：先在列表里选中该地区的报告和各单位的报告，用“项目”把它们归入同一个项目（如 2025年度鲤城区年报核查），再回到这里。',
  choose: '设置项目',
  count: (units: number) => `已有 ${units} 个单位`,
  sumsUp: '本报告汇总该项目各单位的数据',
  /** Another report sums the project up. */
  other: (whole: string) => `现以“${whole}”为汇总报告；勾选后改由本报告汇总。`,
  /** The report that summed the project up is not in the ledger any more. */
  wholeGone: '原来的汇总报告已不在台账里；勾选后由本报告汇总。',
  /** It is not in the project any more. */
  wholeLeft: (whole: string) => `原来的汇总报告“${whole}”已不在该项目里；勾选后由本报告汇总。`,
  /** The open report has no year or is no report that can be checked. */
  cannotSum: '本报告的年度不明，或者不是可以核查的年度报告，无法与所属单位之和核对。',
  rename: '重命名',
  newName: '项目的新名称',
  renamed: (from: string, to: string) => `项目“${from}”已改名为“${to}”`,
  /** There is a project of that name. */
  taken: (name: string) => `已有名为“${name}”的项目，没有改名`,
  /** Goes on after what was done with reports: what was said of projects went with the last of them; '' for none. */
  dropped: (projects: readonly string[]) =>
    projects.length === 0 ? '' : `；项目“${projects.join('”“')}”已没有报告，其汇总设置和单位名单一并删除`,
  agrees: (units: number) => `各项数据与 ${units} 个单位之和一致`,
  differs: (figures: number, units: number) => `${figures} 项数据与 ${units} 个单位之和不符`,
  unlisted: (figures: number, units: number) =>
    `${figures} 项数据与已有 ${units} 个单位之和不等；应有哪些单位还不清楚，无法判断`,
  unreadable: (figures: number) => `${figures} 项数据读不出来或未注明单位，未能核对`,
  noUnits: '项目里还没有其他单位同一年度的报告，无从核对。',
  missing: (units: number) => `缺 ${units} 个单位的报告，暂不能核对`,
  /** Pages of the project that no sum counts; `lacking`: reports are missing that they may be. */
  setAside: (pages: number, lacking: boolean) =>
    `项目里另有 ${pages} 个页面未计入各单位之和${lacking ? '，是否为所缺的报告，请打开查看' : ''}`,
  /** A page with why it is not counted. */
  named: (name: string, why: string) => `${name}（${why}）`,
  whyAside: { 'year-unknown': '年度不明', 'no-report': '不是年度报告' },
  extra: (units: number) => `${units} 个单位不在名单上`,
  doubled: (units: number) => `${units} 个单位有多份数据不一的报告，暂不能核对`,
  list: '应报送单位名单',
  listed: (names: number) => `${names} 个单位`,
  notListed: '未提供',
  listHint: '清空即取消名单',
  saveList: '保存名单',
  /** The list was changed in another window while this one is being written. */
  changedElsewhere: '名单已在别处更改；保存后以这里的内容为准。',
  takeStored: '改用别处的名单',
  columns: {
    figure: '项目',
    stated: '本报告',
    sum: (units: number) => `${units} 个单位之和`,
    /** While it is no sum of all. */
    sumSoFar: (units: number) => `已有 ${units} 个单位之和`,
    difference: '相差',
    units: '各单位',
  },
  rest: '其余各项',
  restCount: (figures: number) => `${figures} 项`,
  caption: (project: string) => `${project}：本报告与各单位之和`,
  show: (figure: string) => `${figure}：列出各单位的数`,
  /** A unit's figure that is no number. */
  noFigure: '读不出',
  /** An amount of money whose unit the page does not give. */
  noUnit: (figure: string) => `${figure}（未注明单位）`,
  allZero: '各单位均为 0',
};
