import { foldSpace, squash } from '../../text/text';
import { traceText } from '../../text/traced-text';
import type { Quote } from '../quote';
import type { Steps } from '../steps';
import { drawnBeginning } from './element-text';
import type { Page } from './page';
import { shortElementsInSteps } from './short-elements';

const LABEL = /^[[【]?(?:您|你)?(?:现在|当前)?(?:所在|的)?(?:的)?位置(?:是)?[\]】]?[:>]?/;
const HOLDERS = 'div, p, span, td, ul, ol, nav, section, dl';
const CLASSES = '[class*="crumb"], [class*="position"], [class*="location"], .dqwz, .weizhi, .curpos, .bread, .path';
const LONGEST = 200;

/** The way to the page from the site's front (当前位置：首页 > …): the shortest element that begins with the label and goes on. */
export function* readBreadcrumb({ document, sight, at }: Page): Steps<Quote | null> {
  let found: Quote | null = null;
  for (const { element, content } of yield* shortElementsInSteps(document, HOLDERS, LONGEST * 4, sight)) {
    const text = foldSpace(content);
    if (text.length > LONGEST || !squash(text).includes('位置')) continue;
    const traced = traceText(text).text;
    const label = LABEL.exec(traced);
    if (!label || traced.length - label[0].length < 2) continue;
    if (found === null || text.length < found.text.length) found = { text, at: at(element) };
  }
  if (found) return found;
  for (const element of document.querySelectorAll(CLASSES)) {
    const text = foldSpace(drawnBeginning(element, LONGEST * 4, sight));
    if (text.length <= LONGEST && /首页.{0,6}[>»›\-/]/.test(text)) return { text, at: at(element) };
  }
  return null;
}
