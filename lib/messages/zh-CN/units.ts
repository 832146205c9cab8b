import type { UnitsText } from '../units-text';

/** The words of a report beside its units, in Chinese. */
export const units: UnitsText = {
  noProject:
    '要核对一个地区的报告与所属各单位之和：先在列表里选中该地区的报告和各单位的报告，用“项目”把它们归入同一个项目（如 2025年度鲤城区年报核查），再回到这里。',
  choose: '设置项目',
  count: (units) => `已有 ${units} 个单位`,
  sumsUp: '本报告汇总该项目各单位的数据',
  other: (whole) => `现以“${whole}”为汇总报告；勾选后改由本报告汇总。`,
  agrees: (units) => `各项数据与 ${units} 个单位之和一致`,
  differs: (figures, units) => `${figures} 项数据与 ${units} 个单位之和不符`,
  unlisted: (figures, units) => `${figures} 项数据与已有 ${units} 个单位之和不等；应有哪些单位还不清楚，无法判断`,
  unreadable: (figures) => `${figures} 项数据读不出来，未能核对`,
  noUnits: '项目里还没有其他单位同一年度的报告，无从核对。',
  missing: (units) => `缺 ${units} 个单位的报告，暂不能核对`,
  extra: (units) => `${units} 个单位不在名单上`,
  doubled: (units) => `${units} 个单位有多份数据不一的报告，暂不能核对`,
  list: '应报送单位名单',
  listed: (names) => `${names} 个单位`,
  notListed: '未提供',
  listHint: '每行一个单位，可从表格里整列粘贴；清空即取消名单',
  saveList: '保存名单',
  columns: {
    figure: '项目',
    stated: '本报告',
    sum: (units) => `${units} 个单位之和`,
    difference: '相差',
    units: '各单位',
  },
  rest: '其余各项',
  restCount: (figures) => `${figures} 项`,
  caption: (project) => `${project}：本报告与各单位之和`,
  show: (figure) => `${figure}：列出各单位的数`,
  noFigure: '读不出',
  allZero: '各单位均为 0',
};
