import { isElement, isText, standIn } from './element-text';
import { MARKUP_SIGHT } from './sight/markup-sight';
import { tagOf } from './sight/nature';
import type { Sight } from './sight/sight';

/** An element with its text as it is drawn, white space and all. */
export interface ShortElement {
  readonly element: Element;
  readonly content: string;
}

/**
 * The elements under `root` of the names listed (td, th, li), that are drawn, and whose text is at most `most` characters
 * long, in page order. Each text is put together once, out of its children's; what holds a long one is long itself.
 */
export function shortElements(
  root: ParentNode,
  names: string,
  most: number,
  sight: Sight = MARKUP_SIGHT,
): readonly ShortElement[] {
  const wanted = new Set(names.toUpperCase().split(/\s*,\s*/));
  const found: (ShortElement | null)[] = [];
  /** The text below a node; null when it is longer than `most`. */
  const visit = (parent: Node, isVeiled: boolean): string | null => {
    let content: string | null = '';
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      let own: string | null = '';
      if (isText(child)) own = isVeiled ? '' : child.data;
      else if (isElement(child)) {
        const look = sight(child);
        const instead = look === 'shown' || look === 'veiled' ? undefined : standIn(child, look, sight);
        if (instead === null) continue;
        const slot = wanted.has(tagOf(child)) ? found.push(null) - 1 : -1;
        own = instead ?? visit(child, look === 'veiled');
        if (slot >= 0 && own !== null) found[slot] = { element: child, content: own };
      }
      if (content !== null) content = own === null || content.length + own.length > most ? null : content + own;
    }
    return content;
  };
  visit(root, false);
  return found.filter((element) => element !== null);
}
