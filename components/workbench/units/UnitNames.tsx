import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ProjectUnit } from '@/lib/ledger/bodies/project';
import { readRosterText, writeRoster } from '@/lib/ledger/bodies/roster-text';
import { RosterField } from '../projects/RosterField';
import { useWorkbench } from '../workbench-context';

export interface UnitNamesProps {
  /** Null where no list was given. */
  readonly units: readonly ProjectUnit[] | null;
  /** The report year of the project; null where nobody said. */
  readonly year: number | null;
  readonly onUnits: (units: readonly ProjectUnit[] | null) => void;
}

/** What is being written, and the list that was stored when that began. */
interface Draft {
  readonly words: string;
  readonly from: string;
}

/** The list of the units that have to report, as it is pasted. It follows what is stored until something is written. */
export function UnitNames({ units, year, onUnits }: UnitNamesProps) {
  const { text } = useWorkbench();
  const stored = writeRoster(units ?? []);
  const [draft, setDraft] = useState<Draft | null>(null);
  const words = draft?.words ?? stored;
  const reading = useMemo(() => readRosterText(words, year), [words, year]);
  const isOvertaken = draft !== null && draft.from !== stored && draft.words !== stored;
  useEffect(() => {
    setDraft((now) => (now?.words === stored ? null : now));
  }, [stored]);
  return (
    <form
      class="unit-names"
      onSubmit={(event) => {
        event.preventDefault();
        setDraft({ words: writeRoster(reading.units), from: stored });
        onUnits(reading.units.length === 0 ? null : reading.units);
      }}
    >
      <RosterField
        pasted={words}
        reading={reading}
        onPaste={(value) => setDraft(value === stored ? null : { words: value, from: draft?.from ?? stored })}
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
