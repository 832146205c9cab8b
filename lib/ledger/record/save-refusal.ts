import type { AddressRefusal } from './stored-address';

/**
 * Why a check is not kept: the store is full, unreadable or out of reach, the extension was updated under the page or gave no
 * answer, there is too much of it, the page is no report, or its address is none that is kept.
 */
export type SaveRefusal =
  | 'full'
  | 'corrupt'
  | 'unavailable'
  | 'extension-updated'
  | 'unanswered'
  | 'too-large'
  | 'no-report'
  | AddressRefusal;
