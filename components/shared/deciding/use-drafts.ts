import { useState } from 'preact/hooks';

/** Words to findings of the open report that are being written: notes, or reasons. */
export interface Drafts {
  readonly draftOf: (finding: string) => string | null;
  /** Null lets go of one. */
  readonly setDraft: (finding: string, words: string | null) => void;
}

/** Words that are being written, of whichever report: they are there again when their report is opened anew, as long as the page lives. */
export function useDrafts(report: string | null): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (finding: string) => JSON.stringify([report, finding]);
  return {
    draftOf: (finding) => drafts.get(nameOf(finding)) ?? null,
    setDraft(finding, words) {
      setDrafts((before) => {
        const others = [...before].filter(([name]) => name !== nameOf(finding));
        return new Map(words === null ? others : [...others, [nameOf(finding), words]]);
      });
    },
  };
}
