import { settle } from '../../judge/settle';
import type { RuleSettings } from '../../rules/rule';
import type { Previous } from '../bodies/previous-report';
import type { Project } from '../bodies/project';
import type { FoundEntry } from '../record/entry';
import { checkChildren } from './check-children';
import type { ChildrenSum } from './children-sum';
import { checkAgainstPrevious } from './history';
import { type HistoryResult, joinResults } from './make-finding';

/** A report beside the units of a project that it sums up. */
export interface ProjectSum {
  readonly project: Project;
  readonly sum: ChildrenSum;
}

/** What the rest of the ledger has of a report: last year's, the units that it sums up, and what of its text is another's. */
export interface Others {
  readonly previous: Previous;
  readonly sums: readonly ProjectSum[];
  readonly copied: HistoryResult;
}

/** What the others say of a report. That there is no report of last year is said of the ledger, not of the report: no finding. */
export function judgeAcross(
  entry: FoundEntry,
  { previous, sums, copied }: Others,
  settings: RuleSettings,
): HistoryResult {
  const yearly = checkAgainstPrevious(entry, previous);
  const told = yearly.findings.filter(({ reason }) => reason !== 'previous-missing');
  const joined = joinResults([
    { ...yearly, findings: told, ...(previous.kind === 'missing' ? { lacking: previous.year } : {}) },
    ...sums.map(({ project, sum }) => checkChildren(entry, sum, project.tag)),
    copied,
  ]);
  return settle(joined, settings);
}
