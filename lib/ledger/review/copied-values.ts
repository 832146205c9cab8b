import type { Data } from '../../rules/rule';
import { squash } from '../../text/text';

/** The rule whose findings rest on other reports that come and go in the ledger. */
export const COPIED_TEXT = 'identity/copied-text';

const BEGINS = `[${JSON.stringify(COPIED_TEXT)},`;

/** Before the name of a body, or of a year, whose report is alike: a value of a fingerprint. */
export const ALIKE = 'alike:';

/** Whether a fingerprint is that of copied text. */
export function isOfCopies(print: string): boolean {
  return print.startsWith(BEGINS);
}

/**
 * What a finding rests on that text is copied: who shares how much of it, in whole per cent, whoever shares the most.
 * Undefined for data that does not say so: what was made before all of them were named.
 */
export function valuesOfCopies({ alike, alikeShares }: Data): readonly (readonly [string, number])[] | undefined {
  if (typeof alike !== 'object' || typeof alikeShares !== 'object') return undefined;
  const most = new Map<string, number>();
  for (const [at, name] of alike.entries()) {
    const [key, share] = [ALIKE + squash(name), Number(alikeShares[at])];
    most.set(key, Math.max(share, most.get(key) ?? 0));
  }
  return [...most].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * What two decisions have to have in common, beside the finding's id, to be on the same thing: one that is made anew takes
 * the other's place, and two ledgers that say different things of it are told to. Else the whole fingerprint; of copied
 * text the kind alone, which the id names: whose texts there are beside it is another matter in every ledger.
 */
export function identityOf(print: string): string {
  return isOfCopies(print) ? COPIED_TEXT : print;
}
