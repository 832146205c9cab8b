import type { Cell } from '../../read/grid';
import type { Quote } from '../../read/quote';
import { readAsides } from '../form/label-asides';
import type { OfficialLabel, ProactiveBlock } from '../form/official';
import { withoutOrdinals } from './comparable';
import { joinedLabels } from './joined-labels';
import type { LabelMatch } from './match-label';
import { haveOneOrdinal, mayStandFor, placeByWords, placeInOrder } from './place-in-order';
import type { DataRow, Head } from './proactive-parts';
import type { MatchedLabel } from './report-table';
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
  /** Keys of official ones that stand in one label together, by its index. */
  readonly joined: ReadonlyMap<number, readonly string[]>;
}

/** The labels that are sure before any place is known: one a key, exact ones first, none that bears the ordinal of another or fits its place better. */
function sureMatches(
  labels: readonly Labelled[],
  officials: readonly OfficialLabel[],
): readonly (LabelMatch | undefined)[] {
  const exact = new Map<string, number>();
  for (const [index, { match }] of labels.entries())
    if (match?.exact && !exact.has(match.official.key)) exact.set(match.official.key, index);
  const places = placeInOrder(
    labels.map(({ match }, index) => {
      const at = match?.exact ? officials.findIndex(({ key }) => key === match.official.key) : -1;
      return at >= 0 && exact.get(officials[at]?.key ?? '') === index ? at : null;
    }),
    officials.length,
  );
  const taken = new Set<string>();
  return labels.map(({ cell, match }, index) => {
    const key = match?.official.key;
    if (!match || key === undefined || taken.has(key) || (exact.has(key) && exact.get(key) !== index)) return undefined;
    const here = officials[places[index] ?? -1];
    const other = here !== undefined && here.key !== key && mayStandFor(cell.text, here);
    if (!match.exact && (other || !haveOneOrdinal(cell.text, match.official.label))) return undefined;
    taken.add(key);
    return match;
  });
}

/** Labels that are several official ones in one, none of which has a label of its own. */
function findJoined(
  labels: readonly Labelled[],
  officials: readonly OfficialLabel[],
): ReadonlyMap<number, readonly string[]> {
  const readJoined = joinedLabels(officials);
  const isWhole = ({ match }: Labelled): boolean => match?.exact === true && match.remark === null;
  const alone = new Set(labels.flatMap((one) => (one.match && isWhole(one) ? [one.match.official.key] : [])));
  return new Map(
    labels.flatMap((one, index): [number, readonly string[]][] => {
      const keys = isWhole(one) ? [] : readJoined(one.cell.text);
      return keys.length > 0 && !keys.some((key) => alone.has(key)) ? [[index, keys]] : [];
    }),
  );
}

/** Recognises what is left of some labels by its place among the official ones. */
export function placeLabels(labels: readonly Labelled[], officials: readonly OfficialLabel[]): Placed {
  const joined = findJoined(labels, officials);
  const own = sureMatches(labels, officials).map((match, index) => (joined.has(index) ? undefined : match));
  // What is recognised as a label of elsewhere has no place here, and must not move the others.
  const here = labels.flatMap((_, index) => {
    const keys = joined.get(index) ?? [own[index]?.official.key];
    return keys.flatMap((key) => {
      const at = officials.findIndex((official) => official.key === key);
      return own[index] && at < 0 ? [] : [{ index, at: at < 0 ? null : at }];
    });
  });
  const inOrder = placeInOrder(
    here.map(({ at }) => at),
    officials.length,
  );
  const texts = here.map(({ index }) => labels[index]?.cell.text ?? '');
  const places = placeByWords(inOrder, texts, officials);
  const matches = [...own];
  const instead = new Map<number, string>();
  for (const [step, { index }] of here.entries()) {
    const official = officials[places[step] ?? -1];
    const text = texts[step] ?? '';
    if (own[index] || joined.has(index) || !official) continue;
    // A label that stands there twice is the next one miswritten.
    if (labels[index]?.match || mayStandFor(text, official)) {
      const { unit = null, remark = null } = readAsides(withoutOrdinals(text))[0] ?? {};
      matches[index] = { official, exact: false, unit, remark };
    } else instead.set(index, official.key);
  }
  return { matches: asLastResort(labels, matches, instead), instead, joined };
}

/** A likely label that no place was found for is what it looks like, if nothing else is. */
function asLastResort(
  labels: readonly Labelled[],
  matches: readonly (LabelMatch | undefined)[],
  instead: ReadonlyMap<number, string>,
): readonly (LabelMatch | undefined)[] {
  const taken = new Set(matches.flatMap((match) => match?.official.key ?? []));
  return matches.map((match, index) => {
    const likely = labels[index]?.match;
    if (match || !likely || instead.has(index) || taken.has(likely.official.key)) return match;
    taken.add(likely.official.key);
    return likely;
  });
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
  const { matches, instead } = placeLabels(own, officials);
  return {
    columns: own.map(({ cell }, index) => {
      const match = matches[index];
      return match ? { official: match.official, cell, label: matchedLabel(cell, match) } : null;
    }),
    instead: new Map(
      [...instead].flatMap(([index, key]) => {
        const cell = own[index]?.cell;
        return cell ? [[key, { text: cell.text, at: cell.at }] as const] : [];
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
  return placeLabels(
    rows.map(({ label, match }) => ({ cell: label, match })),
    officials,
  );
}
