import type { SavedTerm } from '@/lib/judge/evaluation';
import { nameCell, nameColumn, nameRow } from '@/lib/messages';
import type { PanelText } from '@/lib/messages/words';
import { formatNumber } from '../format';
import { PlaceButton } from '../PlaceButton';
import { useReportTools } from '../report-tools';
import { sameCell } from '../same-cell';

export interface EquationTermProps {
  readonly term: SavedTerm;
  /** All terms of the equation: what they share need not be named. */
  readonly terms: readonly SavedTerm[];
  readonly first: boolean;
  /** The name of the side when this term is all of it. */
  readonly total: string | null;
}

/** A term of an equation: its sign, its cell by name, its figure; a way to its place when the page has it. */
export function EquationTerm({ term, terms, first, total }: EquationTermProps) {
  const { words, text, pointer } = useReportTools();
  const { table, row, column } = term.cell;
  const { source } = term;
  const oneRow = terms.every(({ cell }) => cell.row === row);
  // A figure of another report is told by its row: which side it is, its report says.
  const side = source === undefined ? total : null;
  const name = side ?? (oneRow ? nameColumn(table, column, words) : nameRow(table, row, words));
  const figure = showFigure(text, term);
  const lit = pointer?.cell != null && sameCell(term.cell, pointer.cell);
  const empty = term.cell.value === null;
  const label =
    side === null
      ? `${first ? '' : `${text.equation.plus} `}${nameCell({ table, row, column }, words)} ${figure}`
      : `${side} ${figure}`;
  const inside = (
    <>
      <i aria-hidden="true">{first ? '' : '+'}</i>
      <span>
        {name}
        {source !== undefined && <small class="source">{text.equation.source(source.year, source.agency)}</small>}
      </span>
      <b class={empty ? 'empty' : term.cell.value === 0 ? 'nil' : undefined}>{figure}</b>
    </>
  );
  const cellName = nameCell({ table, row, column }, words);
  const full =
    source === undefined ? cellName : text.list([text.equation.source(source.year, source.agency), cellName]);
  return (
    <li class={`term${total === null ? '' : ' sum'}${lit ? ' lit' : ''}`}>
      {term.cell.text === null ? (
        <span class="term-button" title={full}>
          {inside}
        </span>
      ) : (
        <PlaceButton
          target={{ kind: 'cell', cell: { table, row, column }, ...(source && { page: source.url }) }}
          class="term-button"
          // With the report's name beside it, what is seen says it all.
          {...(source === undefined && { label })}
          title={full}
        >
          {inside}
        </PlaceButton>
      )}
    </li>
  );
}

function showFigure(text: PanelText, { cell }: SavedTerm): string {
  if (cell.text === null) return text.equation.missing;
  return cell.value === null ? text.equation.blank : formatNumber(cell.value);
}
