import type { Finding } from '@/lib/evaluation';
import { describeFinding } from '@/lib/messages';
import { Equation } from './Equation';
import { usePanel } from './panel-context';
import { familyOf } from './sums';
import { targetsOf } from './targets-of';

export interface CauseFindingProps {
  readonly finding: Finding;
  readonly lit: boolean;
}

/** One of the findings that a cause explains: its sentence and its equation. */
export function CauseFinding({ finding, lit }: CauseFindingProps) {
  const { language, point } = usePanel();
  const { equation, outcome, rule } = finding;
  const [target] = targetsOf(finding);
  return (
    <li
      class={lit ? 'lit' : ''}
      data-finding={finding.id}
      onMouseEnter={() => target !== undefined && point(target)}
      onMouseLeave={() => point(null)}
    >
      <p class="message">{describeFinding(finding, language).message}</p>
      {equation !== null && outcome === 'failed' && (
        <Equation equation={equation} family={familyOf(rule) ?? 'other'} outcome={outcome} />
      )}
    </li>
  );
}
