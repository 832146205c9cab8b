import { useState } from 'preact/hooks';
import { HEADS, type Takes } from '@/lib/ledger/scoring/scoring-sheet';
import { nameRule } from '@/lib/messages';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { useWorkbench } from '../../workbench-context';

type Faults = Extract<Takes, { kind: 'faults' }>;

export interface RulePickerProps extends Pick<SettingsView, 'rules'> {
  readonly faults: Faults;
  readonly onFaults: (faults: Faults) => void;
}

function toggled<T>(list: readonly T[], one: T, on: boolean): readonly T[] {
  const others = list.filter((each) => each !== one);
  return on ? [...others, one] : others;
}

/** Which faults an item takes: by their kinds, or by the rules that find them; chosen rules stand on top. */
export function RulePicker({ rules, faults, onFaults }: RulePickerProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  const [asked, setAsked] = useState('');
  // In the order of when the dialog opened: a box that is ticked stays under the pointer.
  const [firstChosen] = useState(faults.rules);
  const search = asked.trim().normalize('NFKC').toLowerCase();
  // Those of another version are kept, and can be taken out.
  const ids = [...new Set([...firstChosen, ...rules.map(({ id }) => id)])];
  const shown = ids
    .map((id) => ({ id, name: nameRule(id, words) }))
    .filter(({ id, name }) => search === '' || `${id} ${name}`.normalize('NFKC').toLowerCase().includes(search));
  return (
    <>
      <fieldset>
        <legend>{own.heads}</legend>
        {HEADS.map((head) => (
          <label key={head} class="tick">
            <input
              type="checkbox"
              checked={faults.heads.includes(head)}
              onChange={({ currentTarget: { checked } }) =>
                onFaults({ ...faults, heads: toggled(faults.heads, head, checked) })
              }
            />
            {words.labels.heads[head]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{own.rules(faults.rules.length)}</legend>
        <input
          type="search"
          aria-label={own.searchRules}
          placeholder={own.searchRules}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <div class="rule-choices">
          {shown.map(({ id, name }) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={faults.rules.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onFaults({ ...faults, rules: toggled(faults.rules, id, checked) })
                }
              />
              {name}
            </label>
          ))}
          {shown.length === 0 && <p class="quiet">{words.workbench.settingsPage.noRule}</p>}
        </div>
      </fieldset>
    </>
  );
}
