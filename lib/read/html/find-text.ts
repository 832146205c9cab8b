import { squash } from '../../text/text';
import { isElement, isText, standIn } from './element-text';
import { MARKUP_SIGHT } from './sight/markup-sight';
import type { Sight } from './sight/sight';
import { firstChildOf, nextOf } from './unclobbered';

interface Position {
  /** The text node, or the form field that shows the words. */
  readonly node: Text | Element;
  readonly offset: number;
}

/** Each significant character below `root` in its normal form, with the place it comes from. */
function characters(root: Element, sight: Sight): { text: string; positions: Position[] } {
  const positions: Position[] = [];
  const text: string[] = [];
  const read = (words: string, node: Text | Element): void => {
    let offset = 0;
    for (const character of words) {
      for (const folded of squash(character)) {
        text.push(folded);
        // One UTF-16 unit a position, so that indexes into the joined text fit.
        for (let unit = 0; unit < folded.length; unit += 1) positions.push({ node, offset });
      }
      offset += character.length;
    }
  };
  const visit = (node: Element, isVeiled: boolean): void => {
    for (let child = firstChildOf(node); child; child = nextOf(child)) {
      if (isText(child)) {
        if (!isVeiled) read(child.data, child);
      } else if (isElement(child)) {
        const look = sight(child);
        const instead = look === 'shown' || look === 'veiled' ? undefined : standIn(child, look, sight);
        if (instead === undefined) visit(child, look === 'veiled');
        else if (instead !== null) read(instead, child);
      }
    }
  };
  visit(root, sight(root) === 'veiled');
  return { text: text.join(''), positions };
}

/** The range of `quote` inside `root`, white space and width of characters ignored; null when it is not there. Makes no change to the page. */
export function findText(root: Element, quote: string, sight: Sight = MARKUP_SIGHT): Range | null {
  const wanted = squash(quote);
  if (wanted === '') return null;
  const { text, positions } = characters(root, sight);
  const from = text.indexOf(wanted);
  const first = positions[from];
  const last = positions[from + wanted.length - 1];
  if (from < 0 || !first || !last) return null;
  const range = root.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, first.offset);
  else range.setStartBefore(first.node);
  if (isText(last.node)) {
    const lastCharacter = String.fromCodePoint(last.node.data.codePointAt(last.offset) ?? 32);
    range.setEnd(last.node, last.offset + lastCharacter.length);
  } else range.setEndAfter(last.node);
  return range;
}
