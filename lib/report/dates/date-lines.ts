import { drawnText } from '../../read/html/element-text';
import { MARKUP_SIGHT } from '../../read/html/markup-sight';
import { shortElements } from '../../read/html/short-elements';
import type { Sight } from '../../read/html/sight';
import { foldSpace } from '../../text/text';
import { readTitle } from '../identity/title';
import type { DateClaim, TextBlock } from '../report';
import { traceBlock, traceText } from '../traced-text';
import { findDays } from './day';

/** What else stands in an information line without labels (2024-01-17 10:00 来源：甲局 浏览：12). */
const AROUND =
  /^[([【]?(?:(?:信息)?来源:?[^\d]{0,30})?$|^(?: ?\d{1,2}:\d{2}(?::\d{2})?)?[)\]】]?(?:$|(?:信息)?来源|浏览|点击|阅读|访问|字号|字体|作者|分享|打印|编辑|\[|【|\||大|保护)/;
const HOLDERS = 'p, span, div, td, li, em, i, time, h4, h5, h6';
const LONGEST_LINE = 90;
/** A block as long as this, or a numbered one, is the report's text. */
const TEXT_LENGTH = 60;
const FOLLOWING = 4;

/**
 * A day without a label right below the title: shown by the page as the day of publication, or, written with 年月日 in the
 * report's own text, its signature. A day above the title is the page's clock or another article's.
 */
export function readDateLines(
  document: Document,
  root: Element,
  blocks: readonly TextBlock[],
  sight: Sight = MARKUP_SIGHT,
): readonly DateClaim[] {
  const title = readTitle(document, root, blocks, sight)?.element;
  if (!title || !document.body?.contains(title)) return [];
  const text = blocks.find(
    (block) =>
      isBehind(title, block.element) && (block.text.length >= TEXT_LENGTH || /^一、/.test(traceBlock(block).text)),
  );
  for (const { element } of shortElements(document, HOLDERS, LONGEST_LINE * 3, sight)) {
    if (!isBehind(title, element)) continue;
    if (text && !isBehind(element, text.element)) break;
    const claim = claimOf(element, blocks, sight);
    if (claim) return [claim];
  }
  return [];
}

const isBehind = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & FOLLOWING) !== 0 && !first.contains(second);

function claimOf(element: Element, blocks: readonly TextBlock[], sight: Sight): DateClaim | null {
  const line = foldSpace(drawnText(element, sight));
  const traced = traceText(line);
  const days = findDays(traced.text);
  const [day] = days;
  if (!day || days.length > 1 || line.length > LONGEST_LINE) return null;
  const [before, behind] = [traced.text.slice(0, day.from), traced.text.slice(day.to)];
  if (!AROUND.test(before) || !AROUND.test(behind)) return null;
  const quote = { text: foldSpace(traced.written(day.from, day.to)), element };
  const own = traced.text.charAt(day.from + 4) === '年' && blocks.some((block) => block.element === element);
  return { source: own ? 'signature' : 'shown', date: day.date, quote };
}
