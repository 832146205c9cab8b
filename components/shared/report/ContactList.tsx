import type { Evaluation } from '@/lib/judge/evaluation';
import { worstKind } from '@/lib/judge/result-kinds';
import { describeFinding } from '@/lib/messages';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';
import { readContactLines } from './contact-fields';

export interface ContactListProps {
  readonly evaluation: Evaluation;
}

/** The contact block field by field: what the page gives, and what is amiss with it. */
export function ContactList({ evaluation }: ContactListProps) {
  const { words, text, showFinding } = useReportTools();
  const { contact } = evaluation.report;
  return (
    <section class="ledger contact">
      <h3>{text.contact.title}</h3>
      {contact === null ? (
        <p class="quiet">{text.contact.none}</p>
      ) : (
        <ul>
          {readContactLines(evaluation, contact).map(({ field, values, findings }) => {
            const given = values.length > 0;
            const tone = findings.length > 0 ? worstKind(findings) : given ? 'passed' : null;
            return (
              <li key={field}>
                <span class={tone === null ? 'quiet' : `tone-${tone}`}>
                  {tone === null ? <span aria-hidden="true">·</span> : <Glyph name={tone} />}
                </span>
                <span class="field">{text.contact.fields[field]}</span>
                <span class={given ? 'value' : 'value quiet'}>
                  {given ? <span lang={REPORT_LANGUAGE}>{values.join('、')}</span> : text.contact.notGiven}
                  {findings.map((finding) => (
                    <button key={finding.id} type="button" class="link" onClick={() => showFinding(finding.id)}>
                      {describeFinding(finding, words).name}
                    </button>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
