import type { AcrossText } from '../across-text';

/** The workbench's words for the parts that tell of other checks and other reports, in Chinese. */
export const across: AcrossText = {
  changes: {
    first: '这是本机对该网页的第一次核查，还没有可以比较的结果。重新核查后，这里列出新增、消失和数值有变的疑点。',
    since: (time) => `与 ${time} 的核查相比`,
    counts: (fresh, gone, changed, stayed) => `新增 ${fresh}，不再出现 ${gone}，数值有变 ${changed}，未变 ${stayed}`,
    cells: '有变动的数据',
    cellCount: (cells) => `${cells} 格`,
    cell: '位置',
    was: '原为',
    is: '现为',
    changed: '数值有变的疑点',
    fresh: '新增的疑点',
    gone: '不再出现的疑点',
  },
  years: {
    titleAlone: '与上年衔接',
    carryOver: (before, year) => `${before} 年结转与 ${year} 年上年结转`,
    openPrevious: '打开上年报告',
    notAsked: '报告年度不明，或上年尚无统一表格，不作比较。',
    missing: (year) => `台账里没有该单位 ${year} 年度的报告，无法核对上年结转。请打开那份报告的网页核查一次。`,
    several: '上年的报告有多个网页，数据不一致，无法判断以哪一个为准：',
    unconfirmed: (agency, url) => `${agency}（${url}）可能是同一单位上年的报告，请确认后再作比较。`,
    same: '是同一单位',
    notSame: '不是',
    row: (year, row) => `${year} 年度 ${row}`,
    agrees: '是否一致',
    goTo: (year, cell, figure) => `${year === null ? '' : `${year} 年度 `}${cell} ${figure}，打开网页查看`,
    flow: '历年收到和办理的申请',
    count: (years) => `${years} 个年度`,
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
    reading: (done, of) => `先读取各份报告的正文，已读 ${done}/${of}`,
    notCompared: {
      'not-kept': '这份报告核查时没有保留正文（由较早的版本核查），重新核查一次即可比较。',
      short: '除去数字、日期、单位名称和法定用语，这份报告所余文字太少，不作雷同比较。',
      'no-report': '这个页面不是年度报告，不作雷同比较。',
    },
    nothing: (compared) =>
      compared === 0
        ? '台账里还没有其他留有正文、可以比较的报告。'
        : `与台账里 ${compared} 份报告比较，没有发现大段相同的文字。`,
    found: (reports) => `与 ${reports} 份报告有大段相同`,
    setAside: '数字、日期、单位名称和法定用语不计',
    title: (agency, year) => `${agency ?? '未识别出单位'}${year === null ? '' : ` ${year} 年度`}`,
    share: (percent, passages) => `相同部分占较短一份的 ${percent}%，${passages} 段`,
    own: '本报告',
    other: '对比的报告',
    more: (passages) => `另有 ${passages} 段`,
    openOther: '打开对比的报告',
  },
};
