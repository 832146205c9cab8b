import type { Grid } from '../../read/grid';
import type { Quote } from '../../read/quote';

/** A table of the page with the lines right above it, nearest first. */
export interface PlacedGrid {
  readonly grid: Grid;
  readonly above: readonly Quote[];
}
