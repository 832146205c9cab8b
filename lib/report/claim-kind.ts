import type { ClaimKind } from './claim';

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

/** What of a sentence decides how its numbers are read. */
export interface ClaimContext {
  readonly aboutApplications: boolean;
  readonly aboutReviews: boolean;
  readonly bracketed: boolean;
}

/**
 * What a number says, by the words `before` it (from the last number or stop on), those of them in its own `clause`, and those `after` it;
 * undefined where it names no figure of the tables.
 */
export function kindOf(before: string, clause: string, after: string, context: ClaimContext): ClaimKind | undefined {
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
