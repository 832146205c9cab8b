import type { CheckedText } from './checked-text';
import type { SketchRecord } from './sketch-record';

/** Where the texts of the ledger's reports are kept, and what was made of them. Reports go by their keys. */
export interface CopyStore {
  /** All that was made of texts; `pause` is awaited after each. */
  readonly loadSketches: (pause: () => Promise<void>) => Promise<ReadonlyMap<string, SketchRecord>>;
  readonly saveSketches: (records: ReadonlyMap<string, SketchRecord>) => Promise<void>;
  readonly loadTexts: (keys: readonly string[]) => Promise<ReadonlyMap<string, CheckedText>>;
}

/** Gives the pause that a piece of work awaits wherever it may; `eager`: somebody waits for it. */
export type Pace = (eager: boolean) => () => Promise<void>;
