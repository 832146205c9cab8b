import type { Steps } from '../steps';
import { isElement, isText, standIn } from './element-text';
import { tagOf } from './sight/nature';
import type { Sight } from './sight/sight';
import { firstChildOf, nextOf } from './unclobbered';

/** An element with its name in capitals and its text as it is drawn, white space and all. */
export interface ShortElement {
  readonly element: Element;
  readonly tag: string;
  readonly content: string;
}

/** The names of a list as it stands in a selector (td, th, li), in capitals. */
export function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.toUpperCase().split(/\s*,\s*/));
}

/** Nodes between two pauses. */
const NODES_AT_ONCE = 1000;

/** An element that is being read. */
interface Open {
  element: Node;
  isVeiled: boolean;
  /** Its place among those found; -1 where it is none that is wanted. */
  slot: number;
  /** Its text so far; null when it is longer than is asked for. */
  content: string | null;
}

/**
 * The elements under `root` of the names given, that are drawn, and whose text is at most `most` characters long, in page
 * order, with pauses on a page of many. Each text is put together once, out of its children's; what holds a long one is
 * long itself.
 */
export function* shortElements(
  root: ParentNode,
  names: ReadonlySet<string>,
  most: number,
  sight: Sight,
): Steps<readonly ShortElement[]> {
  const found: (ShortElement | null)[] = [];
  let open: Open = { element: root, isVeiled: false, slot: -1, content: '' };
  const chain: Open[] = [open];
  let depth = 0;
  let at: Node | null = firstChildOf(root);
  const write = (text: string | null): void => {
    const { content } = open;
    if (content !== null) open.content = text === null || content.length + text.length > most ? null : content + text;
  };
  const keep = (slot: number, element: Element, content: string | null): void => {
    if (slot >= 0 && content !== null) found[slot] = { element, tag: tagOf(element), content };
  };
  /** Reads an element; true where what is in it is to be read next. */
  const read = (element: Element): boolean => {
    const look = sight(element);
    const instead = look === 'shown' || look === 'veiled' ? undefined : standIn(element, look, sight);
    if (instead === null) return false;
    const slot = names.has(tagOf(element)) ? found.push(null) - 1 : -1;
    if (instead !== undefined) {
      keep(slot, element, instead);
      write(instead);
      return false;
    }
    depth += 1;
    const known = chain[depth];
    // Places are used again: making one for each element costs more than reading it.
    if (known) {
      open = known;
      open.element = element;
      open.isVeiled = look === 'veiled';
      open.slot = slot;
      open.content = '';
    } else {
      open = { element, isVeiled: look === 'veiled', slot, content: '' };
      chain.push(open);
    }
    return true;
  };
  /** Ends the innermost element, and gives it; undefined at the root. */
  const leave = (): Node | undefined => {
    const { element, slot, content } = open;
    depth -= 1;
    const outer = chain[depth];
    if (outer === undefined) return undefined;
    if (slot >= 0 && isElement(element)) keep(slot, element, content);
    open = outer;
    write(content);
    return element;
  };
  /** Goes through so many nodes; false at the end. */
  const walk = (count: number): boolean => {
    let node = at;
    for (let left = count; left > 0; left -= 1) {
      if (node === null) {
        const last = leave();
        if (last === undefined) return false;
        node = nextOf(last);
      } else if (isText(node)) {
        if (!open.isVeiled) write(node.data);
        node = nextOf(node);
      } else node = isElement(node) && read(node) ? firstChildOf(node) : nextOf(node);
    }
    at = node;
    return true;
  };
  while (walk(NODES_AT_ONCE)) yield;
  return found.filter((element) => element !== null);
}
