import { readComparableText } from '@/lib/ledger/copies/comparable-text';
import { findShared, type SharedText } from '@/lib/ledger/copies/likeness';
import { prepareText } from '@/lib/ledger/copies/shared-passages';

/** What the paragraphs of two texts share; `agencies` are the bodies whose names are set aside in both. */
export function compareTexts(
  one: readonly string[],
  other: readonly string[],
  agencies: readonly (string | null)[] = [],
): SharedText {
  const [first, second] = [one, other].map((text) => prepareText(readComparableText(text, agencies)));
  if (first === undefined || second === undefined) throw new Error('two texts are compared');
  return findShared(first, second);
}
