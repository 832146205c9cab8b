import { expect, it } from 'vitest';
import { readUnit, sumChildren } from '@/lib/ledger/across/children-sum';
import { judgeAcross } from '@/lib/ledger/across/judge-across';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { FoundEntry } from '@/lib/ledger/record/entry';
import { foundInRecordForm, fromRecordForm } from '@/lib/ledger/record/from-record-form';
import { toRecordForm } from '@/lib/ledger/record/record-form';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { checkedPage, SLUGS } from '../checked-page';

/** Reports of the corpus as they come back from the store, by a way of reading them. */
const readBack = (read: (form: unknown) => unknown): readonly FoundEntry[] =>
  SLUGS.filter((slug) => slug.startsWith('real-')).map((slug) => {
    const entry = checkedPage(slug);
    return { ...entry, ...(read(toRecordForm(entry)) as Pick<FoundEntry, 'evaluation'>) };
  });

it('other reports say the same of one, read with or without what was in order in them', () => {
  const [whole, found] = [readBack(fromRecordForm), readBack(foundInRecordForm)];
  expect(found.every(({ evaluation }) => evaluation.passes === undefined)).toBe(true);
  const units = found.map(readUnit);
  expect(units).toEqual(whole.map(readUnit));
  let said = 0;
  for (const [index, entry] of whole.entries()) {
    const sum = sumChildren(entry, units, null);
    const sums = sum === null ? [] : [{ project: { tag: '核查', whole: entry.url, units: null }, sum }];
    const judge = (others: readonly FoundEntry[]) => {
      const previous = others[(index + 1) % others.length];
      if (previous === undefined) throw new Error('There is no other report.');
      const given = { previous: { kind: 'found', entry: previous }, sums, copied: NOTHING_ACROSS } as const;
      return judgeAcross(entry, given, STATUTORY_SETTINGS);
    };
    const result = judge(found);
    expect(result).toEqual(judge(whole));
    said += result.findings.length + result.passes.length;
  }
  expect(said).toBeGreaterThan(50);
});
