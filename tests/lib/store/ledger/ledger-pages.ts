import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import type { IndexRow } from '@/lib/store/ledger/ledger-types';

/** Two pages of two bodies, and the key of the first one's report of 2020. */
export const PAGE = 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm';
export const OTHER = 'http://www.qzfz.gov.cn/xxgk/t20210106_2.htm';
export const KEY = keyOf(PAGE, 2020);

/** A moment, by its second. */
export function at(second: number): string {
  return new Date(Date.UTC(2021, 1, 1, 8, 0, second)).toISOString();
}

/** The list's line of a report. */
export async function line(key = KEY): Promise<IndexRow | undefined> {
  return (await loadIndex()).find((row) => row.key === key);
}

/** From now on the browser takes nothing more; `mockRestore` ends that. */
export function refuseWrites() {
  return vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
}
