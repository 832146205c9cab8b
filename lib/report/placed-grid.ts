import type { Grid } from '../page/grid';
import type { Quote } from '../page/quote';

/** A table of the page with the lines right above it, nearest first. */
export interface PlacedGrid {
  readonly grid: Grid;
  readonly above: readonly Quote[];
}
