import type { SavedTerm } from '@/lib/judge/evaluation';
import type { ResultKind } from '@/lib/judge/result-kinds';
import type { HistoryResult } from '@/lib/ledger/across/make-finding';
import { nameCell, nameColumn, nameRow } from '@/lib/messages';
import { formatNumber } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { PlaceButton } from '../../shared/PlaceButton';
import { useReportTools } from '../../shared/report-tools';
import { useWorkbench } from '../workbench-context';
import { type CarryColumn, readCarryOver } from './carry-over-map';

const TONES: Readonly<Record<CarryColumn['outcome'], ResultKind | null>> = {
  held: 'passed',
  broken: 'error',
  undecided: 'cantTell',
  unchecked: null,
};

export interface CarryOverMapProps {
  readonly result: HistoryResult;
  readonly year: number;
}

/** Carry-over in miniature (核对图): two rows of figures, one of each page, and the outcome of every column below. */
export function CarryOverMap({ result, year }: CarryOverMapProps) {
  const { words, text, panel } = useWorkbench();
  const { showFinding } = useReportTools();
  const columns = readCarryOver(result, year);
  if (columns.length === 0) return null;
  const rows = [
    { row: 'carried-forward', sign: 1, year: year - 1 },
    { row: 'carried-in', sign: -1, year },
  ] as const;
  return (
    <div class="wide-table">
      <table class="sheet carry-map">
        <caption class="unseen">{text.years.carryOver(year - 1, year)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ column }) => (
              <th key={column} scope="col" class="figure" title={nameColumn('requests', column, words)}>
                {panel.map.columns[column] ?? nameColumn('requests', column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, sign, year: own }) => (
            <tr key={row}>
              <th scope="row">{text.years.row(own, nameRow('requests', row, words))}</th>
              {columns.map(({ column, equation, outcome }) => (
                <td key={column} class={`figure${outcome === 'broken' ? ' tone-error' : ''}`}>
                  <Figure term={equation?.terms.find((term) => term.sign === sign)} />
                </td>
              ))}
            </tr>
          ))}
          <tr class="outcomes">
            <th scope="row">{text.years.agrees}</th>
            {columns.map(({ column, outcome, finding }) => {
              const tone = TONES[outcome];
              const words = {
                held: panel.map.holds,
                broken: panel.map.broken,
                undecided: panel.map.undecided,
                unchecked: panel.map.unchecked,
              }[outcome];
              const mark = tone === null ? '·' : <Glyph name={tone === 'error' ? 'close' : tone} size={12} />;
              return (
                <td key={column} class={`figure${tone === null ? ' quiet' : ` tone-${tone}`}`}>
                  {finding === null ? (
                    <span title={words}>
                      {mark}
                      <span class="unseen">{words}</span>
                    </span>
                  ) : (
                    <button type="button" title={words} onClick={() => showFinding(finding)}>
                      {mark}
                      <span class="unseen">{words}</span>
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Figure({ term }: { readonly term: SavedTerm | undefined }) {
  const { words, text } = useWorkbench();
  if (term === undefined) return <span class="quiet">·</span>;
  const { table, row, column, value, text: said } = term.cell;
  const figure = value === null ? text.decisions.blank : formatNumber(value);
  if (said === null) return <span class="quiet">{figure}</span>;
  const cell = { table, row, column };
  return (
    <PlaceButton
      target={{ kind: 'cell', cell, ...(term.source && { page: term.source.url }) }}
      class={value === 0 || value === null ? 'quiet' : 'figure-button'}
      label={text.years.goTo(term.source?.year ?? null, nameCell(cell, words), figure)}
    >
      {figure}
    </PlaceButton>
  );
}
