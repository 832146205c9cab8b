import { withoutInvisible } from '../text/invisible';
import { isGarbled } from '../text/mojibake';
import { foldDetected } from './detect-fold';
import { countHeaded, illustrated } from './detect-headed';
import type { PageKind } from './page-kind';

/** What a quick look at a page says: whether it is an annual report, and how surely. */
export interface Detection {
  readonly kind: PageKind;
  /** Marks found for a report, 0 to 100; compares the frames of one page. */
  readonly score: number;
  readonly year: number | null;
  /** Why not, or why older: keys of the message catalogue (`why.*`). */
  readonly why: readonly string[];
}

/** The words that the statutory headings and the official tables cannot do without; bare of spaces. */
const HEADINGS = [
  '总体情况',
  '主动公开政府信息情况',
  '处理政府信息公开申请情况',
  '行政复议',
  '改进情况',
  '需要报告的事项',
];
const TABLE_WORDS = [
  '本年新收政府信息公开申请',
  '结转下年度继续办理',
  '第二十条第',
  '尚未审结',
  '复议后起诉',
  '区分处理的',
  '三安全一稳定',
];
const OLDER_WORDS = ['历年累计', '主动公开政府信息数', '同意公开答复数', '收费及减免', '政府信息公开情况统计表'];

const REPORT_TITLE = /(?:信息公开|政务公开)(?:工作)?(?:年度|年)?(?:工作)?(?:报告|年报)|年度报告|信息公开年报/;
/** Titles of pages about the reports or of other reports: each with the reason that is shown. */
const OTHER_TITLES: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: 'interpretation', pattern: /解读|图解|一图读懂|一图看懂/ },
  { why: 'guide', pattern: /公开指南|公开目录|公开制度|操作指南/ },
  {
    why: 'notice',
    pattern:
      /(?:关于|做好).{0,40}(?:编制|报送|发布|撰写|填报).{0,30}(?:通知|要求|说明)|通知$|的通知|培训|考核|通报|评估/,
  },
  { why: 'rule-of-law-report', pattern: /法治政府|法治建设|依法行政/ },
  {
    why: 'university-report',
    pattern: /(?:大学|学院(?!路)|学校|高校|中学|小学|幼儿园|职业技术|教育局直属).{0,20}(?:信息公开|校务公开)|校务公开/,
  },
  {
    why: 'other-report',
    pattern:
      /(?:网站|政务新媒体|财政|预算|决算|审计|统计|工作总结|质量|社会责任|企业).{0,14}(?:年度报告|年度报表|年报|公报)/,
  },
];

const MOST_TEXT = 1_500_000;

function count(text: string, words: readonly string[]): number {
  return words.filter((word) => text.includes(word)).length;
}

/** The text in the form of the words it is searched for. */
const plain = (text: string): string => foldDetected(withoutInvisible(text.normalize('NFKC'))).replace(/\s+/g, '');

/** The page's own idea of its title, the most telling first. */
function titles(document: Document): string[] {
  const meta = Array.from(document.querySelectorAll('meta')).find((element) =>
    /^articletitle$/i.test(element.getAttribute('name') ?? ''),
  );
  const headings = Array.from(document.querySelectorAll('h1, ucaptitle, .article-title, .xxgk-title, .title'))
    .slice(0, 4)
    .map((heading) => {
      const text = heading.textContent ?? '';
      const name = plain(text);
      // Words that a portal has marked up within a sentence are no title.
      return REPORT_TITLE.test(name) || plain(heading.closest('p')?.textContent ?? text) === name ? text : '';
    });
  return [meta?.getAttribute('content') ?? '', ...headings, document.title].map(plain).filter((title) => title !== '');
}

/** A list of reports has many such links; a page that only hangs out its report has one or a few. */
const MOST_ATTACHMENTS = 4;

/** Whether the page hangs out the report its title names as a document to download, and no text of it. */
function isAttachmentOnly(document: Document, title: string): boolean {
  const links = Array.from(document.querySelectorAll('a[href]')).filter((link) => {
    const target = `${link.getAttribute('href') ?? ''} ${link.textContent ?? ''}`;
    return /\.(?:docx?|wps|pdf|ofd)(?:$|[?#&\s])/i.test(target);
  });
  return (
    links.length > 0 &&
    links.length <= MOST_ATTACHMENTS &&
    /[局委办厅府区县市乡镇院会处所].{0,3}(?:20\d\d)|(?:20\d\d).{0,40}(?:报告|年报)$/.test(title)
  );
}

function yearOf(title: string): number | null {
  const year = /(20[0-3]\d)(?:年|—|-|度)/.exec(title)?.[1] ?? /(20[0-3]\d)/.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

/** A statistics bureau's or a school's own report bears such words in its name: the report's title or its tables outweigh them. */
function isOutweighed(why: string, title: string, tableWords: number): boolean {
  if (why === 'other-report') return /(?:政府信息|政务)公开/.test(title);
  return why === 'university-report' && tableWords >= 3;
}

/**
 * A quick look, fit for every page of a portal: titles and a search for the form's own words, no tables read.
 * A report shows its tables or its headings; a title alone (a list, a notice, an interpretation) is none.
 */
export function detectPage(document: Document): Detection {
  const names = titles(document);
  const named = names.find((name) => REPORT_TITLE.test(name)) ?? null;
  const year = named === null ? null : yearOf(named);
  const written = (document.body?.textContent ?? '').slice(0, MOST_TEXT);
  const text = plain(written);
  const words = count(text, TABLE_WORDS);
  const titled = count(text, HEADINGS);
  // Without any table it takes a second look whether the titles head something.
  const headings =
    words < 2 && titled >= 3 && document.body
      ? Math.min(titled, countHeaded(plain(illustrated(document.body).slice(0, MOST_TEXT)), HEADINGS))
      : titled;
  const older = count(text, OLDER_WORDS);
  const other = names
    .slice(0, 2)
    .map((name) => OTHER_TITLES.find(({ why, pattern }) => pattern.test(name) && !isOutweighed(why, name, words)))
    .find((match) => match !== undefined);
  const score = Math.min(100, headings * 8 + words * 6 + (named === null ? 0 : 10));
  const not = (why: string): Detection => ({ kind: 'not-a-report', score: 0, year, why: [why] });
  if (other) return not(other.why);
  const looksNew = words >= 2 || headings >= 4 || (named !== null && (words >= 1 || headings >= 3));
  if (words === 0 && (older >= 2 || (year !== null && year <= 2018)) && (named !== null || older >= 3)) {
    return {
      kind: 'older-annual-report',
      score: Math.max(score, 20),
      year,
      why: [older >= 2 ? 'older-tables' : 'older-year'],
    };
  }
  if (!looksNew && named !== null && year !== null && isAttachmentOnly(document, named)) {
    return { kind: 'annual-report', score: Math.max(score, 15), year, why: [] };
  }
  if (!looksNew && isGarbled(written)) return not('garbled');
  if (!looksNew) return not(named === null ? 'no-marks' : 'title-only');
  if (named === null && headings < 3 && words < 3) return not('no-title');
  return { kind: 'annual-report', score, year, why: [] };
}
