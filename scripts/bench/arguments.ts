/** What can be measured, in the order of the run. */
export const PARTS = ['check', 'click', 'ledger', 'rejudge', 'growth', 'halts', 'against'] as const;

/** One thing that is measured. */
export type Part = (typeof PARTS)[number];

/** How the measuring is asked for. */
export interface Arguments {
  readonly rounds: number;
  readonly json: boolean;
  readonly parts: ReadonlySet<Part>;
  /** Hostile kinds whose names hold it. */
  readonly kinds: RegExp;
  /** A commit, or the folder of a checkout, to measure against. */
  readonly against: string | null;
  /** A folder with further reports to measure against it on. */
  readonly pages: string | null;
}

const DEFAULT_ROUNDS = 9;

export const USAGE = `usage: npm run bench -- [--rounds <number>] [--only <part>[,<part>…]] [--kinds <pattern>]
                         [--against <commit or folder> [--pages <folder>]] [--json]
parts: ${PARTS.join(', ')}`;

function partsOf(only: string | undefined, against: string | null): ReadonlySet<Part> | undefined {
  const asked = only?.split(',') ?? PARTS.filter((part) => part !== 'against' || against !== null);
  const known = PARTS.filter((part) => asked.includes(part));
  const isKnown = known.length === new Set(asked).size && known.length > 0;
  return isKnown && known.includes('against') === (against !== null) ? new Set(known) : undefined;
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

/** Reads the arguments; undefined where they cannot be understood. */
export function readArguments(given: readonly string[]): Arguments | undefined {
  const words = given.filter((word) => word !== '--json');
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = words.slice(at, at + 2);
    if (!['--rounds', '--only', '--kinds', '--against', '--pages'].includes(name) || !value) return undefined;
    values.set(name, value);
  }
  const rounds = Number(values.get('--rounds') ?? DEFAULT_ROUNDS);
  const against = values.get('--against') ?? null;
  const parts = partsOf(values.get('--only'), against);
  const kinds = patternOf(values.get('--kinds') ?? '');
  if (!Number.isInteger(rounds) || rounds < 1 || parts === undefined || kinds === undefined) return undefined;
  if (values.has('--pages') && against === null) return undefined;
  return { rounds, json: given.includes('--json'), parts, kinds, against, pages: values.get('--pages') ?? null };
}
