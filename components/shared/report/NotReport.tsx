import { explainWhy } from '@/lib/messages';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';

export interface NotReportProps {
  readonly kind: 'not-a-report' | 'older-annual-report';
  readonly why: readonly string[];
}

/** For a page that is no report of the present kind: says so, why, and what the tool does read. */
export function NotReport({ kind, why }: NotReportProps) {
  const { words, text } = useReportTools();
  const older = kind === 'older-annual-report';
  return (
    <section class="state">
      <h3>
        <Glyph name="notice" size={18} />
        {older ? text.states.older : text.states.notReport}
      </h3>
      {older && <p>{text.states.olderExplain}</p>}
      {why.length > 0 && (
        <>
          <h4>{text.states.why}</h4>
          <ul>
            {why.map((reason) => (
              <li key={reason}>{explainWhy(reason, words)}</li>
            ))}
          </ul>
        </>
      )}
      {!older && (
        <>
          <h4>{text.states.readsTitle}</h4>
          <ul>
            {text.states.reads.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
