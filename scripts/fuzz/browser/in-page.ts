/** Bundled and evaluated in the world of its own that a content script has; only the driver's script calls it. */

import { checkInSteps } from '@/lib/check-page';
import type { Evaluation } from '@/lib/judge/evaluation';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';

declare global {
  var goujiFuzz: FuzzInPage;
}

/** What a check of the page gave in the browser, and whether the page is as it was. */
export interface BrowserCheck {
  readonly evaluation: Evaluation;
  readonly altered: boolean;
}

/** What the bundle leaves behind in its world. */
export interface FuzzInPage {
  readonly check: (url: string) => BrowserCheck;
}

const CHECKED_AT = '2026-01-20T09:00:00Z';
const nodes = (): string => `${document.documentElement.outerHTML}${document.querySelectorAll('*').length}`;

/** Checks the page as a press does, all steps in one. */
function check(url: string): BrowserCheck {
  const before = nodes();
  const steps = checkInSteps(document, { source: url, url, checkedAt: CHECKED_AT, sight: renderedSight(window) });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { evaluation: step.value.evaluation, altered: nodes() !== before };
}

globalThis.goujiFuzz = { check };
