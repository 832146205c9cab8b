import { useReportTools } from '../../shared/report-tools';
import type { FirstFindings } from './use-first-findings';

/** The line that says how many more alike there are, and opens to all; nothing where all are shown. */
export function MoreFindings({ hidden, showAll }: Pick<FirstFindings, 'hidden' | 'showAll'>) {
  const { text } = useReportTools();
  if (hidden === 0) return null;
  return (
    <li>
      <button type="button" class="link alike" onClick={showAll}>
        {text.findings.alike(hidden)}
      </button>
    </li>
  );
}
