import { useReportTools } from '../report-tools';
import type { CheckMapModel } from './check-map-model';

const LOOKS = [
  ['value', 'look-value'],
  ['zero', 'look-zero'],
  ['blank', 'look-blank'],
  ['missing', 'look-missing'],
  ['suspect', 'look-value fault-suspect'],
  ['crossing', 'look-value fault-crossing'],
] as const;

export interface MapLegendProps {
  readonly map: CheckMapModel;
  /** What the cell under the pointer or the focus says; null shows the legend. */
  readonly told: string | null;
}

/** Below the map: what the looks of its cells mean, or what the one pointed at says. */
export function MapLegend({ map, told }: MapLegendProps) {
  const { text } = useReportTools();
  const cells = map.rows.flatMap((row) => row.cells);
  const met = new Set<string>(cells.flatMap(({ look, fault }) => (fault === null ? [look] : [look, fault])));
  return (
    <div class="legend">
      {told === null ? (
        <ul title={text.map.hint}>
          {LOOKS.filter(([key]) => met.has(key)).map(([key, look]) => (
            <li key={key}>
              <span class={`cell ${look}`}>
                <i />
              </span>
              {text.map.legend[key]}
            </li>
          ))}
        </ul>
      ) : (
        <p aria-hidden="true">{told}</p>
      )}
    </div>
  );
}
