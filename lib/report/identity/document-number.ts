import type { Quote } from '../../read/quote';
import type { Source } from '../../read/source';
import { foldSpace } from '../../text/text';
import { traceBlock, traceText } from '../../text/traced-text';
import type { TextBlock } from '../report';

/** A document number and nothing else. */
const NUMBER = /^[\u4e00-\u9fff]{2,14}[〔[(【]20\d{2}[〕\])】]第?\d{1,4}号$/;
const LABELS = '文号|发文字号|公文文号|备注\\/文号|发文文号|文件编号';
/** How many blocks from the top the number may stand. */
const HEAD_BLOCKS = 8;

/** The report's own document number (泉鲤统〔2021〕1号): a block of its own, or the page's head list (文号); null where there is none. */
export function readDocumentNumber(source: Source, blocks: readonly TextBlock[]): Quote | null {
  const block = blocks.slice(0, HEAD_BLOCKS).find((each) => NUMBER.test(traceBlock(each).text));
  if (block) return { text: block.text, at: block.at };
  for (const { value, at } of source.fields(LABELS)) {
    const text = foldSpace(value.split(/\s(?=\S*[:：])/)[0] ?? '');
    if (NUMBER.test(traceText(text).text)) return { text, at };
  }
  return null;
}
