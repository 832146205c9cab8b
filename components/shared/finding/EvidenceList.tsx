import { useState } from 'preact/hooks';
import type { Evidence } from '@/lib/judge/evaluation';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { PlaceButton } from '../PlaceButton';
import { useReportTools } from '../report-tools';

/** Quotes shown before the rest is asked for. */
const FIRST = 3;

/** Letters of a quote that are shown; the whole is in its title. */
const LONGEST = 48;

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
}

/** The words of the page that a finding rests on, each a way to its place. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  const { text } = useReportTools();
  const [all, setAll] = useState(false);
  const quoted = evidence.filter(({ quote }) => quote !== '');
  if (quoted.length === 0) return null;
  const shown = all ? quoted : quoted.slice(0, FIRST);
  return (
    <ul class="quotes" aria-label={text.findings.quote}>
      {shown.map(({ quote, place }) => (
        <li key={place.path.join('.') + quote}>
          <PlaceButton target={{ kind: 'place', place }} class="quote" title={quote} lang={REPORT_LANGUAGE}>
            {quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote}
          </PlaceButton>
        </li>
      ))}
      {quoted.length > shown.length && (
        <li>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {text.findings.more(quoted.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
