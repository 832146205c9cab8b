import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { useWorkbench } from '../workbench-context';
import { NEXT_KEY, type NextWork } from './next-work';

export interface NextWorkLineProps {
  readonly work: NextWork;
  readonly onNext: () => void;
}

/** How many reports wait, and the way to the next one; where none does, that. */
export function NextWorkLine({ work: { next, waiting, here, hidden, any }, onNext }: NextWorkLineProps) {
  const { text } = useWorkbench();
  const words = text.nextWork;
  const key = NEXT_KEY.toUpperCase();
  return (
    <div class="next-work">
      <span role="status">
        {next !== null ? words.waiting(waiting, here) : here ? words.onlyThis : any || hidden > 0 ? words.none : ''}
        {next === null && hidden > 0 && words.hidden(hidden)}
      </span>
      {next !== null && (
        <button type="button" class="plain" title={words.title(key)} aria-keyshortcuts={key} onClick={onNext}>
          {words.next}
          <b lang={REPORT_LANGUAGE}>{next.summary.unit ?? text.table.noUnit}</b>
          <span class="key" aria-hidden="true">
            {key}
          </span>
        </button>
      )}
    </div>
  );
}
