import { type ProseNumber, readNumbers } from '../page/prose';
import type { Quote } from '../page/quote';
import type { Claim, ClaimScope } from './claim';
import { kindOf } from './claim-kind';
import type { Sentence } from './sentence';
import { yearBefore } from './year-named';

const COUNTED = new Set(['件', '条', '份', '宗', '项', '封', '起', '例', '次', '件次', '人次', '个']);
const COMPARED = /同比|较上年|较去年|比上年|比去年|去年同期|上年同期|增加|减少|增长|下降/;

/** Whether the words end inside brackets: figures there are parts, but for what was carried in or on. */
function isBracketed(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function scopeOf(words: string): ClaimScope {
  if (/全[区市县省州盟旗镇乡]|各(?:级|部门|单位|乡镇|街道|镇)/.test(words)) return 'region';
  return /(?:政府|[区市县])?(?:办公室|办公厅|政府办|区府办|市府办)|本级|本机关|我办/.test(words) ? 'office' : 'unsaid';
}

function quoteOf({ prose, block, from }: Sentence, number: ProseNumber, before: string): Quote {
  const start =
    number.from - Math.max(0, before.length - Math.max(before.lastIndexOf(','), before.lastIndexOf(':'), -1) - 1);
  return { text: prose.slice(Math.max(from, start), number.to), element: block.element };
}

/** The figures of a sentence that name a figure of the tables. `topic`: its surroundings speak of applications. */
export function readClaims(sentence: Sentence, reportYear: number | null, topic: boolean): Claim[] {
  const { prose, from, to } = sentence;
  const text = prose.text.slice(from, to);
  const numbers = readNumbers(prose).filter((number) => number.from >= from && number.to <= to);
  const counted = numbers.filter((number) => number.unit !== null && COUNTED.has(number.unit));
  const aboutApplications = topic || /依申请公开|信息公开申请|公开申请/.test(text);
  const aboutReviews = /复议|诉讼/.test(text);
  let stop = from;
  return counted.flatMap((number): Claim[] => {
    const before = prose.text.slice(stop, number.from);
    stop = number.to;
    const whole = prose.text.slice(from, number.from);
    const after = prose.text.slice(number.to, to);
    const year = yearBefore(whole, reportYear);
    if (year !== undefined && reportYear !== null && year !== reportYear) return [];
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1);
    if (COMPARED.test(clause) && !/结转/.test(clause)) return [];
    const kind = kindOf(before, clause, after, { aboutApplications, aboutReviews, bracketed: isBracketed(whole) });
    if (!kind) return [];
    return [
      {
        kind,
        value: number.value,
        exact: number.exact,
        scope: scopeOf(whole),
        quote: quoteOf(sentence, number, before),
      },
    ];
  });
}
