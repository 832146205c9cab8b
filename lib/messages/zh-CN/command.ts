/** The words of the command line in Chinese. */
export const commandText = {
  usage: `用法：npm run -s check -- [--json] [--url 网址] [--lang zh-CN|en] [--previous 文件] 页面文件…

核查保存到本机的政府信息公开工作年度报告页面，与浏览器扩展用同一套规则。不联网，不运行页面脚本，不改动文件。

  --json           每页输出一行 JSON（顺序与参数相同）；读不出的页面输出 {"source", "error"}
  --url 网址       页面原来的网址，用于核对联系方式中的网址
  --lang zh-CN|en  输出语言，默认 zh-CN
  --previous 文件  上一年度的页面，每个页面都与之跨年核对（上年结转、现行有效件数等）；不是其上一年度报告的，会说明原因
  --help           显示本说明

退出码：0 没有疑为错误的事项；1 至少有一处疑为错误；2 有页面读不出或参数有误。`,
  noPath: '没有给出页面文件。',
  unknownOption: (option: string) => `不认识的选项：${option}`,
  valueMissing: (option: string) => `选项 ${option} 缺少值。`,
  optionTwice: (option: string) => `选项 ${option} 只能给出一次。`,
  wrongLanguage: (value: string) => `--lang 只能是 zh-CN 或 en，不能是 ${value}。`,
  wrongUrl: (value: string) => `--url 须为完整的网址（http:// 或 https://），不能是 ${value}。`,
  unreadable: (source: string, reason: string) => `${source}：页面读不出（${reason}）`,
  /** A page that declares another encoding than the one it was read in. */
  misdeclared: (source: string, declared: string, encoding: string) =>
    `${source}：页面声明的编码为 ${declared}，实际按 ${encoding} 读取。`,
  /** Reasons of an unreadable page, by the file system's code or what the file or page turned out to be; `other` for the rest. */
  reasons: {
    ENOENT: '没有这个文件',
    EISDIR: '这是文件夹，不是文件',
    EACCES: '没有读取权限',
    TOO_LARGE: '文件超过 16 MB，不是一个网页该有的大小',
    EMPTY: '文件是空的',
    OFFICE: '这是 Word、WPS 一类的文档或压缩文件，不是网页，请打开文档人工核对',
    PDF: '这是 PDF 文件，不是网页，请打开文件人工核对',
    MHTML: '这是“单个文件”格式的网页（MHTML），请在浏览器中另存为“网页，全部”或“仅 HTML”',
    IMAGE: '这是图片，不是网页',
    BINARY: '这不是网页文件',
    NOT_HTML: '文件里没有网页标记，不是网页',
    NO_TEXT: '页面没有文字，内容可能要由脚本载入，请在浏览器中打开后另存',
    LOGIN: '这是登录页面，没有取到报告',
    ERROR_PAGE: '这是出错、拦截或验证页面，没有取到报告',
    GARBLED: '页面文字是乱码，内容已按错误的编码保存，请重新保存原网页',
    other: (message: string) => message,
  },
  labelled: (label: string, words: string) => `${label}：${words}`,
  difference: (difference: number) => `相差 ${difference}`,
  causes: '可能的原因（疑点，请核对）',
  edit: (cell: string, value: number | null, suggested: number) =>
    `${cell}${value === null ? '空白' : `填 ${value}`}，疑应为 ${suggested}`,
  /** `explains`: how many equations the edits would mend. */
  cause: (edits: string, explains: number) => `${edits}；可解释 ${explains} 个等式`,
  /** Other edits that would clear as many. */
  rivals: (edits: readonly string[]) => `也可能是：${edits.join('；或 ')}`,
  compared: '已核对',
  sums: (name: string, held: number, broken: number) =>
    `${name}：${held} 个成立${broken > 0 ? `，${broken} 个不成立` : ''}`,
  otherChecks: (family: string, passed: number) => `${family}：${passed} 项通过`,
  /** A figure of another year's report by its row or column; `year` null where that report does not tell its year. */
  ofYear: (year: number | null, figure: string) => (year === null ? figure : `${year}年度 ${figure}`),
  /** What held against last year's report. */
  acrossYears: (rule: string, passed: number) => `与上年度核对 · ${rule}：${passed} 项通过`,
  pages: (pages: number, withErrors: number, unreadable: number) =>
    `共 ${pages} 页：${withErrors} 页有疑为错误的事项${unreadable > 0 ? `，${unreadable} 页读不出` : ''}。`,
};
