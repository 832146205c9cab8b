import fc from 'fast-check';
import { type Random, seeded } from '../../accuracy/random';

/** One change of a page as data: fast-check can leave it out and make it simpler. */
export interface Edit {
  readonly kind: string;
  /** Which of the places that the change can be made in, as a share of all: 0 to 9999. */
  readonly at: number;
  /** What else has to be drawn for it, from here. */
  readonly seed: number;
}

/** A kind of change. */
export interface EditKind {
  /** Changes the page in place, near a share of it. */
  readonly make: (document: Document, at: number, random: Random) => void;
}

export type EditKinds = Readonly<Record<string, EditKind['make']>>;

const PLACES = 9999;

/** Lists of changes of these kinds. */
export function edits(kinds: EditKinds, most: number): fc.Arbitrary<Edit[]> {
  const one = fc.record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    at: fc.nat(PLACES),
    seed: fc.nat(0xffff),
  });
  return fc.array(one, { minLength: 1, maxLength: most, size: 'max' });
}

/** Makes the changes, one after the other. */
export function makeEdits(document: Document, kinds: EditKinds, list: readonly Edit[]): void {
  for (const { kind, at, seed } of list) kinds[kind]?.(document, at, seeded(seed));
}

/** The member of a list at a share of it; undefined where the list is empty. */
export function memberAt<T>(list: readonly T[], at: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor((at / (PLACES + 1)) * list.length))];
}
