import type { FaultFilters } from '@/lib/ledger/problems/filter-faults';
import type { Words } from '@/lib/messages/words';
import { VERDICTS, WORKS } from '../list/filter-rows';
import type { Lines } from '../list/use-lines';
import { nameHead } from './name-head';

/** Every filter in force in words, those of the list and those of faults: what a file was made under. */
export function sayFilters({ filters, roster }: Pick<Lines, 'filters' | 'roster'>, faults: FaultFilters, words: Words) {
  const { byProblem } = words.exported;
  const { filters: list, table, projects, problems } = words.workbench;
  const { kinds, decisions } = words.panel;
  const said = [
    [list.search, filters.words.trim() === '' ? [] : [filters.words.trim()]],
    [list.facets.years, [...filters.years].map((year) => (year === 'none' ? table.noYear : year))],
    [list.facets.verdicts, VERDICTS.filter((each) => filters.verdicts.has(each)).map((each) => list.verdicts[each])],
    [list.facets.works, WORKS.filter((each) => filters.works.has(each)).map((each) => list.works[each])],
    [list.facets.tags, [...filters.tags]],
    [byProblem.labels.project, [...roster.pressed].map((each) => projects.states[each])],
    [byProblem.labels.standing, faults.state === null ? [] : [decisions.states[faults.state]]],
    [problems.filters.kinds, [...faults.kinds].map((kind) => kinds[kind])],
    [problems.filters.head, faults.head === null ? [] : [nameHead(faults.head, words)]],
    [problems.filters.traits, [...faults.traits].map((trait) => problems.filters[trait])],
    [problems.filters.group, faults.group === null ? [] : [faults.group]],
  ] as const;
  return said.flatMap(([label, values]) => (values.length === 0 ? [] : [byProblem.filter(label, values)]));
}
