import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { Glyph } from '../../shared/Glyph';
import { COLUMNS } from '../list/columns';
import { GridCell, Row } from '../list/grid-parts';
import { LINE_HEIGHT } from '../list/window-of';
import { useWorkbench } from '../workbench-context';

export interface UnitLineProps {
  readonly name: string;
  /** Position among all lines, from 0. */
  readonly index: number;
  readonly active: boolean;
}

/** A unit of the roster of which no report was checked. */
export function UnitLine({ name, index, active }: UnitLineProps) {
  const { text } = useWorkbench();
  return (
    <Row
      id={`line-${index}`}
      class={`line unit-line${active ? ' active' : ''}`}
      style={{ top: `${index * LINE_HEIGHT}px` }}
      aria-rowindex={index + 2}
    >
      <GridCell class="cell-of unit" aria-colindex={1}>
        <span lang={REPORT_LANGUAGE}>{name}</span>
      </GridCell>
      <GridCell class="cell-of rest tone-cantTell" aria-colindex={2} aria-colspan={COLUMNS.length - 1}>
        <Glyph name="cantTell" size={12} />
        <span>{text.projects.missing}</span>
      </GridCell>
    </Row>
  );
}
