import type { Location } from '@/lib/read/location';
import type { CellKey } from '@/lib/report/form/keys';

/** A place in the page that panel or workbench point at: an official cell, or words that were quoted. */
export type Target = (
  | { readonly kind: 'cell'; readonly cell: CellKey }
  | { readonly kind: 'place'; readonly place: Location }
) & {
  /** The address of the page it is in, where that is not the page checked: a figure of last year's report. */
  readonly page?: string;
};

/** The finding and cell that the reader points at in the page. */
export interface PagePointer {
  readonly findings: readonly string[];
  readonly cell: CellKey | null;
}
