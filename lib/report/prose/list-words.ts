/** Words after which another matter begins: no part of the list. */
export const ANOTHER_MATTER = /另有|另外|此外|与此同时|同时[,，]|除此|截至|累计|历年/;
/** A verb of doing: where the parts before have none, a new statement begins. */
const DOING =
  /发布|发文|推送|(?<!另行|需要|重新|需)制作|召开|举办|开展|刊登|刊发|印发|上传|转发|编发|收到|受理|(?<!予以|不予|部分|同意|主动|申请|不|以)公开(?:了|各类)?(?:政府)?(?:信息)?$/;
/** Applications dealt with or handed on: no list of how they came (收到9件，其中网上2件，答复10件). */
const DEALT_WITH = /答复|办结|办理|回复|处理完|(?<!上一?年度?|去年)结转|转下|顺延/;
/** How they were answered. */
const ANSWERED = /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理/;
const RELEASED = /公开(?:的|答复|信息|申请|数){0,2}$/;
const LIKE_ANSWERED = /公开(?:的|答复|信息|申请|数){0,2}$|撤[回销]|不存在|补正|告知/;

/** What the words of a figure tell was done. */
export interface Deeds {
  readonly doing: boolean;
  readonly dealtWith: boolean;
  readonly answered: boolean;
  readonly released: boolean;
  readonly likeAnswered: boolean;
}

/** What the words of a figure tell was done. */
export const deedsOf = (words: string): Deeds => ({
  doing: DOING.test(words),
  dealtWith: DEALT_WITH.test(words),
  answered: ANSWERED.test(words),
  released: RELEASED.test(words),
  likeAnswered: LIKE_ANSWERED.test(words),
});

/** What several figures tell was done. */
export const bothDeeds = (one: Deeds, other: Deeds): Deeds => ({
  doing: one.doing || other.doing,
  dealtWith: one.dealtWith || other.dealtWith,
  answered: one.answered || other.answered,
  released: one.released || other.released,
  likeAnswered: one.likeAnswered || other.likeAnswered,
});

/** Whether a figure begins another statement than the parts before it make: a first verb, or what became of things that were counted by kind. */
export function beginsAnew(deeds: Deeds, before: Deeds): boolean {
  if (deeds.doing && !before.doing) return true;
  if (before.dealtWith || before.answered) return false;
  return deeds.dealtWith ? !before.released : deeds.answered && !before.likeAnswered;
}

/** A figure that adds up those before it: 共发布50条, 合计40件. */
export const ADDS_UP =
  /^(?:以上|上述|三者|两者|两项|各项)?(?:合计|共计|总计|总共|小计|共)(?!青|享|性|建|产|用|管|治|同)(?:公开|发布|收到|受理|推送|发文|印发|制发|制作|为|有|是|达)?(?:政府)?(?:信息|申请|文件)?$/;
/** Words that make a list a selection. */
export const SELECTION =
  /(?<![高平同中初对均相优劣头上下特一二三四五])等(?![级次同待于候效额])|主要|(?<!一)部分(?!公开)|例如|比如|之一/;

/** Words of the last part that say there is no further one. */
const REST = /其他|其它|其余|余下|剩余/;
/** Parts that leave nothing out when they stand together. */
const WHOLE_SETS: readonly (readonly RegExp[])[] = [
  [/自然人|公民|个人/, /法人|组织|企业/],
  [/结转|上年|转入/, /新收|收到|受理|新增|当年|本年/],
  [/办结|答复|办理/, /结转|转下|下年|顺延/],
  [/维持/, /纠正/, /审结|其他/],
];

/** Whether the words of the parts say that the list is all there is. */
export function leavesNothingOut(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  if (REST.test(words[words.length - 1] ?? '')) return true;
  return WHOLE_SETS.some((set) => {
    const meant = set.map((part) => words.findIndex((word) => part.test(word)));
    return meant.every((index) => index >= 0) && new Set(meant).size === set.length;
  });
}

const MONEY: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n };
/** Measure words for pieces and cases, which one total may take together. */
const PIECES = new Set([...'条篇则份个期件次幅部组宗起例笔封通']);

/** Whether the unit is one of money. */
export const isMoney = (unit: string): boolean => unit in MONEY;
/** What one of this unit is in the smallest of its kind: 万元 is 10,000 元. */
export const scaleOf = (unit: string): bigint => MONEY[unit] ?? 1n;
/** The kind of its unit: figures of one kind can stand in one list. */
export const kindOf = (unit: string): string => (isMoney(unit) ? '元' : PIECES.has(unit) ? '件' : unit);
/** Whether figures of the two units can stand in one list. */
export const addable = (one: string, other: string): boolean => kindOf(one) === kindOf(other);
