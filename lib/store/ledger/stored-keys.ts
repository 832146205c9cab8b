import { browser } from 'wxt/browser';

/**
 * The names of everything that is stored. Chromium 130 and Firefox 143 tell them alone; older ones have to hand over the
 * whole store, of which `stored` is then what was read anyway.
 */
export async function readKeys(): Promise<{
  readonly keys: readonly string[];
  readonly stored: Readonly<Record<string, unknown>> | null;
}> {
  const { local } = browser.storage;
  if (canTellNames()) return { keys: await local.getKeys(), stored: null };
  const stored = await local.get(null);
  return { keys: Object.keys(stored), stored };
}

/** Whether the browser tells names without what is stored under them. */
export function canTellNames(): boolean {
  return typeof browser.storage.local.getKeys === 'function';
}
