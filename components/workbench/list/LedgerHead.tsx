import { useRef, useState } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';
import { type Column, LASTING_COLUMNS, type Sorting } from './columns';
import { ColumnHeader, Row, RowGroup } from './grid-parts';

export interface LedgerHeadProps {
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
  readonly selection: 'all' | 'some' | 'none';
  readonly onSelectAll: (all: boolean) => void;
}

/** The heads of the columns, each a button that sorts by it; one tab stop, left and right move between them. */
export function LedgerHead({ sorting, onSort, selection, onSelectAll }: LedgerHeadProps) {
  const { text, columns } = useWorkbench();
  const [at, setAt] = useState(0);
  const head = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(head.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const shown = buttons.filter((button) => button.offsetParent !== null);
    const stops = shown.length > 0 ? shown : buttons;
    const from = stops.indexOf(event.target as HTMLButtonElement);
    stops[Math.min(stops.length - 1, Math.max(0, from + step))]?.focus();
  };
  return (
    <RowGroup class="ledger-head" ref={head}>
      <Row class="line" aria-rowindex={1} onKeyDown={move}>
        {columns.map((column, index) => {
          const sorted = sorting.column === column;
          return (
            <ColumnHeader
              key={column}
              class={`cell-of ${column}${LASTING_COLUMNS.has(column) ? '' : ' minor'}`}
              aria-colindex={index + 1}
              aria-sort={sorted ? sorting.direction : undefined}
            >
              {column === 'unit' && (
                <input
                  type="checkbox"
                  aria-label={text.table.selectAll}
                  checked={selection === 'all'}
                  ref={(box) => {
                    if (box !== null) box.indeterminate = selection === 'some';
                  }}
                  onChange={() => onSelectAll(selection !== 'all')}
                />
              )}
              <button
                type="button"
                tabIndex={index === at ? 0 : -1}
                title={text.table.fullNames[column]}
                onFocus={() => setAt(index)}
                onClick={() => onSort(column)}
              >
                {text.table.columns[column]}
                <span class="arrow" aria-hidden="true">
                  {sorted ? (sorting.direction === 'ascending' ? '↑' : '↓') : ''}
                </span>
              </button>
              {column === 'unit' && !LASTING_COLUMNS.has(sorting.column) && (
                <span class="order" title={text.table.fullNames[sorting.column]}>
                  {text.table.columns[sorting.column]} {sorting.direction === 'ascending' ? '↑' : '↓'}
                </span>
              )}
            </ColumnHeader>
          );
        })}
      </Row>
    </RowGroup>
  );
}
