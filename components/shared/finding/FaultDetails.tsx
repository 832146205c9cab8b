import type { ComponentChildren } from 'preact';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { familyOf } from '@/lib/judge/sums';
import type { FaultStanding } from '@/lib/ledger/review/fault-standing';
import { describeFinding } from '@/lib/messages';
import { tellSlip } from '@/lib/messages/tell-slip';
import { confirming, voiceOf } from '@/lib/messages/voice';
import type { CheckWords } from '@/lib/messages/words';
import { GoButton } from '../GoButton';
import { useReportTools } from '../report-tools';
import { targetsOf } from '../targets-of';
import { Bulletin } from './Bulletin';
import { CauseReadings } from './CauseReadings';
import { Equation } from './Equation';
import { EvidenceList } from './EvidenceList';
import { FindingDetails } from './FindingDetails';

/** Findings whose sentences a bulletin has. */
const IN_BULLETIN = 2;

export interface FaultDetailsProps {
  readonly fault: FaultStanding;
  readonly evaluation: Evaluation;
  readonly told: ReturnType<typeof describeFinding>;
  readonly children: ComponentChildren;
}

/** What stands behind a fault: every reading of it, its sentences, sums and quotes, the ways from here, the clause. */
export function FaultDetails({ fault, evaluation, told, children }: FaultDetailsProps) {
  const { cause, findings } = fault;
  const { words, text } = useReportTools();
  return (
    <div class="behind-it">
      {cause !== null && (
        <>
          <CauseReadings cause={cause} />
          <p class="caution">{text.causes.caution}</p>
        </>
      )}
      <ul class="explained">
        {findings.map((finding) => (
          <li key={finding.id} data-part-of={finding.id}>
            <p class="message">{describeFinding(finding, words).message}</p>
            {finding.equation === null ? (
              <EvidenceList evidence={finding.evidence} />
            ) : (
              <Equation
                equation={finding.equation}
                family={familyOf(finding.rule) ?? 'other'}
                outcome={finding.outcome}
              />
            )}
          </li>
        ))}
      </ul>
      <p class="actions">
        <GoButton targets={findings.flatMap(targetsOf)} />
        <Bulletin evaluation={evaluation} message={text.sentences(toldInBulletin(fault, words))} />
        {children}
      </p>
      <FindingDetails told={told} rule={findings[0].rule} />
    </div>
  );
}

/** What a bulletin says of a fault: what a person found right as a fact, the rest as a suspicion, nothing of what was dismissed beside it. */
function toldInBulletin({ cause, findings, standings }: FaultStanding, words: CheckWords): readonly string[] {
  const stateOf = ({ id }: Finding) => {
    const own = standings.find(({ finding }) => finding.id === id);
    return own?.kind === 'decided' ? own.decision.state : 'open';
  };
  const left = findings.filter((finding) => stateOf(finding) !== 'dismissed');
  const listed = (left.length > 0 ? left : findings).slice(0, IN_BULLETIN);
  const isFact = listed.every((finding) => voiceOf(stateOf(finding)) === confirming);
  const slip = isFact ? tellSlip(cause, listed.length, words) : null;
  const told = listed.map((finding) => describeFinding(finding, words, voiceOf(stateOf(finding))).message);
  return slip === null ? told : [slip, ...told];
}
