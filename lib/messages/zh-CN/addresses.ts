/** The words of one report at many addresses, in Chinese. */
export const addresses = {
  /** In the report's line, and over the list of addresses. */
  also: (count: number) => `同文 · 另有 ${count} 个地址`,
  /** Why they are one, over the list. */
  why: '以下网页与本份正文完全相同，网址只差协议、前缀、跟踪参数或手机版，列表、导出和汇总只计一份：',
  under: '本页与列表中的下面这份正文完全相同，只计那一份：',
  apart: '以下网页正文相同，已分开计：',
  decided: (count: number) => `该地址有处理记录 ${count} 条`,
  takeOver: '并入处理记录',
  keepApart: '分开计',
  join: '合并计',
  open: '打开这份记录',
  /** Whether two pages with one text are one report or two. */
  twoReports: '同文，分开计',
  saidApart: '已分开计，各算一份报告',
  saidOne: '已合并计，只算一份报告',
  /** `differ`: findings held otherwise at both addresses. */
  taken: (count: number, differ: number) =>
    `已并入处理记录 ${count} 条${differ > 0 ? `；两处说法不同的 ${differ} 条，以较晚的为准` : ''}`,
  nothingToTake: '没有可并入的：那里的处理记录这里都有了',
  /** Beside the count of the list. */
  folded: (pages: number) => `，另有同文地址 ${pages} 个，不重复计`,
};
