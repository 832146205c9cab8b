import type { CommandText } from '../command-text';

/** The words of the command line in Chinese. */
export const commandText: CommandText = {
  usage: `用法：npm run -s check -- [--json] [--url 网址] [--lang zh-CN|en] [--previous 文件] 页面文件…

核查保存到本机的政府信息公开工作年度报告页面，与浏览器扩展用同一套规则。不联网，不运行页面脚本，不改动文件。

  --json           每页输出一行 JSON（顺序与参数相同）；读不出的页面输出 {"source", "error"}
  --url 网址       页面原来的网址，用于核对联系方式中的网址
  --lang zh-CN|en  输出语言，默认 zh-CN
  --previous 文件  上一年度的页面，每个页面都与之跨年核对（上年结转、现行有效件数等）；不是其上一年度报告的，会说明原因
  --help           显示本说明

退出码：0 没有疑为错误的事项；1 至少有一处疑为错误；2 有页面读不出或参数有误。`,
  noPath: '没有给出页面文件。',
  unknownOption: (option) => `不认识的选项：${option}`,
  valueMissing: (option) => `选项 ${option} 缺少值。`,
  optionTwice: (option) => `选项 ${option} 只能给出一次。`,
  wrongLanguage: (value) => `--lang 只能是 zh-CN 或 en，不能是 ${value}。`,
  wrongUrl: (value) => `--url 须为完整的网址（http:// 或 https://），不能是 ${value}。`,
  unreadable: (source, reason) => `${source}：页面读不出（${reason}）`,
  misdeclared: (source, declared, encoding) => `${source}：页面声明的编码为 ${declared}，实际按 ${encoding} 读取。`,
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
    other: (message) => message,
  },
  labelled: (label, words) => `${label}：${words}`,
  difference: (difference) => `相差 ${difference}`,
  causes: '可能的原因（疑点，请核对）',
  edit: (cell, value, suggested) => `${cell}${value === null ? '空白' : `填 ${value}`}，疑应为 ${suggested}`,
  cause: (edits, explains) => `${edits}；可解释 ${explains} 条疑点`,
  rivals: (edits) => `也可能是：${edits.join('；或 ')}`,
  compared: '已核对',
  sums: (name, held, broken) => `${name}：${held} 个成立${broken > 0 ? `，${broken} 个不成立` : ''}`,
  otherChecks: (family, passed) => `${family}：${passed} 项通过`,
  ofYear: (year, figure) => (year === null ? figure : `${year}年度 ${figure}`),
  acrossYears: (rule, passed) => `与上年度核对 · ${rule}：${passed} 项通过`,
  pages: (pages, withErrors, unreadable) =>
    `共 ${pages} 页：${withErrors} 页有疑为错误的事项${unreadable > 0 ? `，${unreadable} 页读不出` : ''}。`,
};
