import type { AspectWords } from '../../report/form/aspects';
import { squash } from '../../text/text';

const NUMBERED = /^\(?[一二三四五六七八九十\d]{1,3}[)、.]/;
const LONGEST_HEADING = 30;

/** 保障公众的知情权、监督权: a sentence of any report, even where it is numbered and short. */
const OF_RIGHTS = /(?:知情|参与|表达|监督)权/;

/** The words up to a paragraph's first full stop or colon, where they are a heading (numbered, or a line of its own); else ''. */
function headingOf(paragraph: string): string {
  const words = /^[^。:;]{0,40}/.exec(paragraph)?.[0] ?? '';
  const headed = NUMBERED.test(paragraph) || (words.length === paragraph.length && !words.includes(','));
  return headed && words.length <= LONGEST_HEADING && !OF_RIGHTS.test(words) ? words : '';
}

function shows({ heading, sentence, empty }: AspectWords, paragraph: string): boolean {
  return heading.test(headingOf(paragraph)) || sentence.test(empty ? paragraph.replace(empty, '') : paragraph);
}

/** The aspects that no heading and no sentence of section 1 tells of, in the order of the form. `text`: a paragraph a line. */
export function missingAspects(text: string, aspects: Readonly<Record<string, AspectWords>>): readonly string[] {
  const paragraphs = text.split('\n').flatMap((line) => squash(line).split(/(?=\([一二三四五六七八九十]\))/));
  return Object.entries(aspects).flatMap(([aspect, words]) =>
    paragraphs.some((paragraph) => shows(words, paragraph)) ? [] : [aspect],
  );
}
