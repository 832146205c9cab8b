import type { Locator, Page } from 'playwright-core';
import type { Language } from '@/lib/messages/languages';

/** Windows that reviewers have: a laptop's, a screen's, and the laptop's at 150 percent. */
export const WINDOWS = {
  1280: { width: 1280, height: 800 },
  1920: { width: 1920, height: 1080 },
  '150%': { width: 853, height: 533 },
} as const;

/** How a state is looked at. */
export interface Look {
  readonly language: Language;
  readonly window: keyof typeof WINDOWS;
  readonly colorScheme: 'light' | 'dark';
}

/** Every window in both languages, in light and in dark; and both languages in either. */
export const LOOKS: readonly Look[] = [
  { language: 'zh-CN', window: 1280, colorScheme: 'light' },
  { language: 'zh-CN', window: '150%', colorScheme: 'dark' },
  { language: 'zh-CN', window: 1920, colorScheme: 'dark' },
  { language: 'en', window: 1920, colorScheme: 'light' },
  { language: 'en', window: '150%', colorScheme: 'light' },
  { language: 'en', window: 1280, colorScheme: 'dark' },
];

/** Gives a page this look, and waits until what moves has come to rest: colours on their way are none that are kept. */
export async function lookAt(page: Page, { window, colorScheme }: Look): Promise<void> {
  await page.setViewportSize(WINDOWS[window]);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/**
 * What is cut off within an element: dialogs that are wider than themselves, buttons whose words do not fit in them, and
 * controls that reach out of all that can be scrolled to.
 */
export function cutOff(around: Locator): Promise<readonly string[]> {
  return around.evaluate((root) => {
    const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="tab"]';
    const found: string[] = [];
    const tell = (what: string, element: Element) => {
      found.push(`${what}: ${element.tagName} ${element.className} “${element.textContent?.slice(0, 40)}”`);
    };
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const isScrolled = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
    for (const dialog of root.querySelectorAll('dialog')) {
      for (const part of [dialog, ...dialog.querySelectorAll('*')]) {
        if ((part === dialog || clips(part)) && part.scrollWidth > part.clientWidth + 1 && !part.matches('.cut, input'))
          tell('wide', part);
      }
    }
    for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
      const { left, right, width, height } = control.getBoundingClientRect();
      const isShown = control.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      if (!isShown || getComputedStyle(control).position === 'absolute') continue;
      if (control.matches('button, [role="tab"]') && control.scrollWidth > control.clientWidth + 1)
        tell('words', control);
      let edges: readonly [number, number] | null = [0, innerWidth];
      for (let box = control.parentElement; box !== null && edges !== null; box = box.parentElement) {
        if (!clips(box)) continue;
        const { left: from, right: to } = box.getBoundingClientRect();
        edges = isScrolled(box) ? null : [Math.max(edges[0], from), Math.min(edges[1], to)];
      }
      if (edges !== null && (left < edges[0] - 1 || right > edges[1] + 1)) tell('cut', control);
    }
    return found;
  });
}
