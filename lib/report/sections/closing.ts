import { squash } from '../../text/text';
import type { Section, TextBlock } from '../report';

/** A line that holds a day and nothing else, digits or numerals, 印发 allowed. */
const DATE_LINE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○零Oo0一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:印发)?$/;
/** What follows a report and is no part of its last section. */
const TAIL_LINE =
  /^(?:\(?此件|抄送|抄报|主送|分送|附件|相关附件|附:|上一篇|下一篇|上一条|下一条|分享|打印|关闭|【|\[打印|责任编辑|来源:|扫一扫|编辑:)|印发$/;
const BODY_NAME =
  /(?:政府|办公厅|办公室|局|委员会|委|厅|中心|街道办事处|办事处|管理处|政府办|署|院|大队|支队|总队|银行|部)$/;
const MOST_NAME = 40;

function isTail(block: TextBlock): boolean {
  const line = squash(block.text);
  return (
    DATE_LINE.test(line) ||
    TAIL_LINE.test(line) ||
    (line.length <= MOST_NAME && BODY_NAME.test(line) && !/[,。;:]/.test(line))
  );
}

/** How many blocks at the end of the last section are its signature, copies and page furniture. */
function tailLength(blocks: readonly TextBlock[]): number {
  const date = blocks.findIndex((block) => DATE_LINE.test(squash(block.text)) || TAIL_LINE.test(squash(block.text)));
  if (date < 0) {
    let length = 0;
    while (length < blocks.length && isTail(blocks[blocks.length - 1 - length] as TextBlock)) length += 1;
    return length;
  }
  let from = date;
  while (from > 0 && isTail(blocks[from - 1] as TextBlock)) from -= 1;
  return blocks.length - from;
}

/** Parts the signature and what follows it from the last section, so that they are not taken for its substance. */
export function partClosing(sections: readonly Section[]): {
  sections: readonly Section[];
  closing: readonly TextBlock[];
} {
  const last = sections[sections.length - 1];
  if (!last) return { sections, closing: [] };
  const length = tailLength(last.blocks);
  if (length === 0) return { sections, closing: [] };
  const kept = last.blocks.slice(0, -length);
  const closing = last.blocks.slice(-length);
  const ends = new Set(closing.map((block) => block.order));
  return {
    sections: sections.map((section) => {
      if (!section.blocks.some((block) => ends.has(block.order))) return section;
      const blocks = section === last ? kept : section.blocks.filter((block) => !ends.has(block.order));
      return { ...section, blocks, text: blocks.map((block) => block.text).join('\n') };
    }),
    closing,
  };
}
