import { MARKUP_SIGHT } from '../../read/html/markup-sight';
import type { Sight } from '../../read/html/sight';
import type { Quote } from '../../read/quote';
import { foldSpace } from '../../text/text';
import { type PageLine, readPageFields, readPageLines } from '../page-fields';
import type { TextBlock } from '../report';
import { traceBlock, traceText } from '../traced-text';

/** A document number and nothing else. */
const NUMBER = /^[\u4e00-\u9fff]{2,14}[〔[(【]20\d{2}[〕\])】]第?\d{1,4}号$/;
const LABELS = '文号|发文字号|公文文号|备注\\/文号|发文文号|文件编号';
/** How many blocks from the top the number may stand. */
const HEAD_BLOCKS = 8;

/**
 * The report's own document number (泉鲤统〔2021〕1号): a block of its own, or the page's head list (文号); null where there is none.
 * `lines`: the document's information lines, where the caller has them already.
 */
export function readDocumentNumber(
  document: Document,
  _root: Element,
  blocks: readonly TextBlock[],
  lines: readonly PageLine[] = readPageLines(document),
  sight: Sight = MARKUP_SIGHT,
): Quote | null {
  const block = blocks.slice(0, HEAD_BLOCKS).find((each) => NUMBER.test(traceBlock(each).text));
  if (block) return { text: block.text, element: block.element };
  for (const { value, element } of readPageFields(lines, LABELS, sight)) {
    const text = foldSpace(value.split(/\s(?=\S*[:：])/)[0] ?? '');
    if (NUMBER.test(traceText(text).text)) return { text, element };
  }
  return null;
}
