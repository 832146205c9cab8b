import type { SavedEquation } from '@/lib/judge/evaluation';
import type { EquationFamily } from '@/lib/judge/sums';
import type { PanelText } from '@/lib/messages/words';
import { formatNumber } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';
import { EquationSide } from './EquationSide';

export interface EquationProps {
  readonly equation: SavedEquation;
  readonly family: EquationFamily | 'other';
  readonly outcome: 'failed' | 'cantTell' | 'held';
}

/** An equation with the page's figures: its terms, what each side comes to, the difference, and the verdict in words. */
export function Equation({ equation, family, outcome }: EquationProps) {
  const { words, text } = useReportTools();
  const { left, right } = family === 'other' ? text.equation : words.relations[family];
  const { terms, computed, reported } = equation;
  const notes = [
    ...(terms.some(({ cell }) => cell.text !== null && cell.value === null) ? [text.equation.blanksCount] : []),
    ...(terms.some(({ cell }) => cell.text === null) ? [text.equation.missingCount] : []),
  ];
  const tone = verdictTone(equation, outcome);
  return (
    <fieldset class={`equation tone-${tone}`}>
      <legend class="unseen">{text.equation.label}</legend>
      <EquationSide terms={terms} side={1} label={left} total={computed} />
      <EquationSide terms={terms} side={-1} label={right} total={reported} />
      <p class="in-words">
        <Glyph name={tone} size={12} />
        <span>
          {wordVerdict(text, equation, tone)}
          {notes.length > 0 && <small>{text.clauses(notes)}</small>}
        </span>
      </p>
    </fieldset>
  );
}

/** An equation counts as one that holds only when it was found to hold and its two sides are the same number. */
function verdictTone({ computed, reported }: SavedEquation, outcome: EquationProps['outcome']) {
  if (outcome === 'cantTell') return 'cantTell';
  if (computed !== reported) return 'error';
  return outcome === 'held' ? 'passed' : 'cantTell';
}

function wordVerdict(text: PanelText, { computed, reported }: SavedEquation, tone: 'error' | 'passed' | 'cantTell') {
  const left = formatNumber(computed);
  const right = formatNumber(reported);
  if (tone === 'error') return text.equation.broken(left, right, formatNumber(Math.abs(computed - reported)));
  return tone === 'passed' ? text.equation.holds(left, right) : text.equation.undecided(left, right);
}
