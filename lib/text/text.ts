import { withoutInvisible } from './invisible';
import { NOTE_SIGNS } from './note-mark';
import { foldTraditional } from './traditional';

/**
 * CJK radicals that PDF exports put in place of the ideographs and that NFKC leaves alone
 * (block U+2E80–2EFF; the Kangxi block U+2F00–2FD5 is folded by NFKC itself). Simplified forms only.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺀': '冫',
  '⺁': '厂',
  '⺄': '乙',
  '⺈': '刀',
  '⺊': '卜',
  '⺍': '小',
  '⺎': '兀',
  '⺏': '尢',
  '⺐': '尢',
  '⺑': '尢',
  '⺒': '巳',
  '⺓': '幺',
  '⺔': '彑',
  '⺕': '彐',
  '⺖': '忄',
  '⺗': '心',
  '⺘': '扌',
  '⺙': '攵',
  '⺛': '旡',
  '⺜': '日',
  '⺝': '月',
  '⺞': '歹',
  '⺠': '民',
  '⺡': '氵',
  '⺢': '水',
  '⺣': '灬',
  '⺤': '爪',
  '⺥': '爪',
  '⺦': '丬',
  '⺧': '牛',
  '⺨': '犭',
  '⺩': '王',
  '⺪': '疋',
  '⺫': '目',
  '⺬': '示',
  '⺭': '礻',
  '⺮': '竹',
  '⺯': '糹',
  '⺰': '纟',
  '⺱': '罒',
  '⺲': '罒',
  '⺳': '网',
  '⺴': '网',
  '⺵': '网',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羊',
  '⺹': '老',
  '⺺': '聿',
  '⺻': '聿',
  '⺼': '月',
  '⺽': '臼',
  '⺾': '艹',
  '⺿': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衤',
  '⻃': '西',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻇': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻊': '足',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻐': '钅',
  '⻑': '长',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻕': '阜',
  '⻖': '阝',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻞': '食',
  '⻟': '饣',
  '⻠': '饣',
  '⻡': '首',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻫': '齐',
  '⻬': '齐',
  '⻭': '齿',
  '⻮': '齿',
  '⻯': '龙',
  '⻰': '龙',
  '⻱': '龟',
  '⻲': '龟',
  '⻳': '龟',
};

/** The full-width blank of GBK (A3A0), which decoders leave in the private use area and fonts draw as nothing. */
const GBK_BLANK = /\ue5e5/g;

/** ASCII, 、 。 and the unified ideographs: normalisation leaves them as they are, and most of a page is made of nothing else. */
const PLAIN = /^[\t\n\r -~\u3001\u3002\u4e00-\u9fff]*$/;

/** The same with the punctuation of Chinese text, blanks and full-width forms: nothing invisible is among them, no radical and no sign of a note. */
const COMMON = /^[\t\n\r -~\u00a0\u2014\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * The text with compatibility forms folded (full-width letters, digits and brackets, Kangxi radicals, traditional characters),
 * invisible characters and the signs of notes taken out: those would fold to digits, 9① to 91. White space is kept.
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return foldTraditional(text);
  if (COMMON.test(text)) return foldTraditional(text.normalize('NFKC'));
  const folded = text
    .replace(NOTE_SIGNS, '')
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical)
    .replace(GBK_BLANK, ' ');
  return foldTraditional(withoutInvisible(folded));
}

/** `normalize`, with all white space taken out: what labels, headings and document numbers are compared by. */
export function squash(text: string): string {
  return normalize(text).replace(/\s+/g, '');
}

/** Runs of white space (no-break and ideographic spaces too) as one blank, ends trimmed: text as a reader sees it. */
export function foldSpace(text: string): string {
  const visible = COMMON.test(text) ? text : withoutInvisible(text);
  return visible.replace(/[\s\u00a0\u3000\ue5e5]+/g, ' ').trim();
}
