/** Another report that shares long passages with the open one, as both say them. */
export interface CopiedPair {
  readonly key: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly url: string;
  /** Shared characters, as a part of the shorter text's: 0 to 1. */
  readonly share: number;
  readonly passages: readonly CopiedPassage[];
}

/** A passage in both texts: the paragraphs it stands in, cut into what is shared and what is not. */
export interface CopiedPassage {
  readonly own: readonly PassagePart[];
  readonly other: readonly PassagePart[];
}

export interface PassagePart {
  readonly text: string;
  readonly shared: boolean;
}

/** Copied text of the open report: it is looked for only when asked. */
export type Copies =
  | { readonly kind: 'none' }
  /** `done` of the texts that have to be looked at first, where that is known. */
  | { readonly kind: 'looking'; readonly done?: number; readonly of?: number }
  /** Its text was not kept when it was checked, or says too little to be copied from anywhere, or it is no report. */
  | { readonly kind: 'not-compared'; readonly why: 'not-kept' | 'short' | 'no-report' }
  /** `compared` other reports' texts were compared with it. */
  | { readonly kind: 'found'; readonly compared: number; readonly pairs: readonly CopiedPair[] };
