import type { ClaimKind } from './claim';
import type { Phrase } from './matter';

const NEXT = '(?:下一?年度?|下一年度|次年|明年|来年|20\\d\\d年度?)';
const LAST = '(?:上一?年度?|去年|往年|前一?年度?|20\\d\\d年度?)';
const CARRIED = '(?:结转|转结|转入|转来|遗留|转接|顺延|跨年)';
/** Words between what was done and its number that change nothing: 予以公开的件数共9件. */
const COUNT_WORDS = '(?:[的了共计合总有为是均各件数量类:,]|申请|答复|处理|情形|决定|告知){0,8}';

interface Rule {
  readonly kind: ClaimKind;
  /** Tried on the words before the number, from the last number or stop on. */
  readonly before?: RegExp;
  /** Tried on the words behind it, up to the next number or stop. */
  readonly after?: RegExp;
}

const CARRY_RULES: readonly Rule[] = [
  { kind: 'carried-in', before: new RegExp(`${LAST}(?:度)?${CARRIED}[^,;:]{0,14}$`) },
  { kind: 'carried-in', after: new RegExp(`^(?:申请)?(?:为|是|系|属)?${LAST}${CARRIED}`) },
  {
    kind: 'carried-forward',
    before: new RegExp(`(?:结转|转结|转|顺延|延续|延至|延期|留待)(?:至|到|入)?${NEXT}[^,;:]{0,14}$`),
  },
  {
    kind: 'carried-forward',
    before: /^(?:[、和及另]|其中|尚?有)*(?:年末|期末|年底)?(?:共)?(?:结转|转结)(?:申请|件|数)?(?:为|共)?$/,
  },
  {
    kind: 'carried-forward',
    after: new RegExp(`^[^,;:]{0,16}(?:结转|转结|转入?|顺延|延续|延至|延|留待)(?:至|到|入)?${NEXT}`),
  },
  { kind: 'carried-forward', after: /^(?:申请)?(?:均|都|已)?(?:结转|转结|跨年)/ },
  { kind: 'carried-forward', after: /^(?:申请)?(?:正在|尚在|仍在|还在)(?:按程序)?(?:办理|处理|答复)/ },
  { kind: 'carried-forward', before: /(?:正在|尚在|仍在|还在)(?:办理|处理)(?:中|之中)?(?:的)?(?:申请)?[^,;:\d]{0,4}$/ },
];

/** In order of precedence: what is more particular first. */
const OUTCOME_RULES: readonly Rule[] = [
  ['granted-or-partially', '(?:予以|同意)?公开(?:及|和|、|或|或者|与|以及)(?:予以|同意)?部分公开'],
  ['partially-granted', '部分公开'],
  ['refused', '(?:不予公开|不同意公开)'],
  ['unavailable', '无法提供'],
  ['unprocessed', '(?:不予处理|不再处理)'],
  ['other', '(?:作|做)?其他处理(?:\\([^)]{0,30}\\))?'],
  ['granted', '(?<!主动|部分|申请|再)(?:(?:予以|同意|全部|准予)公开|^(?:[、和及]|其中|已|均|:|,)*公开)'],
].map(([kind, words]) => ({ kind: kind as ClaimKind, before: new RegExp(`${words}${COUNT_WORDS}$`) }));

const OUTCOME_RULES_BEHIND: readonly Rule[] = [
  ['partially-granted', '部分公开'],
  ['refused', '(?:不予公开|不同意公开)'],
  ['unavailable', '无法提供'],
  ['unprocessed', '不予处理'],
  ['other', '其他处理'],
  ['granted', '(?:予以公开|同意公开)'],
].map(([kind, words]) => ({
  kind: kind as ClaimKind,
  // 33件为无法提供及行政查询 tells of more than one outcome.
  after: new RegExp(`^(?:申请)?(?:已|均|依法|为|作出|予以|作)?${words}(?:的|答复|决定|处理|申请)?$`),
}));

const DOCUMENT_RULES: readonly Rule[] = [
  { kind: 'normative-documents-made', before: /(?:制定|制发|出台|印发)(?:了)?(?:行政)?规范性文件$/ },
  { kind: 'normative-documents-made', before: /(?:制定|制发|出台|印发)(?:了)?$/, after: /^(?:行政)?规范性文件/ },
];

/** The first rule that fits the words around a number. */
function find(rules: readonly Rule[], before: string, after: string): ClaimKind | undefined {
  return rules.find((rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true))?.kind;
}

/** 制定规范性文件4件. */
export function documentKind(before: string, after: string): ClaimKind | undefined {
  return find(DOCUMENT_RULES, before, after);
}

/** 上年结转3件, 结转下年度2件, 2件正在办理. */
export function carryKind(before: string, after: string): ClaimKind | undefined {
  return find(CARRY_RULES, before, after);
}

/** What became of applications: 予以公开3件, 2件不予公开. */
export function outcomeKind(before: string, after: string): ClaimKind | undefined {
  return find(OUTCOME_RULES, before, after) ?? find(OUTCOME_RULES_BEHIND, before, after);
}

/** What a figure on applications tells by its verb. */
export function applicationKind({ receive, process, answer, processFirst }: Phrase): ClaimKind {
  if (answer) return receive || (process && processFirst) ? 'processed' : 'handled';
  if (receive) return 'received';
  return process ? 'processed' : 'applications';
}

/** Which cases a figure counts. */
export function caseKind({ review, litigation }: Phrase, before: string): ClaimKind {
  if (/(?:未经|不经)[^,]{0,4}复议[^,]{0,6}(?:起诉|诉讼)|直接(?:起诉|提起)/.test(before)) return 'litigation-direct';
  if (/(?:复议后|经复议)[^,]{0,6}(?:起诉|诉讼)/.test(before)) return 'litigation-after-review';
  if (review && litigation) return 'review-and-litigation';
  return review ? 'review' : 'litigation';
}
