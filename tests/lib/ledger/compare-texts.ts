import { readComparableText } from '@/lib/ledger/comparable-text';
import { findShared, type SharedText } from '@/lib/ledger/likeness';
import { prepareText } from '@/lib/ledger/shared-passages';

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
