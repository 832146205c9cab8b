import type { Evaluation } from '@/lib/evaluation';
import { CauseCard } from './CauseCard';
import { usePanel } from './panel-context';

export interface CauseListProps {
  readonly evaluation: Evaluation;
}

/** The likeliest slips behind equations that do not hold: which cell, what it says, what would mend them. Suspicions, never corrections. */
export function CauseList({ evaluation }: CauseListProps) {
  const { text } = usePanel();
  const { findings } = evaluation;
  // One that mends a single equation in several ways says no more than its finding does.
  const causes = evaluation.causes.filter(({ explains, rivals }) => explains > 1 || rivals.length === 0);
  if (causes.length === 0) return null;
  return (
    <section class="causes">
      <h3>
        {text.causes.title}
        <em>{text.causes.caution}</em>
      </h3>
      <ul>
        {causes.map((cause) => (
          <CauseCard
            key={cause.id}
            cause={cause}
            findings={findings.filter((finding) => finding.cause === cause.id).map(({ id }) => id)}
          />
        ))}
      </ul>
    </section>
  );
}
