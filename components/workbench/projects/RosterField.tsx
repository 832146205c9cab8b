import { useState } from 'preact/hooks';
import { UNIT_KINDS } from '@/lib/ledger/bodies/project';
import { cutRoster, type RosterReading } from '@/lib/ledger/bodies/roster-text';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { useWorkbench } from '../workbench-context';

export interface RosterFieldProps {
  readonly pasted: string;
  /** What was read of it. */
  readonly reading: RosterReading;
  readonly onPaste: (words: string) => void;
}

/** Most places that are listed one by one. */
const MOST = 20;

/** A roster as it is pasted, what was read of it, and what was not, with the line and why. */
export function RosterField({ pasted, reading: { units, unread }, onPaste }: RosterFieldProps) {
  const { text } = useWorkbench();
  const words = text.projects;
  const [cut, setCut] = useState<ReturnType<typeof cutRoster>['cut']>(null);
  const counts = UNIT_KINDS.map((kind) => ({ kind, count: units.filter((unit) => unit.kind === kind).length }));
  const dated = units.filter(({ deadline }) => deadline !== undefined).length;
  return (
    <>
      <label>
        <span>{words.roster}</span>
        <textarea
          class="wide roster"
          rows={10}
          lang={REPORT_LANGUAGE}
          placeholder={words.rosterHint}
          value={pasted}
          onInput={({ currentTarget }) => {
            const { value } = currentTarget;
            const { kept, cut: gone } = cutRoster(value);
            // What was cut is said until there is another text: a letter that is typed is none.
            if (gone !== null || kept === '') setCut(gone);
            if (kept !== value) currentTarget.value = kept;
            onPaste(kept);
          }}
        />
      </label>
      <p class="quiet">{units.length === 0 ? words.rosterHint : words.counted(units.length, counts, dated)}</p>
      <div aria-live="polite">
        {cut !== null && <p class="tone-warning">{words.cut(cut.lines, cut.first)}</p>}
        {unread.length > 0 && <p class="tone-warning">{words.unread(unread.length)}</p>}
      </div>
      {unread.length > 0 && (
        <ul class="unread">
          {unread.slice(0, MOST).map(({ line, words: said, why }, index) => (
            <li key={`${line} ${index}`}>{words.unreadLine(line, said, words.why[why])}</li>
          ))}
          {unread.length > MOST && <li>{words.moreUnread(unread.length - MOST)}</li>}
        </ul>
      )}
    </>
  );
}
