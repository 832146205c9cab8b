import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialRows } from '@/lib/report/form/labels';
import { comparable } from '@/lib/report/tables/comparable';
import { labelMatcher } from '@/lib/report/tables/match-label';
import { similarity } from '@/lib/report/tables/similarity';

/** Labels without brackets and separators inside: what those hold is read apart from the words. */
const OFFICIALS = officialRows('requests', '2021').filter(
  ({ label }) => !/[（、“]/.test(label.replace(/^（.）|^[一二四]、/, '')),
);

/** What the matcher promises, asked of every wording without any short cut. */
function plainMatch(text: string): string | undefined {
  const words = comparable(text);
  const wordings = OFFICIALS.flatMap((official) =>
    [official.label, ...(official.variants ?? [])].map((wording) => ({
      key: official.key,
      words: comparable(wording),
    })),
  );
  const exact = wordings.find((wording) => wording.words === words);
  if (exact) return exact.key;
  const shares = wordings
    .filter((wording) => wording.words.length >= 4)
    .map((wording) => ({ key: wording.key, share: similarity(words, wording.words) }))
    .sort((a, b) => b.share - a.share);
  const [best] = shares;
  const rival = shares.find(({ key }) => key !== best?.key);
  return best && best.share >= 0.72 && best.share - (rival?.share ?? 0) >= 0.08 ? best.key : undefined;
}

describe('labelMatcher', () => {
  it('finds in altered labels what comparing with every official one finds', () => {
    const match = labelMatcher(OFFICIALS);
    const altered = fc
      .tuple(
        fc.constantFrom(...OFFICIALS.map(({ label }) => label.replace(/^（.）|^[一二四]、/, ''))),
        fc.nat(30),
        fc.nat(12),
        fc.string({ maxLength: 6, unit: fc.constantFrom('政', '府', '信', '息', '公', '开', '其', '他') }),
      )
      .map(([label, from, length, put]) => label.slice(0, from) + put + label.slice(from + length))
      .filter((label) => comparable(label).length >= 4);
    fc.assert(
      fc.property(altered, (label) => {
        expect(match({ text: label })?.official.key).toBe(plainMatch(label));
      }),
      { numRuns: 400 },
    );
  });

  it('takes blanks between single letters for spacing, and others for the end of the label', () => {
    const match = labelMatcher([
      { key: 'other', label: '其他' },
      { key: 'law', label: '其他法律行政法规禁止公开' },
    ]);
    expect(match({ text: '2 . 其 他 法 律 法 规 禁 止 公 开' })?.official.key).toBe('law');
    expect(match({ text: '其他 按法律法规' })?.official.key).toBe('other');
  });
});
