import type { Quote } from '../../read/quote';
import type { Boxes, Source } from '../../read/source';
import { foldSpace } from '../../text/text';
import { traceBlock, traceText } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { findDays } from './day';
import type { DateClaim } from './report-dates';

/** What else stands in an information line without labels (2024-01-17 10:00 来源：甲局 浏览：12). */
const AROUND =
  /^[([【]?(?:(?:信息)?来源:?[^\d]{0,30})?$|^(?: ?\d{1,2}:\d{2}(?::\d{2})?)?[)\]】]?(?:$|(?:信息)?来源|浏览|点击|阅读|访问|字号|字体|作者|分享|打印|编辑|\[|【|\||大|保护)/;
const LONGEST_LINE = 90;
/** A block as long as this, or a numbered one, is the report's text. */
const TEXT_LENGTH = 60;

/**
 * A day without a label right below the title: shown by the page as the day of publication, or, written with 年月日 in the
 * report's own text, its signature. A day above the title is the page's clock or another article's.
 */
export function readDateLines(
  { at, boxes, dayLines }: Source,
  title: Quote | null,
  blocks: readonly TextBlock[],
): readonly DateClaim[] {
  if (!title || !boxes.holds(at, title.at)) return [];
  const text = blocks.find(
    (block) =>
      isBehind(title, block, boxes) && (block.text.length >= TEXT_LENGTH || /^一、/.test(traceBlock(block).text)),
  );
  for (const line of dayLines()) {
    if (!isBehind(title, line, boxes)) continue;
    if (text && !isBehind(line, text, boxes)) break;
    const claim = claimOf(line, blocks);
    if (claim) return [claim];
  }
  return [];
}

const isBehind = (first: Quote, second: Quote, { holds }: Boxes): boolean =>
  second.at > first.at && !holds(first.at, second.at);

function claimOf({ text: line, at }: Quote, blocks: readonly TextBlock[]): DateClaim | null {
  const traced = traceText(line);
  const days = findDays(traced.text);
  const [day] = days;
  if (!day || days.length > 1 || line.length > LONGEST_LINE) return null;
  const [before, behind] = [traced.text.slice(0, day.from), traced.text.slice(day.to)];
  if (!AROUND.test(before) || !AROUND.test(behind)) return null;
  const quote = { text: foldSpace(traced.written(day.from, day.to)), at };
  const own = traced.text.charAt(day.from + 4) === '年' && blocks.some((block) => block.at === at);
  return { source: own ? 'signature' : 'shown', date: day.date, quote };
}
