import type { Evaluation } from '@/lib/judge/evaluation';
import type { Fault } from '@/lib/judge/faults';
import { useReportTools } from '../../shared/report-tools';
import { CauseCard } from './CauseCard';

export interface CauseListProps {
  readonly evaluation: Evaluation;
  readonly faults: readonly Fault[];
  readonly lit: ReadonlySet<string>;
}

/** The likeliest slips, one card a fault, its findings inside: which cell, what it says, what would mend them. Suspicions, never corrections. */
export function CauseList({ evaluation, faults, lit }: CauseListProps) {
  const { text } = useReportTools();
  const explained = faults.flatMap(({ cause, findings }) => (cause === null ? [] : [{ cause, findings }]));
  if (explained.length === 0) return null;
  return (
    <section class="causes">
      <h3>
        {text.causes.title}
        <em>{text.causes.caution}</em>
      </h3>
      <ul>
        {explained.map(({ cause, findings }) => (
          <CauseCard key={cause.id} cause={cause} findings={findings} evaluation={evaluation} lit={lit} />
        ))}
      </ul>
    </section>
  );
}
