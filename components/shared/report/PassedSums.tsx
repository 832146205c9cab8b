import { useState } from 'preact/hooks';
import type { Pass } from '@/lib/judge/evaluation';
import type { EquationFamily } from '@/lib/judge/sums';
import { TABLE_OF_FAMILY } from '@/lib/judge/sums';
import { nameColumn, nameRow } from '@/lib/messages';
import type { CheckWords } from '@/lib/messages/words';
import { Equation } from '../finding/Equation';
import { formatNumber } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';

export interface PassedSumsProps {
  readonly passes: readonly Pass[];
  readonly family: EquationFamily;
}

/** The equations of one relation that hold, a line each; a line opens to its figures. */
export function PassedSums({ passes, family }: PassedSumsProps) {
  const { words } = useReportTools();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ul class="sums">
      {passes.map((pass, index) => (
        <li key={nameSum(pass, family, words)}>
          <button type="button" aria-expanded={open === index} onClick={() => setOpen(open === index ? null : index)}>
            <Glyph name="chevron" size={10} />
            <span>{nameSum(pass, family, words)}</span>
            <b>{writeSum(pass)}</b>
          </button>
          {open === index && pass.equation !== null && (
            <Equation equation={pass.equation} family={family} outcome="held" />
          )}
        </li>
      ))}
    </ul>
  );
}

function nameSum({ subject }: Pass, family: EquationFamily, words: CheckWords): string {
  const table = TABLE_OF_FAMILY[family];
  return subject.row === undefined
    ? nameColumn(table, subject.column ?? '', words)
    : nameRow(table, subject.row, words);
}

/** Both sides as figures, with the sign that is true of them. */
function writeSum({ equation }: Pass): string {
  if (equation === null) return '';
  const sign = equation.computed === equation.reported ? '=' : '≠';
  return `${formatNumber(equation.computed)} ${sign} ${formatNumber(equation.reported)}`;
}
