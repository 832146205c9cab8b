import { foldSpace, squash } from '../../text/text';
import { traceText } from '../../text/traced-text';
import type { Quote } from '../quote';
import { drawnBeginning } from './element-text';
import type { Page } from './page';
import { namesOf, type ShortElement } from './short-elements';

const LABEL = /^[[【]?(?:您|你)?(?:现在|当前)?(?:所在|的)?(?:的)?位置(?:是)?[\]】]?[:>]?/;
/** Elements that the way may stand in. */
export const CRUMB_HOLDERS = namesOf('div, p, span, td, ul, ol, nav, section, dl');
const CLASSES = '[class*="crumb"], [class*="position"], [class*="location"], .dqwz, .weizhi, .curpos, .bread, .path';
const LONGEST = 200;
/** The same with white space that is not folded. */
export const LONGEST_CRUMB = LONGEST * 4;

/** The way to the page from the site's front (当前位置：首页 > …): the shortest element that begins with the label and goes on. */
export function readBreadcrumb(short: readonly ShortElement[], { document, sight, at }: Page): Quote | null {
  let found: Quote | null = null;
  for (const { element, tag, content } of short) {
    if (!CRUMB_HOLDERS.has(tag) || content.length > LONGEST_CRUMB) continue;
    const text = foldSpace(content);
    if (text.length > LONGEST || !squash(text).includes('位置')) continue;
    const traced = traceText(text).text;
    const label = LABEL.exec(traced);
    if (!label || traced.length - label[0].length < 2) continue;
    if (found === null || text.length < found.text.length) found = { text, at: at(element) };
  }
  if (found) return found;
  for (const element of document.querySelectorAll(CLASSES)) {
    const text = foldSpace(drawnBeginning(element, LONGEST_CRUMB, sight));
    if (text.length <= LONGEST && /首页.{0,6}[>»›\-/]/.test(text)) return { text, at: at(element) };
  }
  return null;
}
