import type { ProjectUnit } from './project';
import { bareName, type RosterCell, rosterCells, rosterLines } from './roster-cells';
import { readDay } from './roster-day';
import { isHead, type RosterColumn, readHead } from './roster-heads';
import { KIND_WORDS, readKind } from './roster-kinds';
import { type Above, type ReadLine, readLine, type Unread } from './roster-line';

/** A pasted roster as it was read. */
export interface RosterReading {
  /** Each once. */
  readonly units: readonly ProjectUnit[];
  readonly unread: readonly Unread[];
}

/**
 * Reads a roster as it is pasted: a unit a line with its kind and its own last day, in any order of columns; or names alone,
 * one a line or parted by tabs, bars, semicolons, and, where it is one line, by commas. Numbering, bullets, quotation marks
 * and heads of columns fall away. A line of nothing but a kind is a heading of the units below. `year`: the report year. A
 * roster that is written back (`writeRoster`) is read as the same one.
 */
export function readRosterText(pasted: string, year: number | null): RosterReading {
  const lines = rosterLines(pasted);
  const strict = lines.filter((line) => line.trim() !== '').length > 1 ? readLines(lines, false, year) : null;
  return strict !== null && strict.units.length > 1 ? strict : readLines(lines, true, year);
}

/** Most characters of a roster: some 5,000 names. */
export const LONGEST_ROSTER = 100_000;

/** A roster that is too long, whole lines of it as far as there is room, and what does not go in; null where all of it does. */
export function cutRoster(pasted: string): {
  readonly kept: string;
  readonly cut: { readonly lines: number; readonly first: string } | null;
} {
  if (pasted.length <= LONGEST_ROSTER) return { kept: pasted, cut: null };
  const end = pasted.lastIndexOf('\n', LONGEST_ROSTER);
  const kept = pasted.slice(0, end < 0 ? LONGEST_ROSTER : end);
  const lines = rosterLines(pasted.slice(kept.length)).filter((line) => line.trim() !== '');
  return { kept, cut: lines.length === 0 ? null : { lines: lines.length, first: (lines[0] ?? '').trim() } };
}

/** The roster as text, a unit a line: its name, its kind, its own last day, parted by tabs. */
export function writeRoster(units: readonly ProjectUnit[]): string {
  return units
    .map(({ name, kind, deadline }) =>
      [name, kind === undefined ? '' : KIND_WORDS[kind], deadline ?? ''].join('\t').replace(/\t+$/, ''),
    )
    .join('\n');
}

function readLines(lines: readonly string[], loose: boolean, year: number | null): RosterReading {
  const table = lines.map((line) => rosterCells(line, loose));
  // 部门 alone may be the head of the only column, or a heading among others.
  const headed = table.filter(isHeading).length > 1;
  const units = new Map<string, ProjectUnit>();
  const unread: Unread[] = [];
  let above: Above = { columns: columnsByContent(table, year), kind: undefined };
  for (const [index, cells] of table.entries()) {
    if (cells.length === 0) continue;
    const line = index + 1;
    const read = headsOf(cells, above, headed) ?? readLine(cells, above, year);
    above = read.above;
    unread.push(...read.unread.map((each) => ({ line, ...each })));
    for (const unit of read.units) {
      const before = units.get(unit.name);
      if (before !== undefined && differs(before, unit)) unread.push({ line, words: unit.name, why: 'twice' });
      units.set(unit.name, { ...unit, ...before });
    }
  }
  return { units: [...units.values()], unread };
}

/** The columns that mostly hold kinds, or days: what else stands in one of them is no name. */
function columnsByContent(table: readonly (readonly RosterCell[])[], year: number | null): Above['columns'] {
  const counts = new Map<number, { readonly all: number; readonly kind: number; readonly day: number }>();
  for (const { column, words } of table.filter(({ length }) => length > 1).flat()) {
    const { all, kind, day } = counts.get(column) ?? { all: 0, kind: 0, day: 0 };
    const isKind = readKind(bareName(words)) !== undefined;
    const isDay = readDay(words, year) !== undefined;
    counts.set(column, { all: all + 1, kind: kind + (isKind ? 1 : 0), day: day + (isDay ? 1 : 0) });
  }
  return new Map(
    [...counts].flatMap(([column, { all, kind, day }]): readonly (readonly [number, RosterColumn])[] =>
      kind * 2 > all ? [[column, 'kind']] : day * 2 > all ? [[column, 'day']] : [],
    ),
  );
}

/** Whether two lines say different things of a unit; what only one of them says is no difference. */
const differs = (one: ProjectUnit, other: ProjectUnit): boolean =>
  (['kind', 'deadline'] as const).some(
    (what) => one[what] !== undefined && other[what] !== undefined && one[what] !== other[what],
  );

function isHeading([cell, ...others]: readonly RosterCell[]): boolean {
  return cell !== undefined && others.length === 0 && readKind(bareName(cell.words)) !== undefined;
}

/** A line of heads; null where it is none. */
function headsOf(cells: readonly RosterCell[], above: Above, headed: boolean): ReadLine | null {
  if (headed && isHeading(cells)) return null;
  if (!cells.every(({ words }) => isHead(bareName(words)))) return null;
  const heads = cells.flatMap(({ column, words }) => {
    const holds = readHead(bareName(words));
    return holds === undefined ? [] : [{ column, words, holds }];
  });
  return {
    above: {
      ...above,
      columns: new Map([...above.columns, ...heads.map(({ column, holds }) => [column, holds] as const)]),
    },
    units: [],
    unread: heads.flatMap(({ words, holds }) => (holds === 'aside' ? [{ words, why: 'column' }] : [])),
  };
}
