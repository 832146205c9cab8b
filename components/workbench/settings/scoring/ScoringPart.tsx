import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { useWorkbench } from '../../workbench-context';
import { ItemTable } from './ItemTable';
import { SheetFields } from './SheetFields';

export type ScoringPartProps = Pick<SettingsView, 'scoring' | 'onScoring' | 'rules'>;

/** The district's scoring sheet: none at first; made anew or from an example, and edited item by item. */
export function ScoringPart({ scoring, onScoring, rules }: ScoringPartProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  const make = (sheet: ScoringSheet) => void onScoring((now) => now ?? sheet);
  const remove = () => {
    if (scoring === null) return;
    void onScoring(() => undefined, { words: own.removed, undo: (now) => now ?? scoring });
  };
  return (
    <section class="scoring">
      <h2>{own.title}</h2>
      <p class="quiet">{scoring === null ? own.none : own.use}</p>
      {scoring === null ? (
        <p class="row profile-actions">
          <button
            type="button"
            class="plain"
            onClick={() =>
              make({
                name: own.freshName,
                full: 10,
                floor: 0,
                counts: 'confirmed',
                rectified: false,
                items: [],
              })
            }
          >
            {own.make}
          </button>
          <button type="button" class="plain" onClick={() => make(lichengSheet(own.template))}>
            {own.fromTemplate}
          </button>
        </p>
      ) : (
        <>
          <SheetFields sheet={scoring} onScoring={onScoring} />
          <ItemTable items={scoring.items} rules={rules} onScoring={onScoring} />
          <p class="row profile-actions">
            <button type="button" class="link" onClick={remove}>
              {own.remove}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
