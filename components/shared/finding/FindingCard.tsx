import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { kindOf } from '@/lib/judge/result-kinds';
import { familyOf } from '@/lib/judge/sums';
import { describeFinding, nameSection, nameSubject } from '@/lib/messages';
import type { CheckWords } from '@/lib/messages/words';
import { Glyph } from '../Glyph';
import { GoButton } from '../GoButton';
import { useReportTools } from '../report-tools';
import { targetsOf } from '../targets-of';
import { Bulletin } from './Bulletin';
import { Equation } from './Equation';
import { EvidenceList } from './EvidenceList';
import { FindingDetails } from './FindingDetails';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly evaluation: Evaluation;
  /** Lit because the reader points at its place in the page, or came from the map. */
  readonly lit: boolean;
  /** The one that keys act on, where they do. */
  readonly current?: boolean;
  /** What people decided on it, below everything else. */
  readonly children?: ComponentChildren;
}

/** One finding: what kind, what, where, and the way to the place; its equation when it has one. */
export function FindingCard({ finding, evaluation, lit, current, children }: FindingCardProps) {
  const { words, text, point } = useReportTools();
  const [open, setOpen] = useState(false);
  const kind = kindOf(finding);
  const told = describeFinding(finding, words);
  const place = namePlace(finding, words);
  const targets = targetsOf(finding);
  const [target] = targets;
  return (
    <li
      class={`card kind-${kind}${lit ? ' lit' : ''}${current === true ? ' current' : ''}`}
      data-finding={finding.id}
      aria-current={current === true ? 'true' : undefined}
      onMouseEnter={() => target !== undefined && point(target)}
      onMouseLeave={() => point(null)}
    >
      <div class="card-head">
        <h5>
          <span class={`tag tone-${kind}`}>
            <Glyph name={kind} size={12} />
            {text.kinds[kind]}
          </span>
          {told.name}
        </h5>
        {place !== '' && (
          <span class="where">
            <span class="unseen">{text.findings.place}</span>
            {place}
          </span>
        )}
      </div>
      <p class="message">{told.message}</p>
      {finding.equation !== null && (finding.outcome === 'failed' || open) && (
        <Equation equation={finding.equation} family={familyOf(finding.rule) ?? 'other'} outcome={finding.outcome} />
      )}
      {finding.equation === null && <EvidenceList evidence={finding.evidence} />}
      <p class="actions">
        <GoButton targets={targets} />
        <Bulletin evaluation={evaluation} message={told.message} />
        <button type="button" class="link more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.findings.details}
          <Glyph name="chevron" size={10} />
        </button>
      </p>
      {open && <FindingDetails told={told} rule={finding.rule} />}
      {children}
    </li>
  );
}

/** Where it is, in words, as far as the heading above the card has not said so already. */
function namePlace({ subject, section }: Finding, words: CheckWords): string {
  if (Object.keys(subject).length === 0) return '';
  const place = nameSubject(subject, words);
  return section !== null && place === nameSection(section, words) ? '' : place;
}
