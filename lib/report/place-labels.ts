import type { Cell } from '../page/grid';
import type { Quote } from '../page/quote';
import { readAsides } from './label-asides';
import type { LabelMatch } from './match-label';
import type { OfficialLabel, ProactiveBlock } from './official';
import { mayStandFor, placeInOrder } from './place-in-order';
import type { DataRow, Head } from './proactive-parts';
import type { MatchedLabel } from './report';
import { matchedLabel } from './table-rows';

/** A column of a block, with its head on the page; without one where the page has no header above the figures. */
export interface PlacedColumn {
  readonly official: OfficialLabel;
  readonly cell: Cell | null;
  readonly label: MatchedLabel | null;
}

interface Labelled {
  readonly cell: Cell;
  readonly match: LabelMatch | undefined;
}

interface Placed {
  readonly matches: readonly (LabelMatch | undefined)[];
  /** Keys of official ones that have something else in their place, by the index of what stands there. */
  readonly instead: ReadonlyMap<number, string>;
}

/** Recognises what is left of some labels by its place among the official ones. */
function place(labels: readonly Labelled[], officials: readonly OfficialLabel[]): Placed {
  const taken = new Set<string>();
  const own = labels.map(({ match }) => {
    if (!match || taken.has(match.official.key)) return undefined;
    taken.add(match.official.key);
    return match;
  });
  // What is recognised as a label of elsewhere has no place here, and must not move the others.
  const here = labels.flatMap((_, index) => {
    const at = officials.findIndex(({ key }) => key === own[index]?.official.key);
    return own[index] && at < 0 ? [] : [{ index, at: at < 0 ? null : at }];
  });
  const places = placeInOrder(
    here.map(({ at }) => at),
    officials.length,
  );
  const matches = [...own];
  const instead = new Map<number, string>();
  for (const [step, { index }] of here.entries()) {
    const official = officials[places[step] ?? -1];
    const text = labels[index]?.cell.text ?? '';
    if (own[index] || !official) continue;
    // A label that stands there twice is the next one miswritten.
    if (labels[index]?.match || mayStandFor(text, official)) {
      const { unit = null, remark = null } = readAsides(text)[0] ?? {};
      matches[index] = { official, exact: false, unit, remark };
    } else instead.set(index, official.key);
  }
  return { matches, instead };
}

/** The columns below some heads; null for a head that is no official one. */
export function placeColumns(
  heads: readonly Head[],
  block: ProactiveBlock | undefined,
): { readonly columns: readonly (PlacedColumn | null)[]; readonly instead: ReadonlyMap<string, Quote> } {
  const officials = block?.columns ?? [];
  const [first] = heads;
  const hasCorner =
    heads.length === officials.length + 1 &&
    first &&
    !first.match &&
    officials[0] &&
    !mayStandFor(first.cell.text, officials[0]);
  const own = hasCorner ? heads.slice(1) : heads;
  const { matches, instead } = place(own, officials);
  return {
    columns: own.map(({ cell }, index) => {
      const match = matches[index];
      return match ? { official: match.official, cell, label: matchedLabel(cell, match) } : null;
    }),
    instead: new Map(
      [...instead].flatMap(([index, key]) => {
        const cell = own[index]?.cell;
        return cell ? [[key, { text: cell.text, element: cell.element }] as const] : [];
      }),
    ),
  };
}

/** The columns of the template, where the page has no header. */
export function columnsWithoutHeads(block: ProactiveBlock | undefined): readonly PlacedColumn[] {
  return (block?.columns ?? []).map((official) => ({ official, cell: null, label: null }));
}

/** What the rows of a part are. `elsewhere`: rows that another part has. */
export function placeRows(
  rows: readonly DataRow[],
  block: ProactiveBlock | undefined,
  elsewhere: ReadonlySet<string>,
): Placed {
  const officials = (block?.rows ?? []).filter(({ key }) => !elsewhere.has(key));
  return place(
    rows.map(({ label, match }) => ({ cell: label, match })),
    officials,
  );
}
