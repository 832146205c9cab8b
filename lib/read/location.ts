/**
 * Where words stand in a page, fit to be saved: the child-element indexes from the document element down,
 * and the words themselves. Found again only when the words at that place still agree.
 */
export interface Location {
  readonly path: readonly number[];
  readonly quote: string;
}

/** Gives the path of a place of the source that a report was read from. */
export type PathOf = (at: number) => Location['path'];
