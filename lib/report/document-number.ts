import type { Quote } from '../page/quote';
import type { TextBlock } from './report';

/** The report's own document number (泉鲤统〔2021〕1号): a block of its own, or the page's head list (文号); null where there is none. */
export function readDocumentNumber(_document: Document, _root: Element, _blocks: readonly TextBlock[]): Quote | null {
  return null;
}
