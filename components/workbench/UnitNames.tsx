import { useState } from 'preact/hooks';
import { readUnitNames } from '@/lib/ledger/unit-names';
import { useWorkbench } from './workbench-context';

export interface UnitNamesProps {
  /** Null where no list was given. */
  readonly names: readonly string[] | null;
  readonly onNames: (names: readonly string[] | null) => void;
}

/** Most characters of a list: some 5,000 names. */
const LONGEST = 100_000;

/** The list of the units that have to report, as it is pasted. */
export function UnitNames({ names, onNames }: UnitNamesProps) {
  const { text } = useWorkbench();
  const kept = (names ?? []).join('\n');
  const [words, setWords] = useState(kept);
  return (
    <form
      class="unit-names"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readUnitNames(words);
        setWords(read.join('\n'));
        onNames(read.length === 0 ? null : read);
      }}
    >
      <textarea
        class="wide"
        rows={6}
        lang="zh-CN"
        aria-label={text.units.list}
        placeholder={text.units.listHint}
        maxLength={LONGEST}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="row">
        <button type="submit" class="plain" disabled={words === kept}>
          {text.units.saveList}
        </button>
        <span class="quiet">{text.units.listHint}</span>
      </p>
    </form>
  );
}
