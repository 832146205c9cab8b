import type { RosterUnit } from '@/lib/ledger/list/roster';
import { scoreUnit } from '@/lib/ledger/scoring/score';
import { writeScore } from '@/lib/messages/write-score';
import { Glyph } from '../../shared/Glyph';
import { BodyName } from '../list/BodyName';
import { GridCell, Row } from '../list/grid-parts';
import { LINE_HEIGHT } from '../list/window-of';
import { useWorkbench } from '../workbench-context';

export interface UnitLineProps {
  readonly unit: RosterUnit;
  /** Position among all lines, from 0. */
  readonly index: number;
  /** What its name shares with all others. */
  readonly place: string | undefined;
  readonly active: boolean;
  readonly onActive: () => void;
  /** Says that it handed no report in, or takes that back. */
  readonly onAbsent: (absent: boolean) => void;
  /** Asks what it is worth. */
  readonly onScore: () => void;
}

/** A unit of the roster of which no report was checked; its button says whether it handed one in, the keys are the table's. */
export function UnitLine({ unit, index, place, active, onActive, onAbsent, onScore }: UnitLineProps) {
  const { name, state, due } = unit;
  const { words, text, columns, sheet } = useWorkbench();
  const absent = state === 'absent';
  return (
    <Row
      id={`line-${index}`}
      class={`line unit-line${active ? ' active' : ''}`}
      style={{ top: `${index * LINE_HEIGHT}px` }}
      aria-rowindex={index + 2}
      onClick={onActive}
    >
      <GridCell class="cell-of unit" aria-colindex={1} title={place === undefined ? undefined : name}>
        <BodyName name={name} place={place} />
      </GridCell>
      <GridCell
        class={`cell-of rest tone-${absent ? 'error' : 'cantTell'}`}
        aria-colindex={2}
        aria-colspan={columns.length - 1}
      >
        <Glyph name={absent ? 'error' : 'cantTell'} size={12} />
        <span>{absent ? text.projects.absent : text.projects.missing}</span>
        {/* Before what may be long: in a narrow window it stays in reach. */}
        <button type="button" class="link" tabIndex={-1} onClick={() => onAbsent(!absent)}>
          {absent ? text.projects.unsayAbsent : text.projects.sayAbsent}
        </button>
        {sheet !== null && (
          <button type="button" class="link" tabIndex={-1} title={words.scoring.scoreUnit(name)} onClick={onScore}>
            {words.scoring.score} {writeScore(scoreUnit(sheet, unit), words)}
          </button>
        )}
        <span class={`due${due.passed === 'yes' ? ' tone-error' : ''}`}>{text.projects.due(due)}</span>
      </GridCell>
    </Row>
  );
}
