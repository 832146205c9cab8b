import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlacedFault, Problem } from '@/lib/ledger/problems/gather-problems';
import { describeFinding } from '@/lib/messages';
import type { AskedAlike } from '@/lib/workbench/views/problems-view';
import { bringIntoView } from '../../shared/bring-into-view';
import { decisionOf } from '../../shared/deciding/decision-keys';
import { isWriting } from '../../shared/deciding/use-decisions';
import { Glyph } from '../../shared/Glyph';
import { ColumnHeader, GRID, Grid, Row, RowGroup } from '../list/grid-parts';
import { nextLine } from '../list/move-in-lines';
import { useWorkbench } from '../workbench-context';
import { AlikeBar } from './AlikeBar';
import { ClusterMembers } from './ClusterMembers';
import { FaultLine } from './FaultLine';
import { slipOf } from './slip-of';
import { useAlike } from './use-alike';

export interface ProblemFaultsProps {
  readonly problem: Problem;
  /** Its faults that are shown. */
  readonly shown: readonly PlacedFault[];
  readonly withYear: boolean;
  readonly onDecide: (asked: AskedAlike) => Promise<boolean>;
  readonly onUndo: () => void;
  /** Opens the report of a fault. */
  readonly onOpen: (key: string, focus: boolean) => void;
  /** Goes back to the list of problems. */
  readonly onLeave: () => void;
}

const COLUMNS = ['unit', 'found', 'edit', 'standing'] as const;
/** Lines that are drawn before more are asked for. */
const AT_FIRST = 200;
const MORE = 500;
/** Px that page up and page down go over. */
const PAGE = 400;

/** A problem with its faults, a line each: arrows move, Space selects, digits decide on the selected ones or on the one that keys stand on. */
export function ProblemFaults(props: ProblemFaultsProps) {
  const { problem, shown } = props;
  const { words, text } = useWorkbench();
  const pane = useRef<HTMLElement>(null);
  const [most, setMost] = useState(AT_FIRST);
  const alike = useAlike(shown, props.onDecide);
  const { active, selected } = alike;
  const at = active === null ? -1 : shown.indexOf(active);
  const withEdit = shown.some(({ fault }) => slipOf(fault) !== null);
  const { table, counted } = text.problems;
  const { name, basis } = describeFinding({ rule: problem.rule, reason: '', data: {} }, words);
  const grid = () => pane.current?.querySelector<HTMLElement>('[role="grid"]') ?? null;
  const focusGrid = () => grid()?.focus({ preventScroll: true });
  useEffect(() => {
    const line = at < 0 ? null : pane.current?.querySelector<HTMLElement>(`#fault-${at}`);
    if (line) bringIntoView(line);
  }, [active?.id]);

  const move = (event: KeyboardEvent): boolean => {
    if (event.target !== grid() || active === null) return false;
    if (event.key === 'Enter') props.onOpen(active.row.key, true);
    else if (event.key === ' ') alike.select(active.id, event.shiftKey);
    else if (event.key === 'ArrowLeft') props.onLeave();
    else {
      const key = { j: 'ArrowDown', k: 'ArrowUp' }[event.key] ?? event.key;
      const next = shown[nextLine(key, at, shown.length, PAGE)];
      if (next === undefined) return false;
      if (event.shiftKey) alike.select(next.id, true);
      alike.setActive(next.id);
    }
    return true;
  };
  const press = (event: KeyboardEvent): boolean => {
    if (isWriting(event)) return false;
    const chord = event.ctrlKey || event.metaKey;
    if (chord && event.key.toLowerCase() === 'z' && !event.shiftKey) props.onUndo();
    else if (chord && event.key.toLowerCase() === 'a' && event.target === grid()) alike.selectAll(true);
    else if (chord || event.altKey) return false;
    else if (event.key === 'Escape' && selected.size > 0) alike.selectAll(false);
    else if (event.key === 'n') alike.writeNote();
    else {
      // With Shift, the digits of the top row give other signs.
      const state = decisionOf(/^Digit(\d)$/.exec(event.code)?.[1] ?? event.key);
      if (state === undefined) return move(event);
      alike.choose(state, event.shiftKey && state !== 'dismissed');
    }
    return true;
  };

  return (
    <section
      class="problem-faults"
      aria-labelledby="problem-name"
      ref={pane}
      onKeyDown={(event) => {
        if (!press(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <header>
        <h2 id="problem-name">
          <span class={`tone-${problem.kind}`}>
            <Glyph name={problem.kind} size={16} />
          </span>
          {name}
        </h2>
        <span class="quiet">{counted(problem.faults.length, problem.reports)}</span>
        {problem.cluster !== null && (
          <ClusterMembers
            label={text.problems.members(problem.cluster.members.length)}
            members={problem.cluster.members}
            onOpen={(key) => props.onOpen(key, true)}
          />
        )}
        <span class="quiet basis" title={basis.join('\n')}>
          {basis[0]}
        </span>
      </header>
      <AlikeBar
        alike={alike}
        shown={shown.length}
        onOpen={() => active !== null && props.onOpen(active.row.key, true)}
        onLeave={focusGrid}
      />
      <Grid
        id={GRID}
        class={withEdit ? 'fault-table' : 'fault-table without-edit'}
        tabIndex={0}
        aria-label={table.label(name)}
        aria-description={table.keys}
        aria-rowcount={shown.length + 1}
        aria-colcount={COLUMNS.length}
        aria-multiselectable="true"
        aria-activedescendant={at < 0 ? undefined : `fault-${at}`}
      >
        <RowGroup class="fault-head">
          <Row class="line" aria-rowindex={1}>
            {COLUMNS.map((column, index) => (
              <ColumnHeader key={column} aria-colindex={index + 1}>
                {table.columns[column]}
              </ColumnHeader>
            ))}
          </Row>
        </RowGroup>
        <RowGroup class="fault-lines">
          {shown.slice(0, Math.max(most, at + 1)).map((placed, index) => (
            <FaultLine
              key={placed.id}
              placed={placed}
              problem={name}
              index={index}
              active={index === at}
              selected={selected.has(placed.id)}
              withYear={props.withYear}
              onActive={() => {
                focusGrid();
                alike.setActive(placed.id);
              }}
              onSelect={(range) => alike.select(placed.id, range)}
              onOpen={() => props.onOpen(placed.row.key, false)}
            />
          ))}
        </RowGroup>
      </Grid>
      {shown.length > Math.max(most, at + 1) && (
        <button type="button" class="link more" onClick={() => setMost(most + MORE)}>
          {table.more(Math.min(MORE, shown.length - Math.max(most, at + 1)))}
        </button>
      )}
    </section>
  );
}
