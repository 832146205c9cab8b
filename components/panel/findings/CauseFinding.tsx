import type { Finding } from '@/lib/judge/evaluation';
import { kindOf } from '@/lib/judge/result-kinds';
import { familyOf } from '@/lib/judge/sums';
import { describeFinding } from '@/lib/messages';
import { Equation } from '../../shared/finding/Equation';
import { useReportTools } from '../../shared/report-tools';
import { targetsOf } from '../../shared/targets-of';

export interface CauseFindingProps {
  readonly finding: Finding;
  readonly lit: boolean;
}

/** One of the findings that a cause explains: its sentence and its equation. */
export function CauseFinding({ finding, lit }: CauseFindingProps) {
  const { words, text, point } = useReportTools();
  const { equation, outcome, rule } = finding;
  const [target] = targetsOf(finding);
  const kind = kindOf(finding);
  return (
    <li
      class={`kind-${kind}${lit ? ' lit' : ''}`}
      data-finding={finding.id}
      onMouseEnter={() => target !== undefined && point(target)}
      onMouseLeave={() => point(null)}
    >
      <span class="unseen tag">{text.kinds[kind]}</span>
      <p class="message">{describeFinding(finding, words).message}</p>
      {equation !== null && outcome === 'failed' && (
        <Equation equation={equation} family={familyOf(rule) ?? 'other'} outcome={outcome} />
      )}
    </li>
  );
}
