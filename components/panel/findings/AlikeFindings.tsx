import { useState } from 'preact/hooks';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { FindingCard } from '../../shared/finding/FindingCard';
import { useReportTools } from '../../shared/report-tools';

/** More alike than this are shown two at first. */
const MANY = 4;
const FIRST = 2;

export interface AlikeFindingsProps {
  readonly findings: readonly Finding[];
  readonly evaluation: Evaluation;
  readonly lit: ReadonlySet<string>;
}

/** Findings of one kind: a long run shows its first cards, says how many more there are, and opens to all. */
export function AlikeFindings({ findings, evaluation, lit }: AlikeFindingsProps) {
  const { text } = useReportTools();
  const [all, setAll] = useState(false);
  const shown =
    all || findings.length <= MANY ? findings : findings.filter(({ id }, index) => index < FIRST || lit.has(id));
  return (
    <>
      {shown.map((finding) => (
        <FindingCard key={finding.id} finding={finding} evaluation={evaluation} lit={lit.has(finding.id)} />
      ))}
      {findings.length > shown.length && (
        <li>
          <button type="button" class="link alike" onClick={() => setAll(true)}>
            {text.findings.alike(findings.length - shown.length)}
          </button>
        </li>
      )}
    </>
  );
}
