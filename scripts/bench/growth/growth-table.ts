import type { Part } from '../arguments';
import type { ServedPage, Site } from '../site';
import type { GrowthRow } from './growth-row';
import { HOSTILE, hostilePage, SIZES } from './hostile-page';
import { measureGrowth } from './measure-growth';
import { measurePressed } from './measure-pressed';
import { reasonOf } from './patiently';
import type { Hostile } from './repeated';

/** Rounds that are enough where milliseconds of work are counted. */
const MOST_ROUNDS = 7;
const MOST_CLICKS = 3;

/** What a growth table is made of. */
export interface GrowthTable {
  readonly rounds: number;
  /** Rounds of clicks. */
  readonly clicks: number;
  /** Bytes of the hostile parts. */
  readonly sizes: readonly number[];
  readonly rows: readonly GrowthRow[];
}

const nameOf = ({ kind }: Hostile, size: number): string => `${kind.replace(/[^a-z0-9]+/g, '-')}-${size}`;

/** The hostile kinds whose names match, and their pages in every size. */
export function hostilePages(kinds: RegExp): readonly ServedPage[] {
  return HOSTILE.filter(({ kind }) => kinds.test(kind)).flatMap((hostile) =>
    SIZES.map((size) => ({ name: nameOf(hostile, size), html: hostilePage(hostile, size) })),
  );
}

/** Measures every kind whose name matches: its growth, and a click on its largest page. `onRow` hears each line as it is there. */
export async function measureTable(
  { context, alone, watched }: Site,
  scripts: readonly string[],
  { kinds, parts, rounds }: { readonly kinds: RegExp; readonly parts: ReadonlySet<Part>; readonly rounds: number },
  onRow: (row: GrowthRow) => void,
): Promise<GrowthTable> {
  const rows: GrowthRow[] = [];
  const enough = { rounds: Math.min(rounds, MOST_ROUNDS), clicks: Math.min(rounds, MOST_CLICKS) };
  for (const hostile of HOSTILE.filter(({ kind }) => kinds.test(kind))) {
    const { kind } = hostile;
    const urls = SIZES.map((size) => alone(nameOf(hostile, size)));
    const growth = parts.has('growth')
      ? await measureGrowth(context, kind, urls, scripts, enough.rounds)
      : { kind, work: [], doublings: [], unjudgedFrom: null, broken: null };
    const largest = watched(nameOf(hostile, SIZES.at(-1) ?? 0));
    const clicked = parts.has('halts')
      ? await measurePressed(context, largest, enough.clicks).catch((error: unknown) => reasonOf(error))
      : null;
    const row: GrowthRow =
      typeof clicked === 'string'
        ? { ...growth, pressed: null, broken: growth.broken ?? clicked }
        : { ...growth, pressed: clicked };
    rows.push(row);
    onRow(row);
  }
  return { ...enough, sizes: SIZES, rows };
}
