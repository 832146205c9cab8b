import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForPlace, takeAskedPlace } from '@/lib/store/asked-place';

const PAGE = 'http://www.suqian.gov.cn/2024.htm';
const TARGET = { kind: 'cell', cell: { table: 'requests', row: 'carried-in', column: 'total' } } as const;

beforeEach(() => fakeBrowser.reset());

describe('a place that the ledger asks for', () => {
  it('is given to its page, once', async () => {
    await askForPlace(`${PAGE}#top`, TARGET, 1000);
    expect(await takeAskedPlace('http://www.suqian.gov.cn/2023.htm', 2000)).toBeNull();
    expect(await takeAskedPlace(PAGE, 2000)).toEqual(TARGET);
    expect(await takeAskedPlace(PAGE, 2000)).toBeNull();
  });

  it('is forgotten after a while', async () => {
    await askForPlace(PAGE, TARGET, 1000);
    expect(await takeAskedPlace(PAGE, 10_000_000)).toBeNull();
  });

  it('is none where something else lies in its place', async () => {
    await fakeBrowser.storage.local.set({ 'asked-place': { page: PAGE, at: 1000, target: { kind: 'script' } } });
    expect(await takeAskedPlace(PAGE, 2000)).toBeNull();
  });
});
