import type { ResultKind } from '@/lib/judge/result-kinds';
import { nameColumn, nameRow } from '@/lib/messages';
import type { TableKey } from '@/lib/report/form/keys';
import { formatNumber } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';
import type { Target } from '../target';
import type { MapCheck } from './check-map-model';
import { type MapStop, stopProps } from './map-stop';

const TONES: Readonly<Record<MapCheck['outcome'], ResultKind | null>> = {
  held: 'passed',
  broken: 'error',
  undecided: 'cantTell',
  unchecked: null,
};

export interface CheckMarkProps {
  readonly check: MapCheck;
  readonly table: TableKey;
  readonly stop: MapStop;
}

/** The mark of one equation at the edge of the map; a click shows its finding, or its total in the page when it holds. */
export function CheckMark({ check, table, stop }: CheckMarkProps) {
  const { words, text, point, go, showFinding } = useReportTools();
  const tone = TONES[check.outcome];
  const equation = check.sum?.equation ?? null;
  const state = {
    held: text.map.holds,
    broken: text.map.broken,
    undecided: text.map.undecided,
    unchecked: text.map.unchecked,
  };
  const subject = check.row === null ? nameColumn(table, check.column ?? '', words) : nameRow(table, check.row, words);
  const rule = words.relations[check.family].short;
  const sides =
    equation === null
      ? ''
      : ` (${formatNumber(equation.computed)} ${equation.computed === equation.reported ? '=' : '≠'} ${formatNumber(equation.reported)})`;
  const label = `${subject} ${rule} ${state[check.outcome]}${sides}`;
  const finding = check.sum?.finding ?? null;
  const total = equation?.terms.find(({ sign, cell }) => sign === -1 && cell.text !== null)?.cell;
  const target: Target | null =
    total === undefined ? null : { kind: 'cell', cell: { table, row: total.row, column: total.column } };
  const press = () => {
    if (finding !== null) showFinding(finding);
    else if (target !== null) go(target);
  };
  return (
    <td class="check">
      <button
        type="button"
        class={`mark${tone === null ? '' : ` tone-${tone}`}`}
        {...stopProps(stop, label, target, point)}
        onClick={press}
      >
        {tone === null ? (
          <span aria-hidden="true">·</span>
        ) : (
          <Glyph name={tone === 'error' ? 'close' : tone} size={11} />
        )}
      </button>
    </td>
  );
}
