import { useState } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { useWorkbench } from '../workbench-context';

export interface PreviousPickerProps {
  /** The ledger's reports of the year before. */
  readonly rows: readonly LedgerRow[];
  readonly onPick: (url: string) => void;
}

/** Reports that are offered at once; more words leave fewer. */
const MOST = 6;

/** Finds the report of the year before where the names do not tell: a body that was renamed or merged. */
export function PreviousPicker({ rows, onPick }: PreviousPickerProps) {
  const { text } = useWorkbench();
  const [words, setWords] = useState('');
  const wanted = words.trim();
  const found = wanted === '' ? [] : rows.filter(({ summary, url }) => `${summary.unit ?? ''} ${url}`.includes(wanted));
  if (rows.length === 0) return null;
  return (
    <div class="previous-picker">
      <label>
        <span class="quiet">{text.years.pick}</span>
        <input
          type="text"
          class="wide"
          placeholder={text.years.pickHint}
          maxLength={60}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {wanted !== '' && text.years.found(found.length)}
      </p>
      {wanted !== '' && found.length === 0 && <p class="quiet">{text.years.found(0)}</p>}
      <ul>
        {found.slice(0, MOST).map(({ key, url, summary }) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => onPick(url)}>
              <span lang={REPORT_LANGUAGE}>{summary.unit ?? text.table.noUnit}</span> <small>{url}</small>
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="quiet">{text.years.more(found.length - MOST)}</p>}
    </div>
  );
}
