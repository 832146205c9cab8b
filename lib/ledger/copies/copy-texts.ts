import { prepareReport } from './copied-text';
import type { CopyStore } from './copy-store';
import type { PreparedText } from './shared-passages';

/** A report's text made ready for comparison. */
export interface ReadyText {
  /** Of the check whose text it is. */
  readonly checkedAt: string;
  readonly paragraphs: readonly string[];
  readonly prepared: PreparedText;
}

/** Gets texts by the reports' keys; those are left out of which there is no text of the check that was made at the moment given. */
export type ReadyTexts = (wanted: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, ReadyText>>;

/** Texts kept ready: some 100 kB each. */
const MOST = 200;

/** Reads texts and makes them ready for comparison; those used last are kept. */
export function makeReadyTexts({ loadTexts }: Pick<CopyStore, 'loadTexts'>): ReadyTexts {
  const kept = new Map<string, ReadyText>();
  return async (wanted) => {
    const lacking = [...wanted.keys()].filter((key) => kept.get(key)?.checkedAt !== wanted.get(key));
    for (const [key, { checkedAt, agency, text }] of await loadTexts(lacking)) {
      const prepared = text === null ? null : prepareReport(text, agency);
      if (text !== null && prepared !== null) kept.set(key, { checkedAt, paragraphs: text, prepared });
    }
    const found = new Map<string, ReadyText>();
    for (const [key, checkedAt] of wanted) {
      const text = kept.get(key);
      if (text?.checkedAt !== checkedAt) continue;
      found.set(key, text);
      kept.delete(key);
      kept.set(key, text);
    }
    for (const key of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(key);
    }
    return found;
  };
}
