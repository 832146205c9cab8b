import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { GridCell, Row } from './grid-parts';
import type { Line } from './lines';
import { LINE_HEIGHT } from './window-of';

export interface GroupLineProps {
  readonly line: Extract<Line, { readonly kind: 'group' }>;
  /** Position among all lines, from 0. */
  readonly index: number;
  readonly active: boolean;
  readonly onFold: (group: string) => void;
}

/** The head of a district's reports: its name and what they come to; folds them away. */
export function GroupLine({ line, index, active, onFold }: GroupLineProps) {
  const { text, columns } = useWorkbench();
  const { name, folded, reports, errors, waiting } = line;
  return (
    <Row
      id={`line-${index}`}
      class={`line group-line${active ? ' active' : ''}`}
      style={{ top: `${index * LINE_HEIGHT}px` }}
      aria-rowindex={index + 2}
    >
      <GridCell aria-colindex={1} aria-colspan={columns.length}>
        <button
          type="button"
          class="fold"
          tabIndex={-1}
          aria-expanded={!folded}
          aria-label={folded ? text.table.unfoldGroup(name) : text.table.foldGroup(name)}
          onClick={() => onFold(name)}
        >
          <Glyph name="chevron" size={12} />
          <b lang={REPORT_LANGUAGE}>{name}</b>
        </button>
        <span class="quiet">{text.table.group(reports, errors, waiting)}</span>
      </GridCell>
    </Row>
  );
}
