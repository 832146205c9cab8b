import { useState } from 'preact/hooks';
import type { Cause, Evaluation, Finding } from '@/lib/judge/evaluation';
import { worstKind } from '@/lib/judge/result-kinds';
import { describeFinding } from '@/lib/messages';
import { Bulletin } from '../../shared/finding/Bulletin';
import { CauseReadings } from '../../shared/finding/CauseReadings';
import { FindingDetails } from '../../shared/finding/FindingDetails';
import { Glyph } from '../../shared/Glyph';
import { GoButton } from '../../shared/GoButton';
import { useReportTools } from '../../shared/report-tools';
import { targetsOf } from '../../shared/targets-of';
import { CauseFinding } from './CauseFinding';
import { MoreFindings } from './MoreFindings';
import { FIRST, useFirstFindings } from './use-first-findings';

export interface CauseCardProps {
  readonly cause: Cause;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly evaluation: Evaluation;
  readonly lit: ReadonlySet<string>;
}

/** One fault as one card: the suspected cells with old and suggested value, and inside it everything that they would explain. */
export function CauseCard({ cause, findings, evaluation, lit }: CauseCardProps) {
  const { words, text } = useReportTools();
  const [open, setOpen] = useState(false);
  const [first] = findings;
  const kind = worstKind(findings);
  const told = describeFinding(first, words);
  const { shown, hidden, showAll } = useFirstFindings(findings, lit);
  const messages = findings.slice(0, FIRST).map((finding) => describeFinding(finding, words).message);
  return (
    <li class={`card cause-card kind-${kind}${findings.some(({ id }) => lit.has(id)) ? ' lit' : ''}`}>
      <div class="card-head">
        <h4>
          <span class={`tag tone-${kind}`}>
            <Glyph name={kind} size={12} />
            {text.kinds[kind]}
          </span>
          {cause.edits.some(({ value }) => value === null) ? told.name : text.causes.slip}
        </h4>
        {findings.length > 1 && <span class="where">{text.causes.one(findings.length)}</span>}
      </div>
      <CauseReadings cause={cause} />
      <ul class="explained">
        {shown.map((finding) => (
          <CauseFinding key={finding.id} finding={finding} lit={lit.has(finding.id)} />
        ))}
        <MoreFindings hidden={hidden} showAll={showAll} />
      </ul>
      <p class="actions">
        <GoButton targets={findings.flatMap(targetsOf)} />
        <Bulletin evaluation={evaluation} message={messages.join('')} />
        <button type="button" class="link more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.findings.details}
          <Glyph name="chevron" size={10} />
        </button>
      </p>
      {open && <FindingDetails told={told} rule={first.rule} />}
    </li>
  );
}
