import { useState } from 'preact/hooks';
import { describeFinding } from '@/lib/messages';
import { RULE_WEIGHTS, type RuleView } from '@/lib/profile/rule-weights';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';

export interface RuleTableProps extends Pick<SettingsView, 'onRule'> {
  readonly rules: readonly RuleView[];
}

/** Every rule by its family: whether it is asked, and how much its findings weigh; what departs from the catalogue stands out. */
export function RuleTable({ rules, onRule }: RuleTableProps) {
  const { words, text, panel } = useWorkbench();
  const [asked, setAsked] = useState('');
  const own = text.settingsPage;
  const named = rules.map((rule) => ({
    ...rule,
    ...describeFinding({ rule: rule.id, reason: '', data: {} }, words),
  }));
  const search = asked.trim().normalize('NFKC').toLowerCase();
  const shown = named.filter(
    ({ id, name, head }) => search === '' || `${id} ${name} ${head}`.normalize('NFKC').toLowerCase().includes(search),
  );
  const families = [...new Set(shown.map(({ id }) => familyOf(id)))];
  const departing = rules.filter(({ weight, usual }) => weight !== usual).length;
  return (
    <section>
      <h2>
        {own.rules}
        <em>{departing === 0 ? own.asCatalogue(rules.length) : own.departing(departing)}</em>
      </h2>
      <label class="search">
        <span class="unseen">{own.searchRules}</span>
        <Glyph name="search" />
        <input
          type="search"
          placeholder={own.searchRules}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      </label>
      {families.map((family) => (
        <table key={family} class="sheet rule-table">
          <caption>{panel.passed.families[family] ?? own.families[family] ?? family}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{own.rule}</th>
              <th scope="col">{own.head}</th>
              <th scope="col">{own.weight}</th>
            </tr>
          </thead>
          <tbody>
            {shown
              .filter(({ id }) => familyOf(id) === family)
              .map(({ id, name, head, usual, weight }) => (
                <tr key={id} class={weight === 'off' ? 'is-off' : undefined}>
                  <th scope="row">
                    {name}
                    <code>{id}</code>
                  </th>
                  <td class="quiet">{head}</td>
                  <td class="rule-weight">
                    {weight !== usual && <small>{own.usually(own.weights[usual])}</small>}
                    <select
                      aria-label={own.weightOf(name)}
                      value={weight}
                      onChange={(event) => {
                        const next = RULE_WEIGHTS.find((each) => each === event.currentTarget.value);
                        if (next !== undefined) onRule(id, next);
                      }}
                    >
                      {RULE_WEIGHTS.map((each) => (
                        <option key={each} value={each}>
                          {own.weights[each]}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
      {shown.length === 0 && <p class="quiet">{own.noRule}</p>}
    </section>
  );
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
