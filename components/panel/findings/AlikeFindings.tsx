import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { FindingCard } from '../../shared/finding/FindingCard';
import { MoreFindings } from './MoreFindings';
import { useFirstFindings } from './use-first-findings';

export interface AlikeFindingsProps {
  readonly findings: readonly Finding[];
  readonly evaluation: Evaluation;
  readonly lit: ReadonlySet<string>;
}

/** Findings of one kind: a long run shows its first cards, says how many more there are, and opens to all. */
export function AlikeFindings({ findings, evaluation, lit }: AlikeFindingsProps) {
  const { shown, hidden, showAll } = useFirstFindings(findings, lit);
  return (
    <>
      {shown.map((finding) => (
        <FindingCard key={finding.id} finding={finding} evaluation={evaluation} lit={lit.has(finding.id)} />
      ))}
      <MoreFindings hidden={hidden} showAll={showAll} />
    </>
  );
}
