import { useEffect, useState } from 'preact/hooks';
import { readUnitNames } from '@/lib/ledger/bodies/unit-names';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { useWorkbench } from '../workbench-context';

export interface UnitNamesProps {
  /** Null where no list was given. */
  readonly names: readonly string[] | null;
  readonly onNames: (names: readonly string[] | null) => void;
}

/** Most characters of a list: some 5,000 names. */
const LONGEST = 100_000;

/** What is being written, and the list that was stored when that began. */
interface Draft {
  readonly words: string;
  readonly from: string;
}

/** The list of the units that have to report, as it is pasted. It follows what is stored until something is written. */
export function UnitNames({ names, onNames }: UnitNamesProps) {
  const { text } = useWorkbench();
  const stored = (names ?? []).join('\n');
  const [draft, setDraft] = useState<Draft | null>(null);
  const words = draft?.words ?? stored;
  const isOvertaken = draft !== null && draft.from !== stored && draft.words !== stored;
  useEffect(() => {
    setDraft((now) => (now?.words === stored ? null : now));
  }, [stored]);
  return (
    <form
      class="unit-names"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readUnitNames(words);
        setDraft({ words: read.join('\n'), from: stored });
        onNames(read.length === 0 ? null : read);
      }}
    >
      <textarea
        class="wide"
        rows={6}
        lang={REPORT_LANGUAGE}
        aria-label={text.units.list}
        placeholder={text.units.listHint}
        maxLength={LONGEST}
        value={words}
        onInput={({ currentTarget: { value } }) =>
          setDraft(value === stored ? null : { words: value, from: draft?.from ?? stored })
        }
      />
      {isOvertaken && (
        <p class="row" role="status">
          <span class="tone-warning">{text.units.changedElsewhere}</span>
          <button type="button" class="link" onClick={() => setDraft(null)}>
            {text.units.takeStored}
          </button>
        </p>
      )}
      <p class="row">
        <button type="submit" class="plain" disabled={words === stored}>
          {text.units.saveList}
        </button>
        <span class="quiet">{text.units.listHint}</span>
      </p>
    </form>
  );
}
