import { nameCell } from '@/lib/messages';
import { formatNumber } from '../format';
import { useReportTools } from '../report-tools';
import { sameCell } from '../same-cell';
import type { MapCell } from './check-map-model';
import type { MapStop } from './map-stop';

export interface MapCellButtonProps {
  readonly cell: MapCell;
  readonly stop: MapStop;
}

/** A cell of the map: hover or focus outlines it in the page and tells its figure, a click goes there. */
export function MapCellButton({ cell, stop }: MapCellButtonProps) {
  const { words, text, point, go, pointer } = useReportTools();
  const { table, row, column, value, share, look, fault } = cell;
  const figure =
    look === 'missing' ? text.equation.missing : value === null ? text.equation.blank : formatNumber(value);
  const told = [
    `${nameCell({ table, row, column }, words)} ${figure}`,
    ...(fault === null ? [] : [fault === 'crossing' ? text.map.crossing : text.map.suspect]),
  ];
  const label = text.clauses(told);
  const target = { kind: 'cell', cell: { table, row, column } } as const;
  const reach = () => {
    stop.onReach(label);
    point(target);
  };
  const leave = () => {
    stop.onReach(null);
    point(null);
  };
  const lit = pointer?.cell != null && sameCell(cell, pointer.cell);
  return (
    <td>
      <button
        type="button"
        class={`cell look-${look}${fault === null ? '' : ` fault-${fault}`}${lit ? ' lit' : ''}`}
        tabIndex={stop.tabIndex}
        data-stop={stop.place}
        aria-label={label}
        onMouseEnter={reach}
        onMouseLeave={leave}
        onFocus={reach}
        onBlur={leave}
        onClick={() => look !== 'missing' && go(target)}
      >
        <i style={{ width: `${Math.round(share * 100)}%` }} />
        <span aria-hidden="true">{figure}</span>
      </button>
    </td>
  );
}
