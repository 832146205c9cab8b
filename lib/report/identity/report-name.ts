import { squash } from '../../text/text';
import { namesBody } from './body-name';

/** A year of this century in figures or numerals, no other digit beside it. */
const YEAR = '(?<!\\d)(?:20\\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})(?!\\d)';
const YEAR_IN_NAME = new RegExp(`${YEAR}(?=年报|年度(?:工作)?报告)`, 'g');
const YEAR_ALONE = new RegExp(`[(〔【[]?${YEAR}年?度?[)〕】\\]]?`, 'g');
/** What may stand between 公开 and 报告: these words in any order, the year among them. */
const FILLER = `(?:工作|情况|年度|${YEAR}|年|度|开展|执行|落实|总结|专项|[的及和与暨()《》]){0,8}`;
const REPORT_NAME = new RegExp(`(?:政府信息|政务信息|政务|信息)公开${FILLER}(?:报告|年报)`, 'g');
/** As a first look has it: the words near each other, whatever stands between. */
const NAMES_REPORT = /(?:信息|政务)公开[^。;]{0,14}(?:报告|年报)/;
/** 您现在的位置：, or the site's front, at the beginning of a line. */
const WAY_BEGINS =
  /^[[【]?(?:(?:您|你)?(?:现在|当前|目前)?的?(?:所在|当前)?的?(?:位置|栏目)|(?:返回|网站|本站|站点)?(?:首页|主页))/;
/** A mark between two steps of a way; a slash only between words, as 增/减 is never in a title. */
const WAY_STEP = /[^>›»→]\s*(?:>|›|»|→|::)\s*[^>›»→]|[\u4e00-\u9fff][/\\](?=[\u4e00-\u9fff\d])/;

/** Whether a traced line has the words of an annual report's name (政府信息公开工作年度报告, 政务公开年报), the year anywhere among them. */
export function namesReport(line: string): boolean {
  return NAMES_REPORT.test(line);
}

/** Whether a traced line is the way to a page (首页 > 年报 > 2023, 当前位置：…) and not a text of its own. */
export function isCrumbs(line: string): boolean {
  return WAY_BEGINS.test(line) || WAY_STEP.test(line);
}

const OPENING = '[【〔「『〖(';
const CLOSING = ']】〕」』〗)';
/** A mark or a list's number before a title. */
const LEADING_MARK = /^(?:[★☆●○■□◆◇▲△▶►※•·*#>»]|\d{1,3}[.、](?!\d))+/;
/** Words before a colon that name what follows in a list of fields (名称：…), and no label of a title. */
const FIELD = /名称|标题|题名|文件|来源|索引|文号|主题|关键词|摘要|分类|栏目|位置|内容|链接|机构|单位|日期|编号|作者/;
/** What round brackets before a title may hold and still be a label; elsewhere they belong to a name. */
const ROUND_LABEL =
  /^(?:[^()]{0,6}(?:年报|年度报告|公开|公告|公示|通告|通知|转载|转发|置顶|正式|定稿|终稿|修订|更正|最新|图文)[^()]{0,4})$/;
const LONGEST_LABEL = 12;
const MOST_LABELS = 4;

/** What stands in brackets at one end of a text, with the text without them; null where nothing does. */
function bracketAt(
  text: string,
  end: 'first' | 'last',
): { readonly inside: string; readonly rest: string; readonly round: boolean } | null {
  const bracket = OPENING.indexOf(
    end === 'first' ? text.charAt(0) : (OPENING[CLOSING.indexOf(text.charAt(text.length - 1))] ?? ' '),
  );
  if (bracket < 0) return null;
  const [open, close] = [OPENING.charAt(bracket), CLOSING.charAt(bracket)];
  const at = end === 'first' ? text.indexOf(close) : text.lastIndexOf(open);
  if (at <= 0) return null;
  const inside = end === 'first' ? text.slice(1, at) : text.slice(at + 1, -1);
  const rest = end === 'first' ? text.slice(at + 1) : text.slice(0, at);
  return inside.length > LONGEST_LABEL || rest === '' ? null : { inside, rest, round: open === '(' };
}

/**
 * A squashed title without the labels that lists and columns put at its ends (【年报】, 转发：, ★, [新]) and without brackets or
 * a colon around or behind the body's name (某局：2023年…). Years and remarks in round brackets stay.
 */
export function withoutLabels(title: string): string {
  let text = title;
  for (let count = 0; count < MOST_LABELS; count += 1) {
    const before = text;
    text = text.replace(LEADING_MARK, '');
    const first = bracketAt(text, 'first');
    if (first && withoutYears(first.inside) !== '' && (!first.round || ROUND_LABEL.test(first.inside)))
      text = namesBody(first.inside) ? first.inside + first.rest : first.rest;
    const last = bracketAt(text, 'last');
    if (last && !last.round && withoutYears(last.inside) !== '' && !namesBody(last.inside)) text = last.rest;
    const colon = text.indexOf(':');
    const label = text.slice(0, Math.max(colon, 0));
    const after = text.slice(colon + 1);
    if (label !== '' && namesReport(after) && !/[,;。]/.test(label)) {
      if (namesBody(label) || withoutYears(label) === '') text = label + after;
      else if (label.length <= LONGEST_LABEL && !FIELD.test(label)) text = after;
    }
    if (text === before) break;
  }
  return text;
}

/** A title in parts: what stands before and behind the report's own name. */
export interface TitleParts {
  readonly before: string;
  /** The report's name with what stands between its words: 政府信息公开工作2023年度报告. */
  readonly name: string;
  readonly behind: string;
}

/**
 * Cuts a squashed title at the report's name; null where it has none. The last one counts (某政务公开办公室…信息公开年报).
 * 人民政府信息公开 is cut into 人民政府 and 信息公开: no name ends in 人民.
 */
export function partTitle(title: string): TitleParts | null {
  const match = [...title.matchAll(REPORT_NAME)].pop();
  if (!match) return null;
  const at = match.index ?? 0;
  const shared = title.slice(0, at).endsWith('人民') && match[0].startsWith('政府') ? '政府'.length : 0;
  return {
    before: title.slice(0, at + shared),
    name: match[0].slice(shared),
    behind: title.slice(at + match[0].length),
  };
}

/** The text squashed and without its years and the brackets around them; the 年度 of 年度报告 stays. */
export function withoutYears(text: string): string {
  return squash(text).replace(YEAR_IN_NAME, '').replace(YEAR_ALONE, '');
}
