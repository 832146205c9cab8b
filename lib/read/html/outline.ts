import { foldSpace } from '../../text/text';
import { allAtOnce, type Steps } from '../steps';
import { drawnText, isBlock, isElement, isText, standIn } from './element-text';
import { layoutTables } from './layout-table';
import { MARKUP_SIGHT } from './sight/markup-sight';
import { tagOf } from './sight/nature';
import type { Look, Sight } from './sight/sight';
import { firstChildOf, nextOf } from './unclobbered';

/** One thing of a page in reading order, with its element: of a line the block that it stands in. */
export interface OutlineItem {
  readonly kind: 'text' | 'table' | 'image';
  /** '' for what is no text: a data table's is not repeated. */
  readonly text: string;
  readonly element: Element;
}

/** The page below `root` in reading order, layout tables taken apart, data tables whole. Reads only. */
export function readOutline(root: Element, sight: Sight = MARKUP_SIGHT): OutlineItem[] {
  return allAtOnce(readOutlineInSteps(root, sight));
}

/** Nodes between two pauses. */
const NODES_AT_ONCE = 1000;

/** Where the walk goes on behind an element: the block that words belong to there, and whether a line ends with the element. */
interface Behind {
  element: Element;
  block: Element;
  isVeiled: boolean;
  endsLine: boolean;
}

/** As readOutline, with pauses on a page of many elements. */
export function* readOutlineInSteps(root: Element, sight: Sight): Steps<OutlineItem[]> {
  const items: OutlineItem[] = [];
  const isLayout = layoutTables(root, sight);
  let line: string[] = [];
  let lineElement: Element | null = null;
  const flush = (): void => {
    const text = foldSpace(line.join(''));
    if (text !== '' && lineElement) items.push({ kind: 'text', text, element: lineElement });
    line = [];
    lineElement = null;
  };
  const write = (text: string, block: Element): void => {
    line.push(text);
    if (lineElement === null && text.trim() !== '') lineElement = block;
  };

  const behind: Behind[] = [];
  let depth = 0;
  let block = root;
  let isVeiled = sight(root) === 'veiled';
  let at: Node | null = firstChildOf(root);
  const enter = (element: Element, look: Look): void => {
    const endsLine = isBlock(element);
    const place = behind[depth];
    // Places are used again: making one for each element costs more than reading it.
    if (place) {
      place.element = element;
      place.block = block;
      place.isVeiled = isVeiled;
      place.endsLine = endsLine;
    } else behind.push({ element, block, isVeiled, endsLine });
    depth += 1;
    if (endsLine) {
      flush();
      block = element;
    }
    isVeiled = look === 'veiled';
  };
  /** Ends the innermost element that was entered, and gives it; undefined where none is open. */
  const leave = (): Element | undefined => {
    if (depth === 0) return undefined;
    depth -= 1;
    const last = behind[depth];
    if (last?.endsLine) flush();
    block = last?.block ?? root;
    isVeiled = last?.isVeiled ?? false;
    return last?.element;
  };
  const put = (kind: 'table' | 'image', element: Element): void => {
    flush();
    items.push({ kind, text: '', element });
  };
  /** Reads an element; true where what is in it is to be read next. */
  const read = (element: Element, look: Look): boolean => {
    const instead = look === 'shown' || look === 'veiled' ? undefined : standIn(element, look, sight);
    if (instead === null) return false;
    if (instead !== undefined) {
      write(instead, block);
      return false;
    }
    const tag = tagOf(element);
    if (tag === 'BR') flush();
    else if (tag === 'IMG') {
      if (look !== 'veiled') put('image', element);
    } else if (tag === 'TABLE' && !isLayout(element)) {
      // A part of what is veiled may be drawn again.
      if (look !== 'veiled' || drawnText(element, sight).trim() !== '') put('table', element);
    } else return true;
    return false;
  };
  /** Goes through so many nodes; false at the end. */
  const walk = (most: number): boolean => {
    let node = at;
    for (let left = most; left > 0; left -= 1) {
      if (node === null) {
        const last = leave();
        if (last === undefined) return false;
        node = nextOf(last);
      } else if (isText(node)) {
        if (!isVeiled) write(node.data, block);
        node = nextOf(node);
      } else if (isElement(node)) {
        const look = sight(node);
        if (read(node, look)) {
          enter(node, look);
          node = firstChildOf(node);
        } else node = nextOf(node);
      } else node = nextOf(node);
    }
    at = node;
    return true;
  };
  while (walk(NODES_AT_ONCE)) yield;
  flush();
  return items;
}
