import type { Quote } from '../../read/quote';
import type { Report, TextBlock } from '../report';

/** A paragraph of the report's own text, in a form for matching that has the same length and offsets. */
export interface Passage {
  /** The paragraph with full-width letters, digits and marks made half-width, character by character. */
  readonly text: string;
  readonly block: Pick<TextBlock, 'text' | 'at'>;
}

/** Full-width forms as half-width ones, the ideographic space as a blank; no character more or less. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000]/g, ' ');
}

/** Lines of the portal around a report, which hold no sentence of its own. */
const FURNITURE =
  /版权所有|主办(?:单位)?:|承办(?:单位)?:|技术支持|备案|标识码|公网安备|字号:|字体:|浏览(?:次数|量)?:|当前位置|分享到|打印|关闭窗口/;

/** Paragraphs as passages, those of the portal left out. */
export function passagesOf(blocks: readonly Passage['block'][]): readonly Passage[] {
  return blocks.map((block) => ({ text: halfWidth(block.text), block })).filter(({ text }) => !FURNITURE.test(text));
}

/** The running text of a report: its preface and what stands in its sections, tables left out. */
export function runningText({ preface, sections }: Report): readonly Passage[] {
  return passagesOf([...preface, ...sections.flatMap(({ blocks }) => blocks)]);
}

const CONTEXT = 8;
const BREAK = /[,。;:、!?]/;

/** The words of a passage between two offsets, with some of the clause around them, as the page has them. */
export function quoteWithin({ text, block }: Passage, from: number, to: number): Quote {
  let start = from;
  while (start > 0 && from - start < CONTEXT && !BREAK.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < CONTEXT && !BREAK.test(text.charAt(end))) end += 1;
  return { text: block.text.slice(start, end).trim(), at: block.at };
}
