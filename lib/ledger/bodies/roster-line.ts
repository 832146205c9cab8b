import type { IsoDate } from '../../report/dates/report-dates';
import { namesBody } from '../../report/identity/body-name';
import type { ProjectUnit, UnitKind } from './project';
import { bareName, type RosterCell } from './roster-cells';
import { type DayFlaw, readDay } from './roster-day';
import { isHead, type RosterColumn } from './roster-heads';
import { readKind } from './roster-kinds';

/**
 * Why words of a pasted roster are not taken. `no-kind`: they stand in the column of kinds and say none that is known; `two`: a
 * line says two kinds or two days; `twice`: the unit stood there before with another kind or day; `no-name`: the line names no
 * unit; `not-a-name`: words beside a name that are none; `column`: a column whose head says that it is something else.
 */
export type UnreadReason = DayFlaw | 'no-kind' | 'two' | 'twice' | 'no-name' | 'not-a-name' | 'too-long' | 'column';

/** Words of a pasted roster that are not taken. */
export interface Unread {
  /** Counted from 1, blank lines too. */
  readonly line: number;
  readonly words: string;
  readonly why: UnreadReason;
}

/** What the lines before say of those that follow: the columns by their heads, and the kind that a heading gave. */
export interface Above {
  readonly columns: ReadonlyMap<number, RosterColumn>;
  readonly kind: UnitKind | undefined;
}

/** A line as it was read. */
export interface ReadLine {
  readonly above: Above;
  readonly units: readonly ProjectUnit[];
  readonly unread: readonly Omit<Unread, 'line'>[];
}

/** Most characters of a unit's name: what is longer is a paragraph. */
const LONGEST_NAME = 100;
const NUMBER_ONLY = /^(?:[\d０-９.．]+|[一二三四五六七八九十百]{1,4})$/u;
const HAN = /\p{Script=Han}/u;

type Token =
  | { readonly is: 'name' | 'number' | 'head'; readonly words: string }
  | { readonly is: 'kind'; readonly words: string; readonly kind: UnitKind }
  | { readonly is: 'day'; readonly words: string; readonly day: IsoDate }
  | { readonly is: 'unread'; readonly words: string; readonly why: UnreadReason };

/** Reads a line that is none of heads. A line of nothing but a kind is a heading of those below. */
export function readLine(cells: readonly RosterCell[], above: Above, year: number | null): ReadLine {
  const tokens = cells.flatMap((cell) => partsOf(cell, year)).flatMap((cell) => readCell(cell, above, year) ?? []);
  const [first, ...more] = tokens;
  if (first?.is === 'kind' && more.length === 0)
    return { above: { ...above, kind: first.kind }, units: [], unread: [] };
  const flawed = tokens.flatMap((token) => (token.is === 'unread' ? [{ words: token.words, why: token.why }] : []));
  const { names, strays } = namesIn(tokens);
  const kinds = new Set(tokens.flatMap((token) => (token.is === 'kind' ? [token.kind] : [])));
  const days = new Set(tokens.flatMap((token) => (token.is === 'day' ? [token.day] : [])));
  const words = tokens.flatMap((token) => (token.is === 'head' ? [] : [token.words])).join(' ');
  const kind = kinds.size === 0 ? above.kind : one(kinds);
  const deadline = one(days);
  return {
    above,
    units: names.map((name) => ({ name, ...(kind && { kind }), ...(deadline && { deadline }) })),
    unread: [
      ...flawed,
      ...strays,
      ...(kinds.size > 1 || days.size > 1 ? [{ words, why: 'two' as const }] : []),
      ...(names.length + strays.length === 0 && words !== '' ? [{ words, why: 'no-name' as const }] : []),
    ],
  };
}

/** The words of a cell one by one, where they are parted by blanks and one of them is a kind or a day (区教育局 部门 1月20日). */
function partsOf({ column, words }: RosterCell, year: number | null): readonly RosterCell[] {
  const parts = words.split(/\s+/);
  const isApart = (part: string) =>
    readKind(bareName(part)) !== undefined || (readDay(part, year) ?? readDay(bareName(part), year)) !== undefined;
  if (parts.length === 1 || isApart(words) || !parts.some(isApart)) return [{ column, words }];
  return parts.map((part) => ({ column, words: part }));
}

const one = <Value>(values: ReadonlySet<Value>): Value | undefined => (values.size === 1 ? [...values][0] : undefined);

function readCell({ column, words }: RosterCell, { columns }: Above, year: number | null): Token | null {
  const holds = columns.get(column);
  const name = bareName(words);
  if (name === '' || holds === 'aside' || holds === 'number') return null;
  const day = readDay(words, year) ?? readDay(name, year);
  if (day?.kind === 'day') return { is: 'day', words, day: day.day };
  if (day !== undefined) return { is: 'unread', words, why: day.why };
  const kind = readKind(name);
  if (kind !== undefined) return { is: 'kind', words, kind };
  if (holds === 'kind' || holds === 'day') return { is: 'unread', words, why: `no-${holds}` };
  if (NUMBER_ONLY.test(name)) return { is: 'number', words };
  return { is: isHead(name) ? 'head' : 'name', words: name };
}

/** The names of a line, and what stands beside them and is none: a number that does not count the lines, a telephone, a person beside a body. */
function namesIn(tokens: readonly Token[]): {
  readonly names: readonly string[];
  readonly strays: readonly Omit<Unread, 'line'>[];
} {
  const said = tokens.flatMap(({ is, words }) => (is === 'name' ? [words] : []));
  const told = tokens.some(({ is }) => is === 'kind' || is === 'day');
  const bodies = told ? said.filter(namesBody) : said.filter((words) => HAN.test(words));
  const kept = bodies.length > 0 ? bodies : said;
  const numbers = tokens.flatMap(({ is, words }, at) => (is === 'number' && at > 0 ? [words] : []));
  const names = kept.filter(({ length }) => length <= LONGEST_NAME);
  return {
    names,
    strays: [
      ...kept.flatMap((words) => (words.length > LONGEST_NAME ? [{ words, why: 'too-long' as const }] : [])),
      ...[...said.filter((words) => !kept.includes(words)), ...numbers].map((words) => ({
        words,
        why: 'not-a-name' as const,
      })),
    ],
  };
}
