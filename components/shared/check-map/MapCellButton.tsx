import { nameCell } from '@/lib/messages';
import { formatNumber } from '../format';
import { useReportTools } from '../report-tools';
import { sameCell } from '../same-cell';
import type { MapCell } from './check-map-model';
import { type MapStop, stopProps } from './map-stop';

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
  const lit = pointer?.cell != null && sameCell(cell, pointer.cell);
  return (
    <td>
      <button
        type="button"
        class={`cell look-${look}${fault === null ? '' : ` fault-${fault}`}${lit ? ' lit' : ''}`}
        {...stopProps(stop, label, target, point)}
        onClick={() => look !== 'missing' && go(target)}
      >
        <i style={{ width: `${Math.round(share * 100)}%` }} />
        <span aria-hidden="true">{figure}</span>
      </button>
    </td>
  );
}
