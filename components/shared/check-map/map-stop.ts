/** A place the arrow keys can reach in a map: `place` is `row/column`, counted over cells and marks. */
export interface MapStop {
  readonly tabIndex: number;
  readonly place: string;
  /** Hover or focus came, with what there is to tell; null when it left. */
  readonly onReach: (words: string | null) => void;
}
