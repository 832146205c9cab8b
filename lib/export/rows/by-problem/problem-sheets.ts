import { describeFinding, nameRule } from '../../../messages';
import {
  BY_PROBLEM_COLUMNS,
  type ByProblemColumn,
  PROBLEM_UNIT_COLUMNS,
  type ProblemUnitColumn,
} from '../../../messages/columns';
import type { Words } from '../../../messages/words';
import { layOut, widthFor } from '../lay-out';
import { describeFault } from '../problems';
import { type ExportOptions, reviewedBy } from '../reviewed-check';
import { date, link, number, type Sheet, type SheetCell, type SheetForm, type SheetRow, text } from '../sheet';
import type { ListedProblem, ListedReport } from './list-problems';

/** The narrowest that each can still be read at: both sheets fit on A4. */
const WIDTHS: Readonly<Record<ByProblemColumn | ProblemUnitColumn, number>> = {
  number: 6,
  rule: 20,
  head: 12,
  severity: 8,
  basis: 34,
  units: 7,
  reports: 7,
  listed: 8,
  confirmed: 7,
  rectified: 7,
  open: 7,
  dismissed: 7,
  agency: 16,
  year: 6,
  state: 10,
  message: 34,
  title: 18,
  url: 16,
  published: 11,
};
const STARTED: ReadonlySet<string> = new Set(['rule', 'head', 'basis', 'agency', 'message', 'title', 'url']);

const columnOf = (key: ByProblemColumn | ProblemUnitColumn, title: string) => ({
  title,
  width: widthFor(WIDTHS[key], [title]),
  align: STARTED.has(key) ? ('start' as const) : ('centre' as const),
  choices: [],
});

type Written = Pick<ExportOptions, 'words' | 'print'>;

/** Bodies of copied text that are named. */
const NAMED = 10;

/** A problem by name and id; copied text with the bodies that have it. */
export function nameProblem({ rule, cluster }: Pick<ListedProblem, 'rule' | 'cluster'>, words: Words): string {
  const { exported, workbench } = words;
  const bodies = (cluster?.members ?? []).map(({ body }) => body);
  const named = bodies.length === 0 ? [] : [workbench.problems.cluster(bodies.slice(0, NAMED), bodies.length)];
  return [exported.rule(nameRule(rule, words), rule), ...named].join('\n');
}

/** What a problem is held to, whatever its faults say. */
export function groundsOf({ rule }: Pick<ListedProblem, 'rule'>, words: Words) {
  const { head, basis } = describeFinding({ rule, reason: '', data: {} }, words);
  return { head: head === '' ? words.workbench.problems.filters.otherHead : head, basis };
}

/** How the listed faults of a report stand. */
export function tellStates({ faults }: ListedReport, words: Words): string {
  const { states, byProblem } = words.exported;
  const counted = (['confirmed', 'rectified', 'open', 'dismissed'] as const).flatMap((state) => {
    const count = faults.filter(({ fault }) => fault.state === state).length;
    return count === 0 ? [] : [{ name: states[state], count }];
  });
  const [only, ...others] = counted;
  return only !== undefined && others.length === 0 ? only.name : byProblem.states(counted);
}

/** The sentences of the listed faults of a report, each as it stands. */
export function tellFaults({ faults }: ListedReport, words: Words): readonly string[] {
  return faults.map(({ fault: { standings, cause } }) => {
    const [first, ...others] = standings.map(reviewedBy);
    return first === undefined ? '' : describeFault({ findings: [first, ...others], cause }, words).message;
  });
}

/** The form of 按问题汇总, without its rows. */
export function byProblemForm({ words, print }: Written): SheetForm {
  const { sheets, byProblem } = words.exported;
  const columns = BY_PROBLEM_COLUMNS.map((key) => columnOf(key, byProblem.columns[key]));
  return { key: 'byProblem', name: sheets.byProblem, ...layOut(columns, 0, print) };
}

/** The form of 各问题的单位, without its rows. */
export function problemUnitsForm({ words, print }: Written): SheetForm {
  const { sheets, byProblem } = words.exported;
  const columns = PROBLEM_UNIT_COLUMNS.map((key) => columnOf(key, byProblem.units[key]));
  return { key: 'problemUnits', name: sheets.problemUnits, ...layOut(columns, 0, print) };
}

/** A row a problem. */
export function byProblemRows(problems: readonly ListedProblem[], words: Words): Sheet['rows'] {
  return problems.map((problem, at): SheetRow => {
    const { head, basis } = groundsOf(problem, words);
    const { kind, states, units, reports, listed } = problem;
    const cells: Record<ByProblemColumn, SheetCell> = {
      number: number(at + 1),
      rule: text(nameProblem(problem, words)),
      head: text(head),
      severity: text(words.panel.kinds[kind]),
      basis: text(basis.join('\n')),
      units: number(units),
      reports: number(reports.length),
      listed: number(listed),
      confirmed: number(states.confirmed),
      rectified: number(states.rectified),
      open: number(states.open),
      dismissed: number(states.dismissed),
    };
    return BY_PROBLEM_COLUMNS.map((key) => cells[key]);
  });
}

/** A row a report of each problem. */
export function problemUnitRows(problems: readonly ListedProblem[], words: Words): Sheet['rows'] {
  return problems.flatMap((problem, at) => {
    const { head } = groundsOf(problem, words);
    return problem.reports.map((report): SheetRow => {
      const { row, faults } = report;
      const cells: Record<ProblemUnitColumn, SheetCell> = {
        number: number(at + 1),
        rule: text(nameProblem({ ...problem, cluster: null }, words)),
        head: text(head),
        severity: text(words.panel.kinds[problem.kind]),
        agency: text(row.summary.unit),
        year: number(row.summary.year),
        listed: number(faults.length),
        state: text(tellStates(report, words)),
        message: text(tellFaults(report, words).join('\n')),
        title: text(row.title),
        url: link(row.url),
        published: date(row.summary.published),
      };
      return PROBLEM_UNIT_COLUMNS.map((key) => cells[key]);
    });
  });
}
