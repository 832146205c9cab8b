import type { AppliedSettings } from '../../../judge/evaluation';
import type { UnitState } from '../../../ledger/list/roster';
import { inNamesOf } from '../../../ledger/list/roster-names';
import { describeListing } from '../listing';
import type { ExportOptions, ReviewedCheck } from '../reviewed-check';
import { describeSettings } from '../settings-notes';
import type { ByProblem } from './by-problem';
import { countBodies, type ListedProblem, listProblems, placeReviewed } from './list-problems';

/** The options of a file by problem. */
export type ByProblemOptions = ExportOptions & { readonly byProblem: ByProblem };

/** What such a file comes to once all reports are taken in. */
export interface TakenProblems {
  readonly problems: readonly ListedProblem[];
  /** What is to be said of the whole: its extent and filters, what it counts, what it leaves out, who has no report. */
  readonly notes: readonly string[];
}

/** Takes the reports of a file by problem in, and tells at the end what is listed. */
export function takeProblems(options: ByProblemOptions) {
  const { words, listing, byProblem, units = [] } = options;
  const { rows, filters, said } = byProblem;
  const { byProblem: text, markdown } = words.exported;
  const placed = placeReviewed(inNamesOf(units[0]?.project ?? null, rows));
  const settings: (AppliedSettings | undefined)[] = [];
  return {
    add(report: ReviewedCheck): void {
      settings.push(report.entry.evaluation.settings);
      placed.add(report);
    },
    finish(): TakenProblems {
      const { problems, states } = listProblems(placed.faults(), filters, listing);
      const listed = problems.reduce((sum, problem) => sum + problem.listed, 0);
      const bodies = countBodies(problems.flatMap(({ reports }) => reports.map(({ row }) => row)));
      const namesOf = (asked: UnitState) => units.flatMap(({ name, state }) => (state === asked ? [name] : []));
      const [absent, missing] = [namesOf('absent'), namesOf('missing')];
      const notes = [
        text.scope(settings.length, said),
        problems.length === 0 ? text.nothing : text.total(problems.length, bodies, listed),
        text.counts,
        ...describeListing(listing, states, words),
        ...describeSettings(settings, words),
        ...(absent.length > 0 ? [markdown.absent(absent)] : []),
        ...(missing.length > 0 ? [markdown.missing(missing)] : []),
      ];
      return { problems, notes };
    },
  };
}
