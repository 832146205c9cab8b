import { nameRow } from '@/lib/messages';
import type { CheckWords, PanelText } from '@/lib/messages/words';
import type { CheckMapModel } from './check-map-model';

/** The group a row stands in (不予公开 …), by the word before the point of its key. */
function groupOf(key: string): string | null {
  const dot = key.indexOf('.');
  return dot < 0 ? null : key.slice(0, dot);
}

/** The head cells of a row of the map: the name of its group once, down the side, as on the page, and its own. */
export function rowHeads(map: CheckMapModel, index: number, text: PanelText, words: CheckWords) {
  const row = map.rows[index];
  if (row === undefined) return null;
  const group = groupOf(row.key);
  const opens = group !== null && groupOf(map.rows[index - 1]?.key ?? '') !== group;
  const label = text.map.rows[row.key] ?? row.key;
  const full = nameRow(map.table, row.key, words);
  return (
    <>
      {opens && (
        <th scope="rowgroup" class="row-group" rowSpan={map.rows.filter(({ key }) => groupOf(key) === group).length}>
          <span>{text.map.rowGroups[group] ?? group}</span>
        </th>
      )}
      <th scope="row" colSpan={group === null ? 2 : 1} title={full}>
        {label}
      </th>
    </>
  );
}
