import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { UnitLine } from '../projects/UnitLine';
import { useWorkbench } from '../workbench-context';
import type { Column, Sorting } from './columns';
import { GroupLine } from './GroupLine';
import { GRID, Grid, RowGroup } from './grid-parts';
import { LedgerHead } from './LedgerHead';
import { LedgerLine } from './LedgerLine';
import type { Line } from './lines';
import { nextLine } from './move-in-lines';
import { LINE_HEIGHT, scrollTo, windowOf } from './window-of';

export interface LedgerTableProps {
  readonly lines: readonly Line[];
  /** What the names of units share, by name. */
  readonly places: ReadonlyMap<string, string>;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
  readonly selected: ReadonlySet<string>;
  /** A row was picked with the mouse or the space bar; `range`: everything from the last pick on. */
  readonly onSelect: (key: string, range: boolean) => void;
  readonly onSelectAll: (all: boolean) => void;
  /** The line the arrow keys stand on, by id. */
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  /** The report in the side view, by key. */
  readonly open: string | null;
  readonly onOpen: (key: string, focus: boolean) => void;
  readonly onFold: (group: string) => void;
  /** Says of a unit without a report that it handed none in, or takes that back. */
  readonly onAbsent: (unit: string, absent: boolean) => void;
  /** Asks what a unit without a report is worth. */
  readonly onScore: (unit: string) => void;
}

/** Px of the head that stays on top; the style sheet has the same number. */
const HEAD = 36;

/** The ledger: one tab stop, arrows move between its lines, Enter opens, the space bar selects. Only lines in view are in the page. */
export function LedgerTable(props: LedgerTableProps) {
  const { lines, places, active, open, selected } = props;
  const { text, columns } = useWorkbench();
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  useViewOf(grid, setView);

  const at = lines.findIndex(({ id }) => id === active);
  useEffect(() => {
    const frame = grid.current;
    if (frame === null || at < 0) return;
    const top = scrollTo(at, frame.scrollTop, frame.clientHeight, HEAD);
    if (top !== frame.scrollTop && frame.clientHeight > 0) frame.scrollTop = top;
  }, [active]);

  const { first, last } = windowOf(view.top, view.height, lines.length);
  const shown = lines.slice(first, last).map((line, index) => ({ line, index: first + index }));
  const current = lines[at];
  // What the arrow keys stand on stays in the page, wherever the wheel goes, so that it can be named.
  if (current !== undefined && (at < first || at >= last)) shown.push({ line: current, index: at });

  const act = (event: KeyboardEvent) => {
    if (event.target !== grid.current) return;
    const line = lines[at];
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') props.onSelectAll(true);
    else if (event.key === 'Enter' && line?.kind === 'row') props.onOpen(line.row.key, true);
    else if ((event.key === 'Enter' || event.key === ' ') && line?.kind === 'group') props.onFold(line.name);
    else if (event.key === 'Enter' && line?.kind === 'unit')
      props.onAbsent(line.unit.name, line.unit.state !== 'absent');
    else if (event.key === 'p' && line?.kind === 'unit') props.onScore(line.unit.name);
    else if (event.key === ' ' && line?.kind === 'row') props.onSelect(line.row.key, event.shiftKey);
    else {
      const next = lines[nextLine(event.key, at, lines.length, view.height - HEAD)];
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      props.onActive(next.id);
      if (event.shiftKey && next.kind === 'row') props.onSelect(next.row.key, true);
      if (open !== null && next.kind === 'row') props.onOpen(next.row.key, false);
    }
    event.preventDefault();
  };

  return (
    <Grid
      ref={grid}
      id={GRID}
      class={columns.includes('score') ? 'ledger-table scored' : 'ledger-table'}
      tabIndex={0}
      aria-label={text.table.label}
      aria-description={text.table.keys}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-activedescendant={current === undefined ? undefined : `line-${at}`}
      onKeyDown={act}
      onFocus={(event) => {
        if (event.target === grid.current && current === undefined && lines[0] !== undefined)
          props.onActive(lines[0].id);
      }}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <LedgerHead
        sorting={props.sorting}
        onSort={props.onSort}
        selection={selectionOf(lines, selected)}
        onSelectAll={props.onSelectAll}
      />
      <RowGroup class="ledger-lines" style={{ height: `${lines.length * LINE_HEIGHT}px` }}>
        {shown.map(({ line, index }) =>
          line.kind === 'group' ? (
            <GroupLine key={line.id} line={line} index={index} active={index === at} onFold={props.onFold} />
          ) : line.kind === 'unit' ? (
            <UnitLine
              key={line.id}
              unit={line.unit}
              place={places.get(line.unit.name)}
              index={index}
              active={index === at}
              onActive={() => {
                // Before the line is active: the table makes its first line active where it gets the focus without any.
                grid.current?.focus({ preventScroll: true });
                props.onActive(line.id);
              }}
              onAbsent={(absent) => props.onAbsent(line.unit.name, absent)}
              onScore={() => props.onScore(line.unit.name)}
            />
          ) : (
            <LedgerLine
              key={line.id}
              row={line.row}
              place={places.get(line.row.summary.unit ?? '')}
              index={index}
              active={index === at}
              open={line.row.key === open}
              selected={selected.has(line.row.key)}
              onSelect={(range) => {
                props.onActive(line.id);
                props.onSelect(line.row.key, range);
              }}
              onOpen={() => {
                grid.current?.focus({ preventScroll: true });
                props.onActive(line.id);
                props.onOpen(line.row.key, false);
              }}
            />
          ),
        )}
      </RowGroup>
      {lines.length === 0 && <p class="no-match">{text.table.noMatch}</p>}
    </Grid>
  );
}

/** Keeps the height of the table known; it changes with the window and with the side view. */
function useViewOf(
  grid: { readonly current: HTMLDivElement | null },
  setView: (view: { readonly top: number; readonly height: number }) => void,
): void {
  useLayoutEffect(() => {
    const frame = grid.current;
    if (frame === null) return undefined;
    const measure = () => setView({ top: frame.scrollTop, height: frame.clientHeight });
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
}

function selectionOf(lines: readonly Line[], selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const rows = lines.flatMap((line): readonly LedgerRow[] => (line.kind === 'row' ? [line.row] : []));
  const count = rows.filter(({ key }) => selected.has(key)).length;
  if (count === 0) return 'none';
  return count === rows.length ? 'all' : 'some';
}
