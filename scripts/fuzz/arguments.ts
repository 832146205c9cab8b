import { fileURLToPath } from 'node:url';

/** How the fuzzer is asked. */
export interface Arguments {
  readonly seconds: number;
  readonly seed: number;
  /** Only laws whose name begins so; null for all. */
  readonly law: string | null;
  /** The folder that broken inputs are written to. */
  readonly keep: string;
  /** A kept input to judge again, in place of a search. */
  readonly replay: string | null;
}

const DEFAULT_SECONDS = 60;
/** Where kept inputs lie that the tests judge. */
export const KEPT = fileURLToPath(new URL('../../tests/fuzz/kept/', import.meta.url));

export const USAGE =
  'usage: npm run fuzz -- [--seconds <number>] [--seed <number>] [--law <name>] [--keep <folder>] | --replay <file>';

/** Reads the arguments; undefined where they cannot be understood. */
export function readArguments(given: readonly string[]): Arguments | undefined {
  const values = new Map<string, string>();
  for (let at = 0; at < given.length; at += 2) {
    const [name = '', value] = given.slice(at, at + 2);
    if (!['--seconds', '--seed', '--law', '--keep', '--replay'].includes(name) || value === undefined) return undefined;
    values.set(name, value);
  }
  const seconds = Number(values.get('--seconds') ?? DEFAULT_SECONDS);
  const seed = Number(values.get('--seed') ?? process.env.GOUJI_SEED ?? Date.now() % 1_000_000);
  if (!(seconds > 0) || !Number.isSafeInteger(seed)) return undefined;
  return {
    seconds,
    seed,
    law: values.get('--law') ?? null,
    keep: values.get('--keep') ?? KEPT,
    replay: values.get('--replay') ?? null,
  };
}
