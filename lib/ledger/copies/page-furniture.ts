/** Longer lines, and those with a sentence's end, are the report's. */
const MOST = 120;
const SENTENCE = /[。;!?]/;

/** How a line of the portal around a report begins: its day and source, who put it there, the way to other pages, what can be done with it. */
const BEGINS =
  /^[[【(|]?(?:(?:信息)?(?:发布|公开|更新|生成|成文|录入)?(?:时间|日期):|(?:信息|文章|稿件|内容)?来源:|(?:文章)?作者:|(?:责任)?编辑:|责编:|(?:初审|复审|终审|审核|校对|监制|录入|发布)(?:人|者)?:|\d{0,20}[上下]一?[条篇页]|没有了|分享|转发到?:?$|打印|关闭|收藏|返回|回到?顶部|(?:当前|您的|您现在的|您所在的|所在)位置|首页(?:$|[>›»/|])|字[号体]|大中小|扫一扫|相关(?:链接|附件|阅读|文章|信息|新闻)|附件(?:下载)?[\d一二三四五]*:|版权所有|(?:主办|承办|协办)(?:单位)?:|网站(?:标识码|地图)|联系我们|友情链接|无障碍)/;
/** Words that no report has of itself in a line without a sentence's end. */
const HOLDS =
  /(?:浏览|阅读|点击|访问)(?:量|数|率|次数|人次)?:|(?:浏览|阅读|点击|访问)(?:量|数|次数):?\d*次?$|字[号体]:|分享(?:到|至|:)|打印(?:本页|此页|\]|】|$)|关闭(?:窗口|本页|此页|\]|】|$)|[A-Z]ICP备|公网安备|今天是/;

/** Whether a line (compatibility forms folded, without white space) is one of the page around a report: two bodies of one portal have it alike, and took it from nobody. */
export function isFurniture(line: string): boolean {
  return line.length <= MOST && !SENTENCE.test(line) && (BEGINS.test(line) || HOLDS.test(line));
}
