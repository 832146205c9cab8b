import { browser } from 'wxt/browser';
import type { Usage } from './ledger-types';

/** With less than this part of the quota, or fewer bytes of the disk, left, it is time to say so. */
const LITTLE_SHARE = 0.2;
const LITTLE_ROOM = 100_000_000;

/** How much is stored and whether room is running out. Rejects when the store is out of reach. */
export async function usage(): Promise<Usage> {
  const bytes = await bytesInUse();
  const { quota, left } = await roomLeft(bytes);
  const nearlyFull =
    (quota !== null && left !== null && left < quota * LITTLE_SHARE) || (left ?? LITTLE_ROOM) < LITTLE_ROOM;
  return { bytes, quota, nearlyFull };
}

/** Firefox before 131 does not tell of this store: there it is counted. */
async function bytesInUse(): Promise<number> {
  const { local } = browser.storage;
  if (typeof local.getBytesInUse === 'function') return local.getBytesInUse(null);
  return new TextEncoder().encode(JSON.stringify(await local.get(null))).length;
}

/** The browser's estimate for all that the extension keeps, which with `unlimitedStorage` is a matter of the disk. */
async function roomLeft(bytes: number): Promise<{ readonly quota: number | null; readonly left: number | null }> {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return { quota: null, left: null };
  const { quota, usage: used = 0 } = await navigator.storage.estimate();
  return quota === undefined ? { quota: null, left: null } : { quota, left: quota - Math.max(used, bytes) };
}
