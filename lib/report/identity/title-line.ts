import type { Quote } from '../../read/quote';
import type { Boxes } from '../../read/source';
import { traceText } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { agencyInTitle } from './agency';
import { namesBody } from './body-name';
import { isCrumbs, namesReport, withoutLabels, withoutYears } from './report-name';

/**
 * What a title has: everything, the body but no year, or the report's own name alone. Only the first is a title wherever it
 * stands; the others may be the name of a column, and count where no place of the page has more.
 */
export type Completeness = 'whole' | 'without-year' | 'bare';

/** Words that show a page about reports, or another thing with the same words. */
const NAMES_OTHER = /解读|指南|通知|通报|目录|制度|办法|下载|电子版|点击|附件|上一篇|下一篇|上一条|下一条/;
/** How a sentence about a report begins or ends. */
const SENTENCE = /^(?:现|特|兹)(?:将|就|向|予|公布|发布)|^(?:根据|按照)|如下$/;
/** The name of a linked document, which repeats the title. */
const FILE_NAME = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rar|zip)$/i;
const YEAR = /20\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}/;
/** Columns are named in other words (信息公开年报, 年度报告). */
const BARE_NAME = /^政府信息公开(?:工作)?年度报告$/;
const LONGEST_TITLE = 70;
/** A line of more characters than this is no title, whatever blanks and invisible characters it has. */
const MOST_WRITTEN = 1000;
/** Most lines that a title is set in, and the longest name that has one of them to itself. */
const MOST_LINES = 3;
const LONGEST_NAME = 30;
/** How the words of a title go on below the body's name. */
const TITLE_GOES_ON = /^(?:关于)?(?:20\d{2}|二[〇○零]|政府信息|政务信息|信息公开|政务公开)/;

/** Whether a line is the title of an annual report and has what `completeness` says; its words may stand in any order. */
export function isTitle(line: string, completeness: Completeness): boolean {
  if (line.length > MOST_WRITTEN) return false;
  const whole = traceText(line).text;
  if (whole.length > LONGEST_TITLE || !namesReport(whole) || NAMES_OTHER.test(whole) || SENTENCE.test(whole))
    return false;
  const text = withoutLabels(whole);
  if (/[。;:]/.test(text)) return false;
  if (FILE_NAME.test(text) || SENTENCE.test(text) || isCrumbs(text)) return false;
  if (completeness === 'whole') return YEAR.test(text);
  return completeness === 'bare' ? BARE_NAME.test(text) : namesBody(agencyInTitle(text) ?? '');
}

/** The first title that these lines hold, in one of them or set in up to three. */
export function titleInLines(lines: readonly TextBlock[], completeness: Completeness, boxes: Boxes): Quote | null {
  for (const index of lines.keys()) {
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const title = joinLines(lines.slice(index, index + count), boxes);
      if (title && isTitle(title.text, completeness)) return title;
    }
  }
  return null;
}

/** One line as it is; several where they are the body's name, the year and the report's name, none of them twice. */
function joinLines(lines: readonly TextBlock[], boxes: Boxes): Quote | null {
  const [first, ...others] = lines;
  if (!first || others.length === 0) return first ? { text: first.text, at: first.at } : null;
  if (lines.some(({ text }) => text.length > MOST_WRITTEN)) return null;
  const texts = lines.map(({ text }) => traceText(text).text);
  const names = texts.filter(namesReport);
  const years = texts.filter((text) => !namesReport(text) && withoutYears(text) === '');
  const bodies = texts.filter((text) => !namesReport(text) && isBodyLine(text));
  const [name] = names;
  if (name === undefined || names.length + years.length + bodies.length !== lines.length) return null;
  // A name above a title that has its own is that of the site or the column.
  if (names.length > 1 || bodies.length > 1 || (bodies.length > 0 && !TITLE_GOES_ON.test(name))) return null;
  if (years.length > 1 || (years.length > 0 && YEAR.test(name))) return null;
  const text = lines.map((line) => line.text).join(' ');
  return { text, at: others.reduce((at, line) => boxes.around(at, line.at), first.at) };
}

/** A body's name and nothing else, or with the year behind it. */
function isBodyLine(text: string): boolean {
  const name = withoutYears(text).replace(/:$/, '');
  return name.length <= LONGEST_NAME && !/[,。;:、\d]/.test(name) && namesBody(name);
}
