import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findingsOf, itemsOf } from '@/lib/ledger/rectification/items';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { saveCheck } from '@/lib/store/ledger/checks';
import { importLedger, loadEntry, removeEntries, saveDecisions, saveItems } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { makeImporting } from '@/lib/workbench/files/importing';
import { makeSession } from '@/lib/workbench/session-state';
import { WORDS } from '../../../words';
import { readArchive } from '../../export/files/read-archive';
import { example } from '../../store/example';
import { decisionOn } from '../../store/finding';
import { at } from '../../store/ledger/ledger-pages';
import { KEYS, urlOf, useExportBench } from './export-bench';

const bench = useExportBench();
const [FIRST, SECOND, THIRD] = KEYS as [string, string, string];
const { year } = example.report;

/** Confirms the finding of a report and gives its item a number. */
async function number(key: string): Promise<string | undefined> {
  await saveDecisions(key, [decisionOn('confirmed', at(2))]);
  const entry = await loadEntry(key);
  const [item] = entry === null ? [] : itemsOf(reviewOf(entry), entry.items);
  if (item === undefined) throw new Error('confirmed above');
  const change = { number: item.record?.number ?? null, findings: findingsOf(item), fields: {} };
  await saveItems([{ key, changes: [change] }], { by: '王', at: at(5) });
  return (await loadEntry(key))?.items?.[0]?.number;
}

async function backUp(): Promise<Uint8Array> {
  bench.session.putRows(await loadIndex());
  await bench.exporting.backup();
  const content = await bench.saved.at(-1)?.content;
  if (content === undefined) throw new Error('It was written.');
  return content;
}

/** Takes a file into an empty ledger. */
async function restore(content: Uint8Array): Promise<void> {
  fakeBrowser.reset();
  const session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '', onChange: () => {} });
  const nothing = vi.fn(async () => {});
  const importing = makeImporting(session, { refresh: nothing, refreshSaid: nothing } as never);
  const file = new File([''], 'backup.json');
  file.arrayBuffer = async () => Uint8Array.from(content).buffer;
  await importing.readFile(file);
  await importing.endImport(true);
}

it('are not given again after a restore, though the item that had the last one was deleted', async () => {
  expect([await number(FIRST), await number(SECOND)]).toEqual([`${year}-0001`, `${year}-0002`]);
  await removeEntries([SECOND]);
  const file = await backUp();
  await restore(file);
  expect(await number(THIRD)).toBe(`${year}-0003`);
  const [other, later] = [urlOf(90), keyOf(urlOf(90), year)];
  await saveCheck(other, { ...example, source: other }, at(1));
  expect(await number(later)).toBe(`${year}-0004`);
});

it('are all there where nothing but them is left of a ledger', async () => {
  await number(FIRST);
  await removeEntries(KEYS);
  const file = await backUp();
  await restore(file);
  await saveCheck(urlOf(0), example, at(1));
  expect(await number(FIRST)).toBe(`${year}-0002`);
});

it('are those of its items where an earlier version wrote the backup', async () => {
  await number(FIRST);
  await number(SECOND);
  const whole = JSON.parse(new TextDecoder().decode(await backUp()));
  const { numbers: _, ...earlier } = whole;
  expect(whole.numbers).toEqual({ [String(year)]: 2 });
  await restore(new TextEncoder().encode(JSON.stringify(earlier)));
  expect(await number(THIRD)).toBe(`${year}-0003`);
});

it('of a file raise those of a ledger, and never lower them', async () => {
  await number(FIRST);
  const nothing = { entries: [], said: { hand: [], projects: [] } };
  await importLedger({ ...nothing, numbers: { [String(year)]: 8, 2031: 3 } });
  expect(await number(SECOND)).toBe(`${year}-0009`);
  await importLedger({ ...nothing, numbers: { [String(year)]: 4 } });
  expect(await number(THIRD)).toBe(`${year}-0010`);
});

it('leave some to give, whatever a file says', async () => {
  await number(FIRST);
  const [entry] = [await loadEntry(FIRST)];
  if (entry === null) throw new Error('stored above');
  const items = (entry.items ?? []).map((item) => ({ ...item, number: `${year}-999999999` }));
  fakeBrowser.reset();
  await importLedger({ entries: [{ ...entry, items }], said: { hand: [], projects: [] } });
  await saveCheck(urlOf(1), { ...example, source: urlOf(1) }, at(1));
  expect(await number(SECOND)).toBe(`${year}-0001`);
  expect(Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('aside'))).toEqual([]);

  const whole = JSON.parse(new TextDecoder().decode(await backUp()));
  const reading = readArchive(new TextEncoder().encode(JSON.stringify({ ...whole, numbers: { 2020: 1e9 } })));
  expect(reading).toMatchObject({ problem: { reason: 'broken-head', field: 'numbers.2020' } });
});
