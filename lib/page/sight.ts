/** How the reader meets an element: `hidden` is not drawn at all, nor is anything in it. */
export type Look = 'shown' | 'hidden';

/**
 * Tells how an element is drawn whose ancestors are; the caller of a check gives it, since only the caller knows who draws
 * the page. Pure for a page that does not change: the same element has the same look all through one check.
 */
export type Sight = (element: Element) => Look;

const HIDDEN_BY_STYLE = /(?:^|;)\s*display\s*:\s*none\b/i;

/** What the element's own attributes say, no style sheet asked. */
export const MARKUP_SIGHT: Sight = (element) => {
  if (element.hasAttribute('hidden')) return 'hidden';
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_BY_STYLE.test(style) ? 'hidden' : 'shown';
};
