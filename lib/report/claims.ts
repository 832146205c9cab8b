import { type Prose, type ProseNumber, readNumbers, readProse } from '../page/prose';
import type { Quote } from '../page/quote';
import type { Section, TextBlock } from './report';

/** What a number in the text says of applications, reviews and lawsuits. */
export type ClaimKind =
  | 'received'
  | 'carried-in'
  | 'handled'
  | 'carried-forward'
  | 'granted'
  | 'partially-granted'
  | 'granted-or-partially'
  | 'refused'
  | 'unavailable'
  | 'unprocessed'
  | 'other'
  | 'review'
  | 'litigation'
  | 'review-and-litigation'
  | 'normative-documents-made';

/** Whose figures a sentence gives: the whole region's, the reporting office's own, or unsaid. */
export type ClaimScope = 'region' | 'office' | 'unsaid';

/** A figure of the text that names a figure of the tables. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly value: number;
  /** False for 余, 约, 近, 多: no equality may be asked of it. */
  readonly exact: boolean;
  readonly scope: ClaimScope;
  /** The clause, as the page has it. */
  readonly quote: Quote;
}

/** Something the text asserts without a number: 未收到申请, 全部办结, 未发生复议, 均获维持. */
export interface Assertion {
  readonly kind:
    | 'none-received'
    | 'all-handled'
    | 'none-carried-forward'
    | 'none-reviewed'
    | 'none-litigated'
    | 'all-upheld';
  readonly quote: Quote;
}

/** The figures and assertions of the text. */
export interface Narrative {
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
}

const COUNTED = new Set(['件', '条', '份', '宗', '项', '封', '起', '例', '次', '件次', '人次', '个']);
const YEAR_WORD = '(?:下年度?|下一年度?|次年|明年|20\\d\\d年度?)';

/** Things that are counted beside applications and must not be taken for them. */
const OTHER_OBJECT = /留言|信箱|热线|12345|来信|咨询|人大|提案|问政|稿件|公文|新闻|微博|微信|公众号|网站信息|电话/;

interface Rule {
  readonly kind: ClaimKind;
  /** Tried on the words between the last number or stop and this number. */
  readonly before?: RegExp;
  /** Tried on the words between this number and the next number or stop. */
  readonly after?: RegExp;
}

/** In order of precedence: what is more particular first. */
const APPLICATION_RULES: readonly Rule[] = [
  {
    kind: 'carried-in',
    before:
      /(?:上年|上一年|上年度|上一年度|去年|往年|20\d\d年度?)(?:度)?(?:结转|转入|转来|遗留|转接|顺延)[^,。;:]{0,14}$/,
  },
  { kind: 'carried-forward', before: new RegExp(`(?:结转|转|顺延|延续|延至)(?:至|到|入)?${YEAR_WORD}[^,。;:]{0,14}$`) },
  { kind: 'carried-forward', before: /(?:^|[,、和及])(?:年末|期末)?结转(?:申请)?$/ },
  {
    kind: 'carried-forward',
    after: new RegExp(`^[^,、。;:]{0,16}(?:结转|转入?|顺延|延续|延)(?:至|到|入)?${YEAR_WORD}`),
  },
  { kind: 'carried-forward', after: /^(?:申请)?(?:正在|尚在|仍在|还在)(?:办理|处理)/ },
  {
    kind: 'carried-forward',
    before: /(?:正在|尚在|仍在|还在)(?:办理|处理)(?:中|之中)?(?:的)?(?:申请)?[^,。;:\d]{0,4}$/,
  },
  { kind: 'granted-or-partially', before: /予以公开(?:及|和|、|或|与)(?:予以)?部分公开[^,。;:、]{0,6}$/ },
  { kind: 'partially-granted', before: /部分公开[^,。;:、\d]{0,6}$/ },
  { kind: 'refused', before: /(?:不予公开|不同意公开)[^,。;:、\d]{0,6}$/ },
  { kind: 'unavailable', before: /无法提供[^,。;:、\d]{0,6}$/ },
  { kind: 'unprocessed', before: /(?:不予处理|不再处理)[^,。;:、\d]{0,6}$/ },
  { kind: 'other', before: /(?:作|做)?其他处理(?:\([^)]{0,30}\))?[^,。;:、\d]{0,6}$/ },
  { kind: 'granted', before: /(?:予以公开|同意公开)[^,。;:、\d]{0,6}$/ },
  { kind: 'partially-granted', after: /^(?:申请)?(?:予以|作出)?部分公开/ },
  { kind: 'refused', after: /^(?:申请)?(?:作出)?(?:不予公开|不同意公开)/ },
  { kind: 'unavailable', after: /^(?:申请)?(?:作出)?无法提供/ },
  { kind: 'unprocessed', after: /^(?:申请)?(?:作出)?不予处理/ },
  { kind: 'other', after: /^(?:申请)?(?:作出?)?其他处理/ },
  { kind: 'granted', after: /^(?:申请)?(?:作出)?(?:予以公开|同意公开)/ },
  { kind: 'handled', before: /(?:办结|答复|回复|办理完毕|处理完毕|答复处理|办理完成)[^,。;:、\d]{0,14}$/ },
  { kind: 'received', before: /(?:收到|受理|接到|接收|收办|新收|收件)[^,。;:\d]{0,34}$/ },
];

const REVIEW_RULES: readonly Rule[] = [
  {
    kind: 'review-and-litigation',
    before: /复议(?:案件)?(?:和|及|、|与|或)(?:提起)?(?:行政)?诉讼(?:案件)?[^,。;:、\d]{0,8}$/,
  },
  { kind: 'review', before: /复议[^,。;:、\d诉]{0,16}$/ },
  { kind: 'litigation', before: /诉讼[^,。;:、\d]{0,16}$/ },
  { kind: 'review', after: /^(?:因|涉及|关于)?(?:政府)?(?:信息公开|依申请公开)[^,。;:\d诉]{0,10}行政复议/ },
  { kind: 'litigation', after: /^(?:因|涉及|关于)?(?:政府)?(?:信息公开|依申请公开)[^,。;:\d议]{0,10}行政诉讼/ },
];

const DOCUMENT_RULES: readonly Rule[] = [
  { kind: 'normative-documents-made', before: /(?:制定|制发|出台|印发)(?:了)?(?:行政)?规范性文件$/ },
  { kind: 'normative-documents-made', before: /(?:制定|制发|出台|印发)(?:了)?$/, after: /^(?:行政)?规范性文件/ },
];

/** Part counts of reviews and lawsuits: no totals. */
const REVIEW_PART = /维持|纠正|纠错|撤销|驳回|胜诉|败诉|终止|撤回|调解|审结|其中|未结|责令|确认违法/;
/** Counts of applications by the way they came or by who sent them: parts of the received figure. */
const CHANNEL = /网上|网络|线上|在线|信函|快递|邮寄|当面|现场|窗口|传真|邮件|自然人|法人|其他组织|撤销|撤回|补正/;
/** Everybody who may ask, which is no part: 公民、法人和其他组织提出的申请. */
const ANYBODY = /公民、法人(?:和|及|与|或|或者|以及|、)其他组织/;
const COMPARED = /同比|较上年|较去年|比上年|比去年|去年同期|上年同期|增加|减少|增长|下降/;

interface Clause {
  readonly prose: Prose;
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
}

function sentences(prose: Prose, block: TextBlock): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of `${prose.text}。`.matchAll(/[。;!?]/g)) {
    if (match.index > from) clauses.push({ prose, block, from, to: match.index });
    from = match.index + 1;
  }
  return clauses;
}

/** Depth of brackets before an offset: figures in brackets are parts, but for what was carried in or on. */
function isBracketed(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function scopeOf(words: string): ClaimScope {
  if (/全[区市县省州盟旗镇乡]|各(?:级|部门|单位|乡镇|街道|镇)/.test(words)) return 'region';
  return /(?:政府|[区市县])?(?:办公室|办公厅|政府办|区府办|市府办)|本级|本机关|我办/.test(words) ? 'office' : 'unsaid';
}

const CARRIED = '(?!度?(?:结转|转入|转来|转接|遗留|顺延))';
const YEAR_NAMED = new RegExp(
  `([转到至入延])?(20\\d\\d)年${CARRIED}|(?:^|[,:(、])(上年|上一年|去年|往年)(?!度?(?:末|底|同期))${CARRIED}|(?:今年|本年|当年)`,
  'g',
);

/** The year a figure speaks of: the last one named before it in its sentence, but for years something is carried to or from. */
function yearBefore(words: string, reportYear: number | null): number | undefined {
  let year: number | undefined;
  for (const [, carriedTo, digits, before] of words.matchAll(YEAR_NAMED)) {
    if (carriedTo !== undefined) continue;
    if (digits !== undefined) year = Number(digits);
    else year = before === undefined || reportYear === null ? undefined : reportYear - 1;
  }
  return year;
}

function quoteOf({ prose, block, from }: Clause, number: ProseNumber, before: string): Quote {
  const start =
    number.from - Math.max(0, before.length - Math.max(before.lastIndexOf(','), before.lastIndexOf(':'), -1) - 1);
  return { text: prose.slice(Math.max(from, start), number.to), element: block.element };
}

function readSentence(sentence: Clause, reportYear: number | null, topic: boolean): Claim[] {
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

interface Context {
  readonly aboutApplications: boolean;
  readonly aboutReviews: boolean;
  readonly bracketed: boolean;
}

function kindOf(before: string, clause: string, after: string, context: Context): ClaimKind | undefined {
  const next = /^[^,。;:]*/.exec(after)?.[0] ?? '';
  const fits = (rule: Rule): boolean => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true);
  const documents = DOCUMENT_RULES.find(fits);
  if (documents) return context.bracketed ? undefined : documents.kind;
  if (context.aboutReviews && /复议|诉讼/.test(clause + next)) {
    if (context.bracketed || REVIEW_PART.test(clause)) return undefined;
    return REVIEW_RULES.find(fits)?.kind;
  }
  if (!context.aboutApplications || OTHER_OBJECT.test(clause + next)) return undefined;
  const kind = APPLICATION_RULES.find(fits)?.kind;
  if (
    kind === 'received' &&
    (context.bracketed ||
      CHANNEL.test(clause.replace(ANYBODY, '')) ||
      /^[^,。;:]{0,8}(?:文件|制度|公开文件)/.test(after))
  )
    return undefined;
  if (kind === 'handled' && (context.bracketed || /其中/.test(clause))) return undefined;
  if (context.bracketed && kind !== 'carried-in' && kind !== 'carried-forward') return undefined;
  return kind;
}

const ASSERTIONS: readonly { readonly kind: Assertion['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'none-received',
    pattern:
      /(?:未|没有|没)(?:曾)?(?:收到|接到|受理|接收)(?:过)?(?:任何|到|公民[^,。;]{0,12})?(?:政府信息|信息公开|依申请公开|公开申请|政府信息公开申请|书面)[^,。;]{0,16}/,
  },
  {
    kind: 'all-handled',
    pattern:
      /(?:所有|全部)(?:政府信息公开)?申请(?:件)?均?(?:已|按)[^,。;]{0,14}(?:办理完成|办结|答复完毕|办理完毕)|(?:已)?全部(?:办结|办理完毕|答复完毕)/,
  },
  {
    kind: 'none-carried-forward',
    pattern: /(?:无|没有|未有)(?:结转|转下年度|申请结转)[^,。;]{0,10}(?:件|申请|办理|情况)/,
  },
  {
    kind: 'none-reviewed',
    pattern: /(?:未|没有|无)(?:发生|收到|出现|产生|因)?[^,。;]{0,16}行政复议(?![^,。;]{0,10}(?:纠|败|撤|违法|责令))/,
  },
  {
    kind: 'none-litigated',
    pattern: /(?:未|没有|无)(?:发生|收到|出现|产生|因)?[^,。;]{0,24}行政诉讼(?![^,。;]{0,10}(?:纠|败|撤|违法|责令))/,
  },
  { kind: 'all-upheld', pattern: /(?:均|全部)(?:获|得到|予以|被)?维持/ },
];

function readAssertions({ prose, block, from, to }: Clause, reportYear: number | null): Assertion[] {
  const text = prose.text.slice(from, to);
  return ASSERTIONS.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const year = yearBefore(text.slice(0, match.index), reportYear);
    if (year !== undefined && reportYear !== null && year !== reportYear) return [];
    return [
      {
        kind,
        quote: { text: prose.slice(from + match.index, from + match.index + match[0].length), element: block.element },
      },
    ];
  });
}

/** Sections whose text speaks of this year's figures; section 五 speaks of faults and plans. */
const TOLD_IN: readonly Section['key'][] = ['overview', 'requests', 'review-litigation', null];

/** Lines of one paragraph that a `<br>` broke in the middle of a sentence, put together again: a figure may stand on the next line. */
function joinBroken(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (before && before.element === block.element && !/[。；;：:！？!?]\s*$/.test(before.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text}${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

/** The figures and assertions on applications, reviews and lawsuits in the report's text, for its own year. */
export function readNarrative(sections: readonly Section[], year: number | null): Narrative {
  const claims: Claim[] = [];
  const assertions: Assertion[] = [];
  const seen = new Set<number>();
  for (const section of sections.filter(({ key }) => TOLD_IN.includes(key))) {
    let topic = section.key === 'requests' || /申请/.test(section.title);
    for (const block of joinBroken(section.blocks)) {
      if (seen.has(block.order)) continue;
      seen.add(block.order);
      const prose = readProse(block.text);
      // A heading such as （二）依申请公开情况 sets the topic of what follows until the next one.
      const heading = /^(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、])/.exec(
        prose.text,
      );
      if (heading) topic = /依申请|公开申请|申请公开/.test(prose.text.slice(0, heading[0].length + 24));
      for (const sentence of sentences(prose, block)) {
        claims.push(...readSentence(sentence, year, topic));
        assertions.push(...readAssertions(sentence, year));
      }
    }
  }
  return { claims, assertions };
}
