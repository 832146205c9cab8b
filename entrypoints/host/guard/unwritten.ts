/** The elements that may be given a root of their own by a script, which is then shown in place of what is in them. */
const ROOTABLE = 'article, aside, blockquote, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

/** Ms that the longest transition or animation of ours takes. */
const LONGEST = 1000;

/**
 * Whether a root looks as its markup and our sheet say: a script can also alter it by other sheets, by animations, and by
 * showing a part of it in full screen, none of which is a change of the markup. The rules of our sheet are the extension's,
 * and no page's to reach.
 */
export function looksAsWritten(root: ShadowRoot, { sheet }: HTMLStyleElement): boolean {
  return (
    (root.adoptedStyleSheets?.length ?? 0) === 0 &&
    (sheet === null || (!sheet.disabled && sheet.media.length === 0)) &&
    (root.fullscreenElement ?? null) === null &&
    (root.getAnimations?.() ?? []).every(isOurs)
  );
}

/** Whether an element in a root was given a root of its own, which is no change of the markup either, and for good. */
export function hasRootsWithin(root: ShadowRoot): boolean {
  return Array.from(root.querySelectorAll(ROOTABLE)).some((element) => rootOf(element) !== null);
}

function isOurs(animation: Animation): boolean {
  const duration = animation.effect?.getTiming().duration;
  return (
    ('animationName' in animation || 'transitionProperty' in animation) &&
    animation.playState !== 'paused' &&
    animation.playbackRate === 1 &&
    (typeof duration !== 'number' || duration <= LONGEST)
  );
}

/** Firefox tells extensions of every root; elsewhere no page gets at an element of ours. */
function rootOf(element: Element): unknown {
  return Reflect.get(element, 'openOrClosedShadowRoot') ?? null;
}
