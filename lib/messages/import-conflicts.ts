import type { SaidConflict } from '../ledger/bodies/merge-said';
import { type Project, type ProjectUnit, UNIT_KINDS } from '../ledger/bodies/project';
import type { HandMatch } from '../ledger/bodies/same-body';
import type { Decision, LedgerEntry } from '../ledger/record/entry';
import type { Conflict } from '../ledger/record/merge';
import type { SaidPoints } from '../ledger/scoring/said-points';
import { describeFinding } from './index';
import type { Words, WorkbenchText } from './words';

/** Two sides that say different things of one report, of two pages or of a project, in words. */
export interface ImportConflict {
  readonly id: string;
  /** Whose report it is, or which project. */
  readonly report: string;
  /** What is held two ways: the check, the decision on a finding, whether two pages are of one body, … */
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
  readonly kept: 'mine' | 'theirs';
}

/** Whose a report is, as far as it tells. */
export interface ReportName {
  readonly agency: string | null;
  readonly year: number | null;
}

/** Words for conflicts: both sides as the reader knows them. `named`: the reports of the file and their like here, by page. */
export function writeConflicts(
  conflicts: readonly (Conflict | SaidConflict)[],
  named: ReadonlyMap<string, ReportName>,
  words: Words,
): readonly ImportConflict[] {
  const text = words.workbench;
  const nameOf = (url: string) => {
    const name = named.get(url);
    return name === undefined ? url : nameReport(url, name, text);
  };
  return conflicts.map((conflict, at) => ({
    id: String(at),
    kept: conflict.kept,
    ...writeSides(conflict, nameOf, text, words),
  }));
}

type Sides = Pick<ImportConflict, 'report' | 'what' | 'mine' | 'theirs'>;

function writeSides(
  conflict: Conflict | SaidConflict,
  nameOf: (url: string) => string,
  text: WorkbenchText,
  words: Words,
): Sides {
  const { importing, years } = text;
  switch (conflict.kind) {
    case 'check':
      return {
        report: nameReport(conflict.mine.url, conflict.mine.evaluation.report, text),
        what: importing.check,
        mine: writeCheck(conflict.mine, words),
        theirs: writeCheck(conflict.theirs, words),
      };
    case 'decision':
      return {
        report: nameOf(conflict.url),
        what: nameFinding(conflict.mine.finding, words),
        mine: writeDecision(conflict.mine, text, words),
        theirs: writeDecision(conflict.theirs, text, words),
      };
    case 'item': {
      const column = words.exported.columns.rectifications[conflict.field];
      return {
        report: nameOf(conflict.url),
        what: importing.item(conflict.number, column),
        mine: writeField(conflict.mine, words),
        theirs: writeField(conflict.theirs, words),
      };
    }
    case 'points': {
      const write = ({ points, note, by, at }: SaidPoints) =>
        [String(points), note, by, moment(at, words)].filter((part) => part !== '').join(' · ');
      return {
        report: nameOf(conflict.url),
        what: conflict.mine.item === null ? words.scoring.score : words.scoring.pointsSaid,
        mine: write(conflict.mine),
        theirs: write(conflict.theirs),
      };
    }
    case 'match': {
      const { one, other } = conflict.mine;
      const write = ({ same, apart }: HandMatch) =>
        apart ? text.addresses.twoReports : same ? years.same : years.notSame;
      return {
        report: importing.pages(nameOf(one), nameOf(other)),
        what: importing.match,
        mine: write(conflict.mine),
        theirs: write(conflict.theirs),
      };
    }
    case 'project':
      return {
        report: conflict.mine.tag,
        what: importing.project,
        mine: writeProject(conflict.mine, conflict.theirs, nameOf, text),
        theirs: writeProject(conflict.theirs, conflict.mine, nameOf, text),
      };
  }
}

function nameReport(url: string, { agency, year }: ReportName, { importing }: WorkbenchText): string {
  return importing.report(agency ?? url, year);
}

function nameFinding(finding: string, words: Words): string {
  const rule = finding.split(':')[0] ?? finding;
  return describeFinding({ rule, reason: '', data: {} }, words).name;
}

function moment(at: string, words: Words): string {
  return new Date(at).toLocaleString(words.panel.report.locale, { hour12: false });
}

function writeCheck({ evaluation }: LedgerEntry, words: Words): string {
  return words.workbench.importing.checked(moment(evaluation.checkedAt, words), evaluation.tally.failed);
}

/** What stands in a field: yes and no in words. */
function writeField(value: string, { exported }: Words): string {
  return value === 'yes' || value === 'no' ? exported[value] : value;
}

function writeDecision({ state, by, at, reason, note }: Decision, text: WorkbenchText, words: Words): string {
  const parts = [text.decisions.states[state], reason, note, by, moment(at, words)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A project in words, with what is on its list and not on the other side's: names, or units of another kind or last day. */
function writeProject(
  { whole, units, deadlines = {} }: Project,
  other: Project,
  nameOf: (url: string) => string,
  { importing, projects }: WorkbenchText,
): string {
  const theirs = new Map(other.units?.map((unit) => [unit.name, unit]));
  const tellUnit = (unit: ProjectUnit): readonly string[] => {
    const { name, kind, deadline } = unit;
    const known = theirs.get(name);
    if (known === undefined) return [name];
    if (known.kind === kind && known.deadline === deadline) return [];
    return [projects.unitSaid(name, kind === undefined ? null : projects.kinds[kind], deadline ?? null)];
  };
  const own = (units ?? []).flatMap(tellUnit);
  const isSame = UNIT_KINDS.every((kind) => deadlines[kind] === other.deadlines?.[kind]);
  const days = UNIT_KINDS.flatMap((kind) => (deadlines[kind] ? [`${projects.kinds[kind]} ${deadlines[kind]}`] : []));
  return importing.projectSaid(
    whole === null ? null : nameOf(whole),
    units === null ? null : units.length,
    other.units === null ? [] : own,
    isSame ? null : days,
  );
}
