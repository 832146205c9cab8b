import { useState } from 'preact/hooks';
import type { SavedTerm } from '@/lib/judge/evaluation';
import { formatNumber } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';
import { sameCell } from '../same-cell';
import { EquationTerm } from './EquationTerm';

/** A side with more terms than this folds away those that add nothing. */
const LONG = 6;

export interface EquationSideProps {
  readonly terms: readonly SavedTerm[];
  readonly side: 1 | -1;
  readonly label: string;
  readonly total: number;
}

/** One side of an equation: its terms and what they come to. A side of one term is that term. */
export function EquationSide({ terms, side, label, total }: EquationSideProps) {
  const { text, pointer } = useReportTools();
  const [open, setOpen] = useState(false);
  const own = terms.filter(({ sign }) => sign === side);
  const idle = own.length > LONG ? own.filter(({ cell }) => cell.value === null || cell.value === 0) : [];
  const pointedAt = idle.some(({ cell }) => pointer?.cell != null && sameCell(cell, pointer.cell));
  const shown = open || pointedAt ? own : own.filter((term) => !idle.includes(term));
  const single = own.length === 1;
  const count = (test: (term: SavedTerm) => boolean) => idle.filter(test).length;
  return (
    <ul class="side">
      {shown.map((term, index) => (
        <EquationTerm
          key={`${term.source?.url ?? ''} ${term.cell.row}/${term.cell.column}`}
          term={term}
          terms={terms}
          first={index === 0}
          total={single ? label : null}
        />
      ))}
      {idle.length > 0 && (
        <li>
          <button type="button" class="link folded" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text.equation.zeros(
              count(({ cell }) => cell.value === 0),
              count(({ cell }) => cell.value === null && cell.text !== null),
              count(({ cell }) => cell.text === null),
            )}
            <Glyph name="chevron" size={10} />
          </button>
        </li>
      )}
      {!single && (
        <li class="sum">
          <span>{label}</span>
          <b>{formatNumber(total)}</b>
        </li>
      )}
    </ul>
  );
}
