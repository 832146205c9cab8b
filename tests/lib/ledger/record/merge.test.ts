import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey, mergeEntries } from '@/lib/ledger/record/merge';
import { entryOf } from '../../export/ledger-builder';
import { useSeed } from '../../seed';

useSeed();

import { entry } from './any-ledger';

const ledger = fc.uniqueArray(entry, { selector: entryKey, maxLength: 6 });

describe('mergeEntries', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(ledger, ledger, (mine, theirs) => {
        const once = mergeEntries(mine, theirs);
        const twice = mergeEntries(once.entries, theirs);
        expect(twice.entries).toEqual(once.entries);
        expect(twice).toMatchObject({ added: 0, updated: 0 });
        expect(mergeEntries(mine, mine)).toEqual({ entries: mine, conflicts: [], added: 0, updated: 0 });
      }),
    );
  });

  it('loses no report, decision, tag or newer check, and is told of every decision that gave way', () => {
    fc.assert(
      fc.property(ledger, ledger, (mine, theirs) => {
        const { entries, conflicts } = mergeEntries(mine, theirs);
        const merged = new Map(entries.map((one) => [entryKey(one), one]));
        expect(merged.size).toBe(entries.length);
        for (const side of [...mine, ...theirs]) {
          const kept = merged.get(entryKey(side));
          expect(Date.parse(kept?.evaluation.checkedAt ?? '')).toBeGreaterThanOrEqual(
            Date.parse(side.evaluation.checkedAt),
          );
          expect(kept?.tags).toEqual(expect.arrayContaining([...side.tags]));
          for (const one of side.decisions) {
            const own = kept?.decisions.find(
              ({ finding, fingerprint }) => finding === one.finding && fingerprint === one.fingerprint,
            );
            expect(Date.parse(own?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(one.at));
            const same = own?.state === one.state && own.reason === one.reason && own.note === one.note;
            const told = conflicts.some(
              (conflict) => conflict.kind === 'decision' && (conflict.mine === one || conflict.theirs === one),
            );
            expect(same || told).toBe(true);
          }
        }
      }),
    );
  });

  const at = (day: number, words: string, hash: string): LedgerEntry =>
    entryOf(words, { checkedAt: `2026-01-${day}T00:00:00Z`, textHash: hash });

  it('keeps the newer check and shows both where they differ', () => {
    const [old, fresh] = [at(10, '甲', 'aa'), at(11, '甲', 'bb')];
    const merged = mergeEntries([old], [fresh]);
    expect(merged).toMatchObject({
      added: 0,
      updated: 1,
      conflicts: [{ kind: 'check', mine: old, theirs: fresh, kept: 'theirs' }],
    });
    expect(merged.entries[0]?.evaluation).toBe(fresh.evaluation);
    expect(mergeEntries([fresh], [old]).conflicts).toMatchObject([{ kind: 'check', kept: 'mine' }]);
  });

  it('is no conflict when the same was only checked again', () => {
    expect(mergeEntries([at(10, '甲', 'aa')], [at(11, '甲', 'aa')]).conflicts).toEqual([]);
  });

  it('keeps a text that the newer check came without', () => {
    const old = { ...at(10, '甲', 'aa'), text: ['旧'] };
    expect(mergeEntries([old], [{ ...at(11, '甲', 'aa'), text: null }]).entries[0]?.text).toEqual(['旧']);
    expect(mergeEntries([old], [{ ...at(11, '甲', 'bb'), text: null }]).entries[0]?.text).toBeNull();
  });

  it('tells reports of one page apart by their year', () => {
    const last = entryOf('甲', { report: { ...entryOf('甲').evaluation.report, year: 2024 } });
    expect(mergeEntries([entryOf('甲')], [last])).toMatchObject({ added: 1, updated: 0 });
  });
});
