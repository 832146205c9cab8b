import type { describeFinding } from '@/lib/messages';
import { useReportTools } from '../report-tools';

export interface FindingDetailsProps {
  readonly told: ReturnType<typeof describeFinding>;
  readonly rule: string;
}

/** What stands behind a finding: its clause, the advice, the head it falls under, its rule. */
export function FindingDetails({ told, rule }: FindingDetailsProps) {
  const { text } = useReportTools();
  return (
    <dl class="details">
      <dt>{text.findings.basis}</dt>
      <dd>
        {told.basis.map((clause) => (
          <div key={clause}>{clause}</div>
        ))}
      </dd>
      <dt>{text.findings.advice}</dt>
      <dd>{told.advice}</dd>
      <dt>{text.findings.head}</dt>
      <dd>
        {told.head}
        <code>{rule}</code>
      </dd>
    </dl>
  );
}
