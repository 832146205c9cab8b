import { useState } from 'preact/hooks';
import type { Evaluation, Finding } from '@/lib/evaluation';
import { describeFinding, nameSubject } from '@/lib/messages';
import { Bulletin } from './Bulletin';
import { Equation } from './Equation';
import { EvidenceList } from './EvidenceList';
import { FindingDetails } from './FindingDetails';
import { Glyph } from './Glyph';
import { usePanel } from './panel-context';
import { kindOf } from './result-kinds';
import { familyOf } from './sums';
import { targetOf } from './target-of';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly evaluation: Evaluation;
  /** Lit because the reader points at its place in the page, or came from the map. */
  readonly lit: boolean;
}

/** One finding: what kind, what, where, and the way to the place; its equation when it has one. */
export function FindingCard({ finding, evaluation, lit }: FindingCardProps) {
  const { language, text, point, go } = usePanel();
  const [open, setOpen] = useState(false);
  const kind = kindOf(finding);
  const told = describeFinding(finding, language);
  const place = nameSubject(finding.subject, language);
  const target = targetOf(finding);
  const together = evaluation.findings.filter(({ cause }) => cause !== null && cause === finding.cause).length;
  return (
    <li
      class={`card kind-${kind}${lit ? ' lit' : ''}`}
      data-finding={finding.id}
      onMouseEnter={() => target !== null && point(target)}
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
      <p class="message">
        {told.message}
        {together > 1 && <span class="cause">{text.findings.sameCause(together)}</span>}
      </p>
      {finding.equation !== null && (finding.outcome === 'failed' || open) && (
        <Equation equation={finding.equation} family={familyOf(finding.rule) ?? 'other'} outcome={finding.outcome} />
      )}
      {finding.equation === null && <EvidenceList evidence={finding.evidence} />}
      <p class="actions">
        {target === null ? (
          <span class="nowhere">{text.findings.missing}</span>
        ) : (
          <button
            type="button"
            class="link"
            onFocus={() => point(target)}
            onBlur={() => point(null)}
            onClick={() => go(target)}
          >
            {text.findings.go}
          </button>
        )}
        <Bulletin evaluation={evaluation} message={told.message} />
        <button type="button" class="link more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.findings.details}
          <Glyph name="chevron" size={10} />
        </button>
      </p>
      {open && <FindingDetails told={told} rule={finding.rule} />}
    </li>
  );
}
