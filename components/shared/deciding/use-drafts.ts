import { type Held, useHeld } from './held';

/** Words to findings of the open report that are being written: notes, or reasons. */
export interface Drafts {
  readonly draftOf: (finding: string) => string | null;
  /** Null lets go of one. */
  readonly setDraft: (finding: string, words: string | null) => void;
}

/** Words that are being written, of whichever report: they are there again when their report is opened anew, as long as `held` lives. */
export function useDrafts(report: string | null, held: Held<ReadonlyMap<string, string>>): Drafts {
  const [drafts, setDrafts] = useHeld(held);
  const nameOf = (finding: string) => JSON.stringify([report, finding]);
  return {
    draftOf: (finding) => drafts.get(nameOf(finding)) ?? null,
    setDraft(finding, words) {
      const others = [...held.value].filter(([name]) => name !== nameOf(finding));
      setDrafts(new Map(words === null ? others : [...others, [nameOf(finding), words]]));
    },
  };
}
