import { RESULT_KINDS } from '@/lib/judge/result-kinds';
import { type FaultFilters, filterFaults, hasTrait, REPORT_TRAITS } from '@/lib/ledger/problems/filter-faults';
import { HEADS, headOf, type PlacedFault, type ProblemHead } from '@/lib/ledger/problems/gather-problems';
import type { DecisionState } from '@/lib/ledger/record/entry';
import { countStates } from '@/lib/ledger/review/fault-standing';
import { DECISION_KEYS } from '../../shared/deciding/decision-keys';
import { Glyph } from '../../shared/Glyph';
import { Search } from '../list/grid-parts';
import { ToolBar } from '../ToolBar';
import { useWorkbench } from '../workbench-context';
import { nameHead } from './name-head';

export interface ProblemFiltersProps {
  readonly filters: FaultFilters;
  readonly onFilters: (filters: FaultFilters) => void;
  /** Every fault of the reports, and those left whatever their standing. */
  readonly all: readonly PlacedFault[];
  readonly left: readonly PlacedFault[];
}

function toggle<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Which faults are shown: by standing, weight, head, and what their reports are. A chip counts what it would show beside the other filters. */
export function ProblemFilters({ filters, onFilters, all, left }: ProblemFiltersProps) {
  const { words, text, panel } = useWorkbench();
  const labels = text.problems.filters;
  const { states, chips } = panel.decisions;
  const held = countStates(left.map(({ fault }) => fault));
  const ofAnyKind = filterFaults(all, { ...filters, kinds: new Set() });
  const ofAnyTrait = filterFaults(all, { ...filters, traits: new Set() });
  const heads = HEADS.filter((head) => all.some(({ fault }) => headOf(fault.findings[0].rule) === head));
  const groups = [...new Set(all.map(({ row }) => row.summary.group))].sort();
  const kinds = RESULT_KINDS.filter((kind) => filters.kinds.has(kind) || all.some(({ fault }) => fault.kind === kind));
  const setState = (state: DecisionState | null) => onFilters({ ...filters, state });
  return (
    <Search class="problem-filters" aria-label={labels.label}>
      <ToolBar label={labels.chips} class="problem-chips">
        <fieldset class="facet">
          <legend class="unseen">{chips.label}</legend>
          <button type="button" class="chip" aria-pressed={filters.state === null} onClick={() => setState(null)}>
            {chips.all} <small>{left.length}</small>
          </button>
          {DECISION_KEYS.map(({ state }) => (
            <button
              key={state}
              type="button"
              class={held[state] === 0 && filters.state !== state ? 'chip nil' : 'chip'}
              aria-pressed={filters.state === state}
              onClick={() => setState(filters.state === state ? null : state)}
            >
              <Glyph name={state} size={12} />
              {states[state]} <small>{held[state]}</small>
            </button>
          ))}
        </fieldset>
        <fieldset class="facet">
          <legend class="unseen">{labels.kinds}</legend>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={filters.kinds.has(kind)}
              onClick={() => onFilters({ ...filters, kinds: toggle(filters.kinds, kind) })}
            >
              {panel.kinds[kind]} <small>{ofAnyKind.filter(({ fault }) => fault.kind === kind).length}</small>
            </button>
          ))}
        </fieldset>
        <fieldset class="facet">
          <legend class="unseen">{labels.traits}</legend>
          {REPORT_TRAITS.map((trait) => {
            const count = ofAnyTrait.filter(({ row }) => hasTrait(row, trait)).length;
            return (
              <button
                key={trait}
                type="button"
                class={count === 0 && !filters.traits.has(trait) ? 'chip nil' : 'chip'}
                aria-pressed={filters.traits.has(trait)}
                title={labels.ofReports}
                onClick={() => onFilters({ ...filters, traits: toggle(filters.traits, trait) })}
              >
                {labels[trait]} <small>{count}</small>
              </button>
            );
          })}
        </fieldset>
      </ToolBar>
      <Choice
        label={labels.head}
        all={labels.allHeads}
        options={heads}
        name={(head) => nameHead(head, words)}
        chosen={filters.head}
        onChoose={(head) => onFilters({ ...filters, head })}
      />
      {groups.length > 1 && (
        <Choice
          label={labels.group}
          all={labels.allGroups}
          options={groups}
          name={(group) => group}
          chosen={filters.group}
          onChoose={(group) => onFilters({ ...filters, group })}
        />
      )}
    </Search>
  );
}

interface ChoiceProps<T extends ProblemHead | string> {
  readonly label: string;
  readonly all: string;
  readonly options: readonly T[];
  readonly name: (option: T) => string;
  readonly chosen: T | null;
  readonly onChoose: (option: T | null) => void;
}

/** One of several, or all. */
function Choice<T extends string>({ label, all, options, name, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(options.find((option) => option === event.currentTarget.value) ?? null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {name(option)}
        </option>
      ))}
    </select>
  );
}
