import { type ComponentChildren, type ComponentProps, h } from 'preact';

/**
 * The parts of the ledger's table (the ARIA grid pattern). A windowed table is made of lines that are laid where they
 * belong, which no `<table>` allows, so each part says by its role what it is. Keys are handled by the grid as a whole.
 */
type Part = (props: ComponentProps<'div'>) => ComponentChildren;

const partOf =
  (role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'gridcell' | 'search'): Part =>
  (props) =>
    h('div', { role, ...props });

/** The table's id, which the way past the bars leads to. */
export const GRID = 'ledger-table';

export const Grid = partOf('grid');
export const RowGroup = partOf('rowgroup');
export const Row = partOf('row');
export const ColumnHeader = partOf('columnheader');
export const GridCell = partOf('gridcell');
/** The `<search>` element is younger than the oldest browser. */
export const Search = partOf('search');
