import { normalize } from '../../text/text';
import { readBody } from '../bodies/body-parts';
import { isFurniture } from './page-furniture';

/** Where a character of the compared text stands in the report: paragraph and offset within it. */
export interface TextPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** A report's own words: what is left when figures, dates, names, mandated wording and the page around it are set aside. */
export interface ComparableText {
  readonly text: string;
  /** One a character of `text`. */
  readonly places: readonly TextPlace[];
}

/**
 * Wording that every report must or by custom does have: the law's and the notices' names, what the report is made of, its
 * period, whom to ask, the tables' labels, 没有其他需要报告的事项. A sentence that speaks so is set aside whole.
 */
const MANDATED: readonly RegExp[] = [
  /^(?:现?根据|按照|依据|依照|为贯彻).{0,80}(?:条例|通知|规定|格式|函).{0,80}(?:要求|规定|精神|编制|制作|形成|公布|报告)/,
  /编制(?:了|而成|本|形成)?.{0,10}年度报告|本(?:年度)?报告(?:由|中|所|共|包括|的?电子版|全文)/,
  /(?:统计|数据).{0,6}(?:期限|时限|时间|截止|截至)|所列数据/,
  /(?:电子版|电子文本).{0,60}(?:下载|查阅|查看|获取)/,
  /(?:疑问|咨询|意见).{0,16}(?:联系|致电|垂询)|^\(?(?:联系)?(?:地址|电话|传真|邮编|邮政编码|电子邮箱|联系人|联系方式)/,
  /(?:没有|无|暂无)(?:其他|其它)?需要?(?:报告|说明)的?(?:其他|其它)?(?:的)?(?:事项|情况)|^无$/,
  /信息处理费/,
  /勾稽关系|第二十条第|本年新收|上年结转|结转下年|总体情况.{0,20}主动公开政府信息情况/,
];
/** The six statutory headings and those of section 1's aspects, whatever numeral they bear. */
const HEADING =
  /^[(]?[一二三四五六七八九十\d]{0,3}[)、.,]{0,2}(?:总体情况|(?:政府信息)?主动公开(?:政府信息)?(?:工作)?(?:情况|方面)?|(?:收到和处理)?政府信息公开申请情况|(?:政府信息)?依申请公开(?:政府信息)?(?:工作)?(?:情况|办理情况|方面)?|.{0,20}行政复议.{0,8}行政诉讼.{0,6}情况|存在的?(?:主要)?问题.{0,8}|其他需要报告的?事项|政府信息管理(?:情况|方面|工作)?|.{0,8}平台建设(?:情况|方面)?|监督保障(?:情况|方面)?)$/;
/** The regulation and the notices, with or without their numbers, and what they are called. */
const CITATION = /《[^《》]{2,60}》|(?:国务院令|国办[^\s〔[(]{0,8})[〔[(]?\d{0,4}[〕\])]?第?\d{0,4}号/g;
const NUMBERS =
  /(?:约|近|超过|共计?)?[\d.,%‰]+(?:余|多)?(?:万|亿)?(?:年度?|月份?|日|人次|件次|件|条|份|宗|项|封|次|篇|期|个|元|起|例|人|家|场|类|名)?|[零〇一二两三四五六七八九十百千]{1,9}(?:是|年|月|日|件|条|份|宗|项|次|篇|期|个|场|类|方面)/g;
/** Words of table 3, which a report repeats when it tells its figures. */
const OUTCOMES =
  /(?:上年结转|结转下一?年度?|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(?:的?申请|继续办理|情况)?/g;
/** An address on the web. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&%#:~-]{3,200}/gi;
/**
 * Clauses that custom puts into every report whatever its body did: under whose leadership and in whose spirit, the
 * principle of openness, and that nothing came in or was disputed. Two honest reports share little else.
 */
const CUSTOMARY: readonly RegExp[] = [
  /[^,]{0,24}习近平[^,]{0,40}/g,
  /[^,]{0,24}(?:党的[一二三四五六七八九十][^,]{1,40}精神|(?:党中央|国务院)[^,]{0,30}(?:部署|要求|精神))/g,
  /在[^,]{2,24}领导下/g,
  /[^,]{0,12}公开为常态[^,]{0,2},?[^,]{0,4}不公开为例外[^,]{0,6}/g,
  /[^,]{0,16}(?:未|没有|无)(?:发生|收到|接到|受理|出现|产生|因)[^,]{0,40}(?:申请|复议|诉讼|责任追究)[^,]{0,12}/g,
];
const SELF = /[我本全](?:局|委|厅|办|镇|乡|街道|区|县|市|省|单位|机关|部门|院|中心)/g;
/** A table's cell, kept as a line beside the paragraphs (`requests/new/total=3`). */
const CELL_LINE = /^(?:proactive|requests|review-litigation)\/[^=]{1,80}=/;
const NO_WORD = /[^\p{L}]/u;
const SENTENCE_END = /[。;!?]/;

/**
 * Sets aside what a report shares with every other, or must differ in. `agencies`: the bodies whose reports are compared.
 *
 * What is set aside was chosen by measuring, pair by pair, published reports of different bodies: 136 pairs of seven whole
 * ones and the beginnings of ten, 2019 to 2025, ten cities, two made after one district's model. Before the customary
 * clauses were set aside the likest pair shared 17 % in long passages, each of them such a clause; since then no pair
 * shares any, and 5 % of the shingles at most. A notice begins at 60 %.
 */
export function readComparableText(
  paragraphs: readonly string[],
  agencies: readonly (string | null)[] = [],
): ComparableText {
  const names = namesIn(agencies);
  const places: TextPlace[] = [];
  const kept: string[] = [];
  for (const [paragraph, original] of paragraphs.entries()) {
    if (CELL_LINE.test(original)) continue;
    const { text, offsets } = fold(original);
    if (isFurniture(text)) continue;
    for (const { from, to } of sentencesOf(text)) {
      const sentence = text.slice(from, to);
      const plain = sentence.replace(SENTENCE_END, '');
      if (HEADING.test(plain) || MANDATED.some((wording) => wording.test(plain))) continue;
      const set = aside(sentence, names);
      for (let at = 0; at < sentence.length; at += 1) {
        const character = sentence[at] ?? '';
        if (set[at] || NO_WORD.test(character)) continue;
        kept.push(character);
        places.push({ paragraph, offset: offsets[from + at] ?? 0 });
      }
    }
  }
  return { text: kept.join(''), places };
}

/** Compatibility forms folded, white space out, each character's offset in the original kept. */
function fold(original: string): { readonly text: string; readonly offsets: readonly number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    for (const folded of normalize(character).replace(/\s/g, '')) {
      // What takes two units (rare ideographs) is left out: one offset a unit keeps both lists in step.
      if (folded.length !== 1) continue;
      characters.push(folded);
      offsets.push(offset);
    }
    offset += character.length;
  }
  return { text: characters.join(''), offsets };
}

function sentencesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const bounds: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!SENTENCE_END.test(text[at] ?? '')) continue;
    bounds.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < text.length) bounds.push({ from, to: text.length });
  return bounds;
}

/** True for each character of the sentence that belongs to a number, a date, a citation or a name. */
function aside(sentence: string, names: readonly string[]): readonly boolean[] {
  const set = new Array<boolean>(sentence.length).fill(false);
  const mark = (from: number, length: number) => set.fill(true, from, from + length);
  for (const pattern of [CITATION, NUMBERS, SELF, OUTCOMES, ADDRESS, ...CUSTOMARY]) {
    for (const match of sentence.matchAll(pattern)) mark(match.index, match[0].length);
  }
  for (const name of names) {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length)) mark(at, name.length);
  }
  return set;
}

/** The names of the bodies, of their places and of the bodies without their places. */
function namesIn(agencies: readonly (string | null)[]): readonly string[] {
  const names = agencies.flatMap((agency) => {
    const parts = readBody(agency);
    if (!parts) return [];
    const short = parts.places.map((place) => place.replace(/(?:街道|[省市县区镇乡旗盟])$/, ''));
    return [...parts.places, ...short, parts.body];
  });
  return [...new Set(names)].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
}
