/** The workbench's words for the parts that tell of other checks and other reports, in Chinese. */
export const across = {
  changes: {
    first: '这是本机对该网页的第一次核查，还没有可以比较的结果。重新核查后，这里列出新增、消失和数值有变的疑点。',
    since: (time: string) => `与 ${time} 的核查相比`,
    counts: (fresh: number, gone: number, changed: number, stayed: number) =>
      `新增 ${fresh}，不再出现 ${gone}，数值有变 ${changed}，未变 ${stayed}`,
    asked: '按要求改正：变动都属于已要求整改的事项，不另列为疑点。',
    cells: '有变动的数据',
    cellCount: (cells: number) => `${cells} 格`,
    cell: '位置',
    was: '原为',
    is: '现为',
    changed: '数值有变的疑点',
    fresh: '新增的疑点',
    gone: '不再出现的疑点',
  },
  years: {
    titleAlone: '与上年衔接',
    carryOver: (before: number, year: number) => `${before} 年结转与 ${year} 年上年结转`,
    openPrevious: '打开上年报告',
    notAsked: (year: number | null) =>
      year === null ? '报告年度不明，不作比较。' : `${year} 年度报告的上一年尚无统一表格，不作比较。`,
    missing: (year: number) => `台账里没有该单位 ${year} 年度的报告，无法核对上年结转。请打开那份报告的网页核查一次。`,
    /** Beside a year of which there are several reports with different figures. */
    disputed: '有多个版本',
    noReport: '该网页不是可以核查的年度报告，不作比较。',
    choose: '以此为准',
    pick: '单位更名或合并的，可以指定上年的报告',
    pickHint: '上年报告的单位名称或网址',
    found: (reports: number) => (reports === 0 ? '台账里没有这样的上年报告' : `${reports} 份上年报告`),
    more: (reports: number) => `另有 ${reports} 份，请多写几个字`,
    byHand: '手工认定',
    said: (unit: string | null, same: boolean) => `${unit ?? '其他网页'}：${same ? '是同一单位' : '不是同一单位'}`,
    several: '上年的报告有多个网页，数据不一致，无法判断以哪一个为准：',
    unconfirmed: (agency: string, year: number | null) =>
      `${agency}${year === null ? '' : ` ${year} 年度`}的报告可能是同一单位上年的报告，请确认后再作比较。`,
    same: '是同一单位',
    notSame: '不是',
    row: (year: number, row: string) => `${year} 年度 ${row}`,
    agrees: '是否一致',
    goTo: (year: number | null, cell: string, figure: string) =>
      `${year === null ? '' : `${year} 年度 `}${cell} ${figure}，打开网页查看`,
    flow: '历年收到和办理的申请',
    count: (years: number) => `${years} 个年度`,
    /** Of a figure made of several cells of which some are blank. */
    atLeast: (figure: string) => `≥${figure}`,
    someBlank: '有空白格，未计入',
    caption: '历年收到和办理的申请，总计列，件',
    parts: {
      carriedIn: '上年结转',
      fresh: '本年新收',
      granted: '公开',
      refused: '不予公开',
      unavailable: '无法提供',
      unprocessed: '不予处理',
      otherwise: '其他处理',
      carriedForward: '结转下年',
    },
  },
  copied: {
    looking: '正在与台账里其他报告的文字比较…',
    reading: (done: number, of: number) => `先读取各份报告的正文，已读 ${done}/${of}`,
    /** Why the report is not compared. */
    notCompared: {
      'not-kept': '这份报告核查时没有保留正文（由较早的版本核查），重新核查一次即可比较。',
      short: '除去数字、日期、单位名称和法定、惯用语句，这份报告所余文字太少，不作雷同比较。',
      'no-report': '这个页面不是年度报告，不作雷同比较。',
    },
    nothing: (compared: number) =>
      compared === 0
        ? '台账里还没有其他留有正文、可以比较的报告。'
        : `与台账里 ${compared} 份报告比较，没有发现大段相同的文字。`,
    found: (reports: number) => `与 ${reports} 份报告有大段相同`,
    setAside: '数字、日期、单位名称和法定、惯用语句不计',
    title: (agency: string | null, year: number | null) =>
      `${agency ?? '未识别出单位'}${year === null ? '' : ` ${year} 年度`}`,
    share: (percent: number, passages: number) => `相同部分占较短一份的 ${percent}%，${passages} 段`,
    own: '本报告',
    other: '对比的报告',
    more: (passages: number) => `另有 ${passages} 段`,
    /** Bodies whose texts hang together, that of the open report among them; the others are listed after it. */
    group: (bodies: number) => `雷同的一组共 ${bodies} 个单位，其他单位：`,
    moreMembers: (bodies: number) => `再列出 ${bodies} 个`,
    openRow: '打开它在台账里的核查',
    openOther: '打开对比的报告',
  },
};
