/** Nodes that are kept in mind; a page that changes more of them at once has changed. */
const MOST_NODES = 2000;
/** Attributes that decide what of an element is drawn or how a table is read. */
const TELLING = ['class', 'style', 'hidden', 'open', 'colspan', 'rowspan', 'value'];
/** What we put into the page ourselves. */
const OURS = /^GOUJI-/;

/** What has changed in a page since it began to be watched. */
export interface PageEdits {
  /** Whether anything has changed that the reading of `part` may rest on: in it, in how what is around it is drawn, or where it stands. */
  readonly touch: (part: Element) => boolean;
  readonly stop: () => void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isOurs = (node: Node): boolean =>
  isElement(node) ? OURS.test(node.nodeName) : node.parentElement !== null && OURS.test(node.parentElement.nodeName);
const bearsStyle = (node: Node): boolean => node.nodeName === 'STYLE' || node.nodeName === 'LINK';

/** Watches the page for changes, ours left out. */
export function watchEdits(document: Document): PageEdits {
  const inside = new Set<Node>();
  const drawn = new Set<Node>();
  let isRestyled = false;
  const note = (changes: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (isOurs(target)) continue;
      if (type === 'childList') {
        const nodes = [...addedNodes, ...removedNodes];
        if (nodes.every(isOurs)) continue;
        if (nodes.some(bearsStyle)) isRestyled = true;
      }
      if (inside.size < MOST_NODES) inside.add(target);
      if (type === 'attributes') drawn.add(target);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: TELLING });
  return {
    touch(part) {
      note(observer.takeRecords());
      if (inside.size === 0) return false;
      if (isRestyled || inside.size >= MOST_NODES || !part.isConnected) return true;
      return [...inside].some((node) => part.contains(node)) || [...drawn].some((node) => node.contains(part));
    },
    stop: () => observer.disconnect(),
  };
}
