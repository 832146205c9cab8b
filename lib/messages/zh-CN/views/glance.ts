/** The words of the picture of a project, in Chinese. */
export const glance = {
  title: (project: string | null) => (project === null ? '概览' : `概览：${project}`),
  /** What the faults are counted over. */
  about: (reports: number) => `问题按列出的 ${reports} 份报告计；查找和筛选照样起作用`,
  copy: '复制全部表格',
  copied: '表格已复制，可粘贴到 Excel 或文档',
  notCopied: '未能复制',
  savePicture: (part: string, format: string) => `将图“${part}”存为 ${format}`,
  pictureSaved: '图片已存下',
  pictureNotSaved: '未能存下图片',
  /** Below a saved picture: what it is of, and of which day. */
  source: (project: string | null, reports: number, day: string) =>
    `来源：勾稽台账${project === null ? '' : `，${project}`}，${reports} 份报告；${day}`,
  noRoster: '在筛选栏选一个有名册的项目，这里就有各单位的进展、逾期、未见报告和上年对比',
  semicolon: '；',
  /** Of a part with more lines than the picture has room for. */
  drawn: (count: number) => `图中为前 ${count} 项，表中为全部`,
  parts: {
    states: {
      title: (units: number) => `各单位进展（名册 ${units} 个单位）`,
      note: '“逾期”“期限已过、无报告”与前五项并列统计，不相加',
      columns: ['进展', '单位数'],
      none: '名册中没有单位',
    },
    problems: {
      title: '常见问题',
      note: '按报告数排列；判为不属实的和尚不能判定的不计，“属实”含已整改',
      columns: ['问题', '报告数', '其中有属实的', '属实（处）', '待核实（处）'],
      none: '列出的报告没有计入的问题',
    },
    late: {
      title: (units: number) => `逾期发布（${units} 个单位）`,
      note: '按各单位适用的期限计算，期限的来历见“依据”',
      columns: ['单位', '晚几天', '依据'],
      none: '没有查到逾期发布的单位',
    },
    missing: {
      title: (units: number) => `没有报告（${units} 个单位）`,
      note: '期限依次取名册中该单位的、项目的、设置的、法定的',
      columns: ['单位', '情况', '期限'],
      none: '名册中的单位都有报告',
    },
    years: {
      title: '与上年对比',
      note: (compared: number) =>
        compared === 0
          ? '没有两年都恰有一份报告的单位，疑点数不作比较'
          : `错误和警告只计两年都恰有一份报告的 ${compared} 个单位，判为不属实的不计；待处理多的一年，数字还会变`,
      columns: ['年度', '名册单位', '有报告', '按时', '逾期', '不明', '错误和警告', '待处理'],
      none: '台账中没有这些单位上一年度的报告，或者项目没有填年度',
    },
    sums: {
      title: '申请、复议、诉讼与上年对比',
      note: (both: number) =>
        `${both} 家两年都有（各恰有一份报告）；按报告所填的总计相加，两年的数都读得出的才计入，空白不作 0；项目的汇总报告不计入`,
      columns: (before: number, now: number) => [
        '总计',
        `${before} 年度`,
        `${now} 年度`,
        '增减',
        '增减率',
        '计入单位',
        '读不出',
      ],
      names: { new: '新收申请', granted: '予以公开', review: '行政复议', litigation: '行政诉讼' },
      none: '没有两年都恰有一份报告的单位，数字不作比较',
    },
  },
  /** What the colours of the bars mean. */
  tones: {
    confirmed: '有属实的报告',
    suspected: '都待核实的报告',
    onTime: '按时',
    late: '逾期',
    unknown: '不明',
    none: '没有报告',
    before: '上年',
    now: '本年',
  },
  /** A figure and the year that it is of. */
  ofYear: (name: string, year: number) => `${name} ${year}`,
  days: (days: number | null) => (days === null ? '天数不明' : `${days} 天`),
  /** Under a table of suspicions alone. */
  nothingDecided: '还没有属实的：表中都是待核实的疑点',
};
