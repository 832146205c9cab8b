import { squash } from '../page/text';

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
