import type { Item, Picture, TableItem } from '../source';
import { allAtOnce, type Steps } from '../steps';
import { elementText, isBlock } from './element-text';
import { readGrid } from './grid';
import { lineContexts } from './line-context';
import { type OutlineItem, readOutline, readOutlineInSteps } from './outline';
import type { Page } from './page';
import { tagOf } from './sight/nature';
import { holds, ownOf } from './unclobbered';

function toTable({ element }: OutlineItem, order: number, page: Page): TableItem {
  const captions = Array.from(ownOf(element, 'children')).filter((child) => tagOf(child) === 'CAPTION');
  return {
    kind: 'table',
    at: page.at(element),
    order,
    grid: readGrid(element, page),
    captions: captions.map((caption) => ({ text: elementText(caption, page.sight), at: page.at(caption) })),
    length: (element.textContent ?? '').length,
  };
}

function toPicture({ element }: OutlineItem, order: number, page: Page): Picture {
  const given = element.getAttribute('width') ?? /width:\s*(\d+)px/i.exec(element.getAttribute('style') ?? '')?.[1];
  const width = Number.parseInt(given ?? '', 10);
  return { kind: 'image', at: page.at(element), order, width: Number.isNaN(width) ? null : width };
}

/** Items between two pauses; a table counts as many. */
const ITEMS_AT_ONCE = 200;
const ITEMS_OF_A_TABLE = 50;

/** The items of an outline, with all that is asked of their elements. */
export function toItems(outline: readonly OutlineItem[], page: Page, contextOf = lineContexts(page)): readonly Item[] {
  return allAtOnce(toItemsInSteps(outline, page, contextOf));
}

/** As toItems, with pauses in a long outline. */
function* toItemsInSteps(
  outline: readonly OutlineItem[],
  page: Page,
  contextOf = lineContexts(page),
): Steps<readonly Item[]> {
  const items: Item[] = [];
  let done = 0;
  for (const [order, item] of outline.entries()) {
    const { kind, text, element } = item;
    if (kind === 'table') items.push(toTable(item, order, page));
    else if (kind === 'image') items.push(toPicture(item, order, page));
    else items.push({ kind, text, at: page.at(element), order, ...contextOf(element, text) });
    done += kind === 'table' ? ITEMS_OF_A_TABLE : 1;
    if (done < ITEMS_AT_ONCE) continue;
    done = 0;
    yield;
  }
  return items;
}

const lengthOf = ({ kind, text, element }: OutlineItem): number =>
  kind === 'table' ? (element.textContent ?? '').length : text.length;

/** The items below `root`, in reading order; undefined where they hold more than `most` characters, tables counted with all that is in them. */
export function* readItems(page: Page, root: Element, most: number): Steps<readonly Item[] | undefined> {
  const outline = yield* readOutlineInSteps(root, page.sight);
  if (outline.reduce((sum, item) => sum + lengthOf(item), 0) > most) return undefined;
  yield;
  return yield* toItemsInSteps(outline, page);
}

/** What reading the items of an element gives, out of what it gave for the page: nothing is read twice that need not be. */
export function itemsWithin(all: readonly Item[], root: Element, page: Page): readonly Item[] {
  const own = page.at(root);
  // Lines end at a block; around anything else, and inside a table that was taken whole, they may run on.
  if (!isBlock(root) || all.some(({ kind, at }) => kind === 'table' && at === own))
    return toItems(readOutline(root, page.sight), page);
  return all
    .filter(({ at }) => at >= own && holds(root, page.elements[at] ?? null))
    .map((item, order) => ({ ...item, order }));
}
