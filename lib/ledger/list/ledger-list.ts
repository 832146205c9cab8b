import type { Said } from '../bodies/said';
import type { LedgerRow } from './ledger-row';

/** The ledger's lines as they stand now, and what was said by hand of them. */
export interface LedgerList {
  readonly rows: () => readonly LedgerRow[];
  readonly row: (key: string) => LedgerRow | undefined;
  readonly said: () => Said;
}
