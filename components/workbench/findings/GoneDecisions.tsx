import type { Decision } from '@/lib/ledger/record/entry';
import { describeFinding } from '@/lib/messages';
import { Disclosure } from '../../shared/Disclosure';
import { longTime } from '../long-time';
import { useWorkbench } from '../workbench-context';

export interface GoneDecisionsProps {
  readonly decisions: readonly Decision[];
}

/** Decisions whose finding the latest check no longer has: they are kept, and shown last. */
export function GoneDecisions({ decisions }: GoneDecisionsProps) {
  const { words, text, panel } = useWorkbench();
  if (decisions.length === 0) return null;
  return (
    <Disclosure title={text.decisions.gone(decisions.length)} count="">
      <ul class="passes">
        {decisions.map(({ finding, fingerprint, state, at }) => {
          const rule = finding.split(':')[0] ?? finding;
          const { name } = describeFinding({ rule, reason: '', data: {} }, words);
          return (
            <li key={`${finding} ${fingerprint}`}>
              {text.decisions.goneLine(name, text.decisions.states[state], longTime(at, panel))}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
