import { useMemo, useRef, useState } from 'preact/hooks';
import type { Evaluation } from '@/lib/judge/evaluation';
import { nameColumn, nameTable } from '@/lib/messages';
import type { TableKey } from '@/lib/report/form/keys';
import { useReportTools } from '../report-tools';
import { CheckMark } from './CheckMark';
import { rowHeads } from './check-map-heads';
import { buildCheckMap } from './check-map-model';
import { MapCellButton } from './MapCellButton';
import { MapLegend } from './MapLegend';
import { MapSummary } from './MapSummary';
import { moveInGrid } from './move-in-grid';

/** The cells are reached with the arrow keys from one tab stop (the ARIA grid pattern), which a plain table does not tell. */
const GRID = { role: 'grid' } as const;

export interface CheckMapProps {
  readonly evaluation: Evaluation;
  readonly table: TableKey;
  /** Wide enough to print the figures inside the cells. */
  readonly roomy: boolean;
}

/** A table in miniature (核对图): every cell, and a mark for every row and column equation. One tab stop; arrows move inside. */
export function CheckMap({ evaluation, table, roomy }: CheckMapProps) {
  const { words, text } = useReportTools();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [told, setTold] = useState<string | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const map = useMemo(() => buildCheckMap(evaluation, table), [evaluation, table]);
  const title = text.map.title(nameTable(table, words));
  if (map === null) {
    return (
      <section class="map-block">
        <h3>{title}</h3>
        <p class="quiet">{text.map.nothing}</p>
      </section>
    );
  }
  const stop = (row: number, column: number) => ({
    tabIndex: row === at.row && column === at.column ? 0 : -1,
    place: `${row}/${column}`,
    onReach: (words: string | null) => {
      setTold(words);
      if (words !== null) setAt({ row, column });
    },
  });
  return (
    <section class="map-block">
      <h3>
        {title}
        <em>{text.map.size(map.rows.length, map.columns.length, map.sums.length)}</em>
      </h3>
      <MapSummary map={map} />
      <table
        ref={grid}
        {...GRID}
        aria-label={title}
        class={`map${roomy ? ' roomy' : ''}`}
        onKeyDown={(event) => moveInGrid(event, grid.current)}
      >
        <colgroup>
          <col class="group" />
          <col class="name" />
          {map.columns.map((column) => (
            <col key={column} />
          ))}
          <col class="check" />
        </colgroup>
        <thead>
          <tr>
            <td colSpan={2} />
            {map.columns.map((column) => (
              <th key={column} scope="col" title={nameColumn(table, column, words)}>
                {text.map.columns[column] ?? nameColumn(table, column, words)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row, index) => (
            <tr key={row.key} class={`row-${row.check.outcome}`}>
              {rowHeads(map, index, text, words)}
              {row.cells.map((cell, column) => (
                <MapCellButton key={cell.column} cell={cell} stop={stop(index, column)} />
              ))}
              <CheckMark check={row.check} table={table} stop={stop(index, row.cells.length)} />
            </tr>
          ))}
        </tbody>
        {map.columnChecks.length > 0 && (
          <tfoot>
            {map.columnChecks.map(({ family, checks }, index) => (
              <tr key={family}>
                <th colSpan={2} scope="row">
                  {words.relations[family].short}
                </th>
                {checks.map((check, column) => (
                  <CheckMark
                    key={check.column}
                    check={check}
                    table={table}
                    stop={stop(map.rows.length + index, column)}
                  />
                ))}
                <td />
              </tr>
            ))}
          </tfoot>
        )}
      </table>
      <MapLegend told={told} map={map} />
    </section>
  );
}
