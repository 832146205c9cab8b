import { useState } from 'preact/hooks';
import type { Evaluation } from '@/lib/judge/evaluation';
import { type FaultStanding, nameAlike } from '@/lib/ledger/review/fault-standing';
import type { Decisions } from '../../shared/deciding/use-decisions';
import { FaultCard } from '../../shared/finding/FaultCard';
import { useReportTools } from '../../shared/report-tools';

/** More alike than this are shown two at first. */
const MANY = 4;
const FIRST = 2;

export interface FaultListProps {
  readonly evaluation: Evaluation;
  readonly faults: readonly FaultStanding[];
  readonly lit: ReadonlySet<string>;
  readonly decisions: Decisions | null;
  /** Decisions are to be had in a moment. */
  readonly waiting: boolean;
}

/** Faults as cards, in order; a long run of one kind shows its first cards, says how many more there are, and opens to all. */
export function FaultList({ faults, ...rest }: FaultListProps) {
  const groups = new Map<string, FaultStanding[]>();
  for (const fault of faults) groups.set(nameAlike(fault), [...(groups.get(nameAlike(fault)) ?? []), fault]);
  return (
    <ul class="fault-list">
      {[...groups].map(([name, alike]) => (
        <AlikeFaults key={name} faults={alike} {...rest} />
      ))}
    </ul>
  );
}

function AlikeFaults({ faults, evaluation, lit, decisions, waiting }: FaultListProps) {
  const { text } = useReportTools();
  const [all, setAll] = useState(false);
  const current = decisions?.current ?? null;
  const isLit = ({ findings }: FaultStanding) => findings.some(({ id }) => lit.has(id));
  // One that keys have come to is shown, and stays shown with its like.
  if (!all && faults.length > MANY && faults.slice(FIRST).some(({ id }) => id === current)) setAll(true);
  const shown = all || faults.length <= MANY ? faults : faults.filter((fault, index) => index < FIRST || isLit(fault));
  return (
    <>
      {shown.map((fault) => (
        <FaultCard
          key={fault.id}
          fault={fault}
          evaluation={evaluation}
          lit={isLit(fault)}
          current={fault.id === current}
          decisions={decisions}
          waiting={waiting}
        />
      ))}
      {faults.length > shown.length && (
        <li>
          <button type="button" class="link alike" onClick={() => setAll(true)}>
            {text.findings.alike(faults.length - shown.length)}
          </button>
        </li>
      )}
    </>
  );
}
