import { elementText } from '../../lib/read/html/element-text';

/** What stands in place of the page that was asked for: a key of the command line's reasons. */
export type PageObstacle = 'NO_TEXT' | 'LOGIN' | 'ERROR_PAGE';

/** A page longer than this says more than that it could not be shown, in characters. */
const LONGEST_NOTE = 1500;

const LOGIN = /登[录陆]|统一身份认证|单点登录|\blog ?in\b|\bsign ?in\b/i;
/** A status as a title gives it, alone or before its words; 404件 is a number. */
const STATUS = /(?:^|错误(?:代码)?:?|error)\s{0,3}(?:4[01]\d|50\d|52\d)(?![\d年.件条个次份万])/im;
const FAILED = new RegExp(
  [
    '(?:页面|网页|文件|文章|内容|信息|栏目)(?:可能)?(?:已)?(?:不存在|未找到|找不到|丢失|走丢|无法(?:访问|显示|打开)|被?删除|下线|失效)',
    '(?:找不到|无法访问|无法显示|没有找到)(?:您|你)?(?:要|想|所)?(?:访问|请求|查看|找)?的?(?:此|该)?(?:页面|网页|网站|文件|内容)',
    '访问(?:被拒绝|被阻断|受限|过于频繁|出错|异常)|禁止访问|拒绝访问|没有(?:访问)?权限|请求(?:已)?被?(?:拦截|拒绝|阻断)',
    '(?:服务器?|系统|网站|站点|网关)[^。]{0,6}(?:错误|异常|繁忙|超时|维护|升级|故障|不可用|关闭|防火墙)|网络(?:错误|异常|超时)',
    '安全(?:验证|检查|检测|拦截)|人机验证|滑动(?:滑块|验证)|请(?:输入|完成)验证码?|正在(?:跳转|验证|检查)|(?:启用|开启|打开) ?JavaScript',
    'not found|forbidden|bad gateway|bad request|unavailable|time-?out|server error|access denied|request (?:rejected|blocked)|unauthorized|checking your browser|enable javascript',
  ].join('|'),
  'i',
);

/**
 * Why a page on which no report was found may not be the one that was meant: it has no text without its scripts, asks for a
 * login, or says that something went wrong. Null where it is a page of its own.
 */
export function obstacleOf(document: Document): PageObstacle | null {
  const body = document.body ?? document.documentElement;
  const text = body ? elementText(body) : '';
  const heads = [document.title, ...[...document.querySelectorAll('h1, h2')].map((head) => head.textContent ?? '')];
  const head = heads.join('\n');
  if (text === '' && document.querySelector('frame, img, object, embed') === null) return 'NO_TEXT';
  if (text.length > LONGEST_NOTE) return null;
  const asksPassword = document.querySelector('input[type="password" i]') !== null;
  if (LOGIN.test(asksPassword ? `${head}\n${text}` : document.title)) return 'LOGIN';
  return STATUS.test(head) || FAILED.test(`${head}\n${text}`) ? 'ERROR_PAGE' : null;
}
