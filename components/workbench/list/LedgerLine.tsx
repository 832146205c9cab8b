import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { BodyName } from './BodyName';
import { LASTING_COLUMNS } from './columns';
import { GridCell, Row } from './grid-parts';
import { ReviewedBar } from './ReviewedBar';
import { readCell } from './read-cell';
import { shortTime } from './short-time';
import { LINE_HEIGHT } from './window-of';

export interface LedgerLineProps {
  readonly row: LedgerRow;
  /** Position among all lines, from 0. */
  readonly index: number;
  /** What its unit's name shares with all others. */
  readonly place: string | undefined;
  readonly active: boolean;
  readonly open: boolean;
  readonly selected: boolean;
  readonly onSelect: (range: boolean) => void;
  readonly onOpen: () => void;
}

/** Columns whose cell says with a drawing what its words say. */
const DRAWN: ReadonlySet<string> = new Set([
  'onTime',
  'sections',
  'requests',
  'reviewLitigation',
  'carryOver',
  'contact',
]);

/** A report as a line of the ledger. The keys are the table's; the mouse opens a line or ticks its box. */
export function LedgerLine({ row, index, place, active, open, selected, onSelect, onOpen }: LedgerLineProps) {
  const { words: all, text, columns } = useWorkbench();
  const unit = row.summary.unit ?? text.table.noUnit;
  const about = [...(place === undefined ? [] : [unit]), row.title ?? row.url].join('\n');
  const looks = `line${active ? ' active' : ''}${open ? ' open' : ''}${selected ? ' selected' : ''}`;
  const time = shortTime(row.summary.checkedAt);
  return (
    <Row
      id={`line-${index}`}
      class={looks}
      style={{ top: `${index * LINE_HEIGHT}px` }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) onSelect(event.shiftKey);
        else onOpen();
      }}
    >
      {columns.map((column, at) => {
        const { words, tone, quiet, title } = readCell(row, column, all, time);
        return (
          <GridCell
            key={column}
            class={`cell-of ${column}${LASTING_COLUMNS.has(column) ? '' : ' minor'}${tone === null ? '' : ` tone-${tone}`}${quiet ? ' quiet' : ''}`}
            aria-colindex={at + 1}
            title={column === 'unit' ? about : title}
          >
            {column === 'unit' && (
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label={text.table.select(unit)}
                checked={selected}
                onClick={(event) => {
                  event.stopPropagation();
                  onSelect(event.shiftKey);
                }}
              />
            )}
            {column === 'reviewed' && row.summary.reviewed.of > 0 && <ReviewedBar {...row.summary.reviewed} />}
            {tone !== null && DRAWN.has(column) && <Glyph name={tone} size={12} />}
            {column === 'unit' && row.summary.unit !== null ? (
              <BodyName name={row.summary.unit} place={place} />
            ) : (
              <span>{words}</span>
            )}
            {column === 'unit' && row.addresses !== undefined && row.addresses.also.length > 0 && (
              <small class="quiet">{text.addresses.also(row.addresses.also.length)}</small>
            )}
          </GridCell>
        );
      })}
    </Row>
  );
}
