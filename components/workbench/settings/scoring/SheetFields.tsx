import { useState } from 'preact/hooks';
import { setFields } from '@/lib/ledger/scoring/edit-sheet';
import { readPoints } from '@/lib/ledger/scoring/points';
import { LONGEST_SHEET_NAME, type ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { useWorkbench } from '../../workbench-context';

export interface SheetFieldsProps extends Pick<SettingsView, 'onScoring'> {
  readonly sheet: ScoringSheet;
}

interface TypedProps {
  readonly label: string;
  readonly use: string;
  readonly refused: string;
  readonly value: string;
  readonly longest: number;
  readonly isPoints?: boolean;
  /** Whether it was taken. */
  readonly onValue: (typed: string) => Promise<boolean>;
}

/** A value that is typed; one that can't be taken stays as it was typed, and is refused in words. */
function TypedField({ label, use, refused, value, longest, isPoints = false, onValue }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  return (
    <label class={isPoints ? 'field' : 'field long'}>
      <span>{label}</span>
      <input
        type="text"
        class={isPoints ? 'points' : undefined}
        inputMode={isPoints ? 'decimal' : 'text'}
        maxLength={longest}
        value={typed ?? value}
        aria-invalid={isRefused}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setRefused(false);
        }}
        onChange={(event) => {
          void onValue(event.currentTarget.value).then((taken) => {
            setRefused(!taken);
            if (taken) setTyped(null);
          });
        }}
      />
      <small role="status" class={isRefused ? 'tone-error' : undefined}>
        {isRefused ? refused : use}
      </small>
    </label>
  );
}

/** What a sheet says of all its items: its name, where a report begins and ends, which faults count. */
export function SheetFields({ sheet, onScoring }: SheetFieldsProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  const points = (whose: 'full' | 'floor') => async (typed: string) => {
    const value = readPoints(typed);
    if (value === null) return false;
    const isFit = whose === 'full' ? sheet.floor <= value : value <= sheet.full;
    return isFit && onScoring(setFields(whose === 'full' ? { full: value } : { floor: value }));
  };
  return (
    <>
      <TypedField
        label={own.name}
        use=""
        refused={own.nameRefused}
        value={sheet.name}
        longest={LONGEST_SHEET_NAME}
        onValue={async (typed) => typed.trim() !== '' && onScoring(setFields({ name: typed.trim() }))}
      />
      {(['full', 'floor'] as const).map((whose) => (
        <TypedField
          key={whose}
          label={own[whose]}
          use={whose === 'full' ? own.fullUse : own.floorUse}
          refused={own.pointsRefused}
          value={String(sheet[whose])}
          longest={7}
          isPoints
          onValue={points(whose)}
        />
      ))}
      <label class="field">
        <span>{own.counts}</span>
        <select
          value={sheet.counts}
          onChange={(event) =>
            void onScoring(
              setFields({ counts: event.currentTarget.value === 'undismissed' ? 'undismissed' : 'confirmed' }),
            )
          }
        >
          {(['confirmed', 'undismissed'] as const).map((each) => (
            <option key={each} value={each}>
              {own.countsChoices[each]}
            </option>
          ))}
        </select>
        <small>{own.countsUse}</small>
      </label>
      <label class="field">
        <span>{own.rectified}</span>
        <select
          value={sheet.rectified ? 'yes' : 'no'}
          onChange={(event) => void onScoring(setFields({ rectified: event.currentTarget.value === 'yes' }))}
        >
          {(['no', 'yes'] as const).map((each) => (
            <option key={each} value={each}>
              {own.rectifiedChoices[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
