import type { Quote } from '../../read/quote';
import { foldSpace } from '../../text/text';
import { traceBlock, traceText } from '../../text/traced-text';
import { namesReport } from '../identity/report-name';
import type { PageMetadata, TextBlock } from '../report';
import { parseChineseYear } from './day';
import type { DateClaim, Period, YearClaim } from './report-dates';

/** What the report years are read from. */
export interface YearSources {
  readonly title: Quote | null;
  readonly pageTitle: Quote | null;
  readonly metadata: PageMetadata;
  readonly period: Period | null;
  /** Blocks before the first section heading. */
  readonly preface: readonly TextBlock[];
  readonly dates: readonly DateClaim[];
}

const TITLE_YEAR = /(?<!\d)(20\d{2})(?!\d)|(二[〇○零][〇○零一二三四五六七八九]{2})年/;
/** A report named in the text by its year (《…2020年政府信息公开工作年度报告》); the name of a notice about reports is none. */
const REPORT_IN_TEXT = /(?<!\d)(20\d{2})年?度?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:工作)?报告/g;
/** A signature this late in December is one of the year it reports on. */
const YEAR_END = '12-20';

/** Every report year that a part of the report names; a signature claims the year before its own. */
export function readYearClaims(sources: YearSources): readonly YearClaim[] {
  const { title, pageTitle, metadata, period, preface, dates } = sources;
  const claims: YearClaim[] = [
    ...fromTitle('title', title),
    ...fromPeriod(period),
    // What is nothing but a link names another page's report.
    ...preface.filter((block) => block.at !== title?.at && block.link === undefined).flatMap(fromText),
    ...(pageTitle?.at === title?.at ? [] : fromTitle('page-title', pageTitle)),
    ...(metadata.articleTitle?.at === title?.at ? [] : fromTitle('metadata', metadata.articleTitle)),
  ];
  const signature = dates.find(({ source }) => source === 'signature');
  if (signature) {
    const signed = Number(signature.date.slice(0, 4));
    const year = signature.date.slice(5) >= YEAR_END ? signed : signed - 1;
    claims.push({ source: 'signature', year, quote: signature.quote });
  }
  return claims;
}

/**
 * The report year. Where title, period, text and day of signing or publication disagree, what most of them say; among equals
 * the title, then the period. The titles of the page and of its metadata speak only where the report's own is silent. Null without any claim but a day.
 */
export function decideYear(claims: readonly YearClaim[], dates: readonly DateClaim[] = []): number | null {
  const byRank = (sources: readonly YearClaim['source'][]): readonly number[] =>
    sources.flatMap((source) => claims.find((claim) => claim.source === source)?.year ?? []);
  const own = byRank(['title', 'period', 'preface']);
  const named = own.length > 0 ? own : byRank(['page-title', 'metadata']).slice(0, 1);
  const day = byRank(['signature'])[0] ?? dates.map(({ date }) => Number(date.slice(0, 4)) - 1)[0];
  const votes = (year: number): number => named.filter((other) => other === year).length + (day === year ? 1 : 0);
  return named.reduce<number | null>((best, year) => (best === null || votes(year) > votes(best) ? year : best), null);
}

function fromTitle(source: YearClaim['source'], quote: Quote | null): readonly YearClaim[] {
  const text = quote ? traceText(quote.text).text : '';
  const match = namesReport(text) ? TITLE_YEAR.exec(text) : null;
  if (!quote || !match) return [];
  const year = match[1] === undefined ? parseChineseYear(match[2] ?? '') : Number(match[1]);
  return year === undefined ? [] : [{ source, year, quote }];
}

/** A period inside one calendar year claims that year; one that was damaged or spans years claims none. */
function fromPeriod(period: Period | null): readonly YearClaim[] {
  const year = period?.from?.slice(0, 4);
  if (!period || year === undefined || period.to?.slice(0, 4) !== year) return [];
  return [{ source: 'period', year: Number(year), quote: period.quote }];
}

function fromText(block: TextBlock): readonly YearClaim[] {
  const traced = traceBlock(block);
  return [...traced.text.matchAll(REPORT_IN_TEXT)].flatMap((match): readonly YearClaim[] => {
    const from = match.index ?? 0;
    const to = from + match[0].length;
    const inNotice =
      /关于[^》。]{0,30}$/.test(traced.text.slice(Math.max(0, from - 32), from)) ||
      /^[^》。]{0,24}(?:通知|要求|意见)/.test(traced.text.slice(to, to + 28));
    const ofAnotherYear = /(?:上一?年度?|去年|往年)[^。]{0,6}$/.test(traced.text.slice(Math.max(0, from - 12), from));
    if (inNotice || ofAnotherYear) return [];
    const quote = { text: foldSpace(traced.written(from, to)), at: block.at };
    return [{ source: 'preface', year: Number(match[1]), quote }];
  });
}
