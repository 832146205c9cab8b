import { useState } from 'preact/hooks';
import type { Evaluation } from '@/lib/judge/evaluation';
import { useReportTools } from '../report-tools';

export interface BulletinProps {
  readonly evaluation: Evaluation;
  readonly message: string;
}

/** Copies a finding as a sentence of a bulletin (通报): unit, title, document number, publication date, what is wrong. Shows it where copying is refused. */
export function Bulletin({ evaluation, message }: BulletinProps) {
  const { text, copy } = useReportTools();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const { agency, published, title, documentNumber } = evaluation.report;
  const isNamed = title !== null && (agency === null || title.includes(agency));
  const sentence = text.findings.bulletin(
    isNamed ? '' : (agency ?? text.findings.noAgency),
    title ?? text.findings.untitled,
    documentNumber ?? null,
    published === null ? null : text.report.date(published),
    message,
  );
  return (
    <>
      <button
        type="button"
        class="link"
        title={sentence}
        onBlur={() => setCopied((now) => (now === 'yes' ? null : now))}
        onClick={() => copy(sentence).then((done) => setCopied(done ? 'yes' : 'refused'))}
      >
        <span aria-live="polite">{copied === 'yes' ? text.findings.copied : text.findings.copy}</span>
      </button>
      {copied === 'refused' && (
        <span class="by-hand" role="alert">
          {text.findings.copyRefused}
          <q>{sentence}</q>
        </span>
      )}
    </>
  );
}
