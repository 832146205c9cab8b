/** How a list of parts is opened. */
export interface Opening {
  /** `selects`: 其中, 包括, 含 may name some of the parts; `completes`: 分别为, 具体为 or a bare colon name them all. */
  readonly kind: 'selects' | 'completes';
  /** False where the words give the list a subject of its own (…；专栏包括): it is no list of the figure before. */
  readonly attached: boolean;
  /** 其中 may also reach back to an earlier total. */
  readonly reachesBack: boolean;
  /** A colon or bracket without a word. */
  readonly bare: boolean;
  /** Nothing opens it but its first part (…649件，自然人641件，法人8件): judged only where its parts are all there can be. */
  readonly implied: boolean;
}

const OPENER =
  /其中|分别[为是有]|[包囊]括|包含|涵盖|涉及|具体[为是有]|分为|即(?=[:\d一-龥])|(?<![包蕴内不])含(?![义金])|按[^,;。:]{1,14}(?:分|看|划分|区分|分类|统计)(?=[,:])|从[^,;。:]{1,14}(?:看|分)(?=[,:])|:/g;
/** Words that may stand before an opening without being a subject of their own. */
const BEFORE_OPENER =
  /主要|全部|具体|情况|如下|内容|按|类别|分类|渠道|方式|形式|来源|结果|其|中|这些|上述|以上|各|均|并|,|的|(?:信息|申请|文件)?$/g;

/** A gap without what stands in brackets, titles and quotation marks. */
export function plainGap(gap: string): string {
  return gap
    .replace(/\([^()]*\)/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/《[^》]*》|“[^”]*”/g, '');
}

/** How the words between a figure and the next one open a list of its parts; undefined where they do not. */
export function readOpening(gap: string): Opening | undefined {
  const found = [...gap.matchAll(OPENER)];
  const first = found[0];
  const last = found[found.length - 1];
  if (!first || !last) return undefined;
  const after = gap.slice(last.index + last[0].length);
  // One figure of another kind may stand between: 其中甲局1件，收取420元.
  if (after.length > 30 || /[。;]/.test(after) || /\d\D+\d/.test(after)) return undefined;
  const before = gap.slice(0, first.index);
  const bare = found.every(([words]) => words === ':');
  const selects = found.some(([words]) => /^(?:其中|[包囊]括|包含|涵盖|涉及|含|按|从)/.test(words));
  const subject = (before.split(/[,;。、)]/).pop() ?? '').replace(BEFORE_OPENER, '');
  const reachesBack = found.some(([words]) => words === '其中' || /^[按从]/.test(words));
  // A new sentence that does not begin with 其中 speaks of something else, and so does a colon after a semicolon.
  const cut = bare ? /[;。]/.test(before) : before.includes('。') && !reachesBack;
  return {
    kind: selects ? 'selects' : 'completes',
    attached: !cut && (subject === '' || (reachesBack && first[0] === '其中' && !before.includes('。'))),
    reachesBack,
    bare,
    implied: false,
  };
}

/** The opening of a list that stands in brackets, by the words before its first figure; undefined for 不含. */
export function readBracketOpening(words: string): Opening | undefined {
  if (/不含|不包括|未含|除/.test(words)) return undefined;
  const selects = /其中|[包囊]括|包含|含/.test(words);
  return {
    kind: selects ? 'selects' : 'completes',
    attached: true,
    reachesBack: false,
    bare: !selects,
    implied: false,
  };
}

/** A list that nothing opens: its total, a comma, and the first of parts that are known to leave nothing out. */
export function readImplied(gap: string, words: string): Opening | undefined {
  if (!/^,?(?:自然人|公民|结果维持|(?:被)?维持)/.test(words) || gap !== `,${words}`) return undefined;
  return { kind: 'selects', attached: true, reachesBack: false, bare: false, implied: true };
}

/** How strongly a gap separates two figures: 4 full stop, 3 semicolon, 2 comma, 1 anything less. */
export function separation(gap: string): 1 | 2 | 3 | 4 {
  if (/[。!?]/.test(gap)) return 4;
  if (gap.includes(';')) return 3;
  return gap.includes(',') ? 2 : 1;
}
