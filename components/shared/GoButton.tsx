import { useState } from 'preact/hooks';
import { useReportTools } from './report-tools';
import type { Target } from './target';

export interface GoButtonProps {
  readonly targets: readonly Target[];
}

/** Goes to a finding's place in the page; where it has several, to one after the other. */
export function GoButton({ targets }: GoButtonProps) {
  const { text, point, go } = useReportTools();
  const [turn, setTurn] = useState(0);
  const target = targets[turn % targets.length];
  if (target === undefined) return <span class="nowhere">{text.findings.missing}</span>;
  return (
    <button
      type="button"
      class="link"
      onFocus={() => point(target)}
      onBlur={() => point(null)}
      onClick={() => {
        go(target);
        setTurn((turn + 1) % targets.length);
      }}
    >
      {targets.length > 1 ? text.findings.goNext(turn + 1, targets.length) : text.findings.go}
    </button>
  );
}
