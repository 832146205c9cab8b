import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import { type CopyIndex, makeCopyIndex } from '@/lib/ledger/copies/copy-index';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { loadSketches, loadTexts, saveSketches } from '@/lib/store/ledger/sketches';
import { inSlices } from '@/lib/store/slices';
import { buildEntry, buildEvaluation } from '../ledger/ledger-builder';
import { makeSentence } from '../ledger/text-maker';

/** Sentences of a report; the same for the same seed. */
export const words = (seed: number, count = 20): readonly string[] =>
  Array.from({ length: count }, (_, index) => makeSentence(seed * 10_007 + index));

export const partly = (seed: number, shared: number, own: number) => [
  ...words(seed).slice(0, shared),
  ...words(own, 20 - shared),
];

export function report(
  agency: string | null,
  year: number | null,
  text: readonly string[] | null,
  page = `${agency}`,
): LedgerEntry {
  const source = new URL(`https://www.qzlc.gov.cn/${page}/${year}.htm`).href;
  return buildEntry(buildEvaluation({ source, report: { agency, year } }), { text });
}

let checks = 0;

export async function save(...entries: readonly LedgerEntry[]): Promise<readonly LedgerEntry[]> {
  const stored = entries.map((entry) => {
    checks += 1;
    const checkedAt = new Date(Date.UTC(2026, 0, 1) + checks * 60_000).toISOString();
    return { ...entry, savedAt: checkedAt, evaluation: { ...entry.evaluation, checkedAt }, before: null };
  });
  for (const entry of stored) {
    await browser.storage.local.remove(`row:${entryKey(entry)}`);
    await browser.storage.local.set({ [`check:${entryKey(entry)}`]: packRecord(entry) });
  }
  return stored;
}

/** The workbench as it is opened anew: its list, and its index of copies. */
export async function open(hand: readonly HandMatch[] = []) {
  const now = { rows: await loadIndex(), hand };
  const index = makeCopyIndex(
    () => now.rows,
    () => now.hand,
    { loadSketches, loadTexts, saveSketches },
    inSlices,
  );
  const heard: string[][] = [];
  return {
    index,
    now,
    heard,
    scan: (options = {}) => index.scan(now.rows, (keys) => heard.push([...keys]), { eager: true, ...options }),
    /** The list is read again, as after a change. */
    async reload() {
      now.rows = await loadIndex();
    },
  };
}

export const said = (index: CopyIndex, entry: LedgerEntry) => {
  const known = index.known(entryKey(entry));
  return (
    known && [
      ...known.findings.map(({ reason, data }) => `${reason} ${data.otherAgency} ${data.otherYear} ${data.share}`),
      ...known.passes.map(() => 'passed'),
    ]
  );
};

/** The reports whose texts were read since. */
export function watchReads(): () => readonly string[] {
  const get = vi.spyOn(browser.storage.local, 'get');
  return () =>
    get.mock.calls.flatMap(([keys]) => (Array.isArray(keys) ? keys : [])).filter((key) => key.startsWith('check:'));
}
