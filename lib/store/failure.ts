import { isConnected } from './messages';

/** Why the browser did not do it, out of what it threw. */
export function failureOf(error: unknown): 'full' | 'unavailable' | 'extension-updated' {
  if (!isConnected()) return 'extension-updated';
  const message = String(error instanceof Error ? `${error.name} ${error.message}` : error);
  if (/context invalidated/i.test(message)) return 'extension-updated';
  return /quota|no.?space/i.test(message) ? 'full' : 'unavailable';
}
