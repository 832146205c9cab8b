import type { Span } from './contact-values';

/** Longest name of an office, brackets and all (…（…经济技术开发区）管委会信息公开领导小组办公室). */
const LONGEST_NAME = 70;
const LONGEST_BRACKET = 60;
/** Where a name ends that is not followed by a verb. */
const ENDS_NAME = /[。,;:<>\d]/;
/** What is done with the office that a sentence names. */
export const VERB = /^(?:取得)?(?:直接)?(?:联系|联络|咨询|反映|反馈|索取|垂询|沟通)/;
/** What a bracket holds that gives values and no part of a name: a labelled or a bare one. */
const GIVES_VALUES = /[:@]|\d{3}|电话|邮编|地址|邮箱|\d[号楼室]|(?:路|街|大道|巷)[^)]{0,8}号|联系人|大院$/;
/** Words that a body's name ends in. */
const BODY_END =
  /(?:人民政府|政府|局|厅|委|委员会|管委会|办公室|办公厅|办事处|街道办|领导小组|署|中心|服务站|处|科|股|室|站|院|所|部|队|公开办|党政办|政务办|政府办|综合办)$/;
/** Words of a sentence, which no name holds. */
const NO_NAME = /[的请]|下载|查阅|如有|联系|根据|依据|按照|编制|期限|网站|电话/;

/** An office's name in a traced text, and what ends it. */
export interface FoundOffice {
  readonly name: Span;
  /** `verb`: 联系 or the like; `values`: a bracket that gives values; `mark`: a separator, a figure or the text's end. */
  readonly end: 'verb' | 'values' | 'mark';
}

/**
 * The name that begins at `from`: brackets inside it, nested ones too, belong to it unless they give values. Null where no
 * name of two characters and more stands there.
 */
export function scanOffice(text: string, from: number): FoundOffice | null {
  const found = (to: number, end: FoundOffice['end']): FoundOffice | null =>
    to - from >= 2 ? { name: { from, to }, end } : null;
  if (VERB.test(text.slice(from, from + 6))) return null;
  const last = Math.min(text.length, from + LONGEST_NAME);
  let at = from;
  while (at < last) {
    const character = text.charAt(at);
    if (at - from >= 2 && VERB.test(text.slice(at, at + 6))) return found(at, 'verb');
    if (ENDS_NAME.test(character) || character === ')') return found(at, 'mark');
    if (character === '(') {
      const close = closingBracket(text, at);
      if (close < 0 || GIVES_VALUES.test(text.slice(at + 1, close))) return found(at, 'values');
      at = close;
    }
    at += 1;
  }
  return at === text.length ? found(at, 'mark') : null;
}

/** Where the bracket that opens at `open` is closed; −1 where it is not, or too far away for a name's. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_BRACKET); at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Whether the words are a body's name and no sentence. */
export function isOfficeName(words: string): boolean {
  const plain = words.replace(/\([^()]*\)/g, '');
  return words.length >= 4 && words.length <= 40 && BODY_END.test(plain) && !NO_NAME.test(plain) && !/\d/.test(plain);
}

/** The office named right before `to`, in the same clause (示例县水利局 电话：…, 示例县水利局：0579-…); null where none is. */
export function officeBefore(text: string, to: number): Span | null {
  const before = text.slice(Math.max(0, to - LONGEST_NAME), to).replace(/[:,、(\s]+$/, '');
  const end = Math.max(0, to - LONGEST_NAME) + before.length;
  const from = end - (/[^,;。:、\s]*$/.exec(before)?.[0].length ?? 0);
  return isOfficeName(text.slice(from, end)) ? { from, to: end } : null;
}
