import type { ImportConflict } from '@/components/workbench/file-props';
import type { SaidConflict } from '@/lib/ledger/bodies/merge-said';
import type { Project } from '@/lib/ledger/bodies/project';
import type { Decision, LedgerEntry } from '@/lib/ledger/record/entry';
import type { Conflict } from '@/lib/ledger/record/merge';
import { describeFinding } from '@/lib/messages';
import type { Language } from '@/lib/messages/language';
import { panelText } from '@/lib/messages/panel-text';
import { type WorkbenchText, workbenchText } from '@/lib/messages/workbench-text';

/** Words for conflicts: both sides as the reader knows them. `reports`: those of the file and their like here, by which pages are named. */
export function writeConflicts(
  conflicts: readonly (Conflict | SaidConflict)[],
  reports: readonly LedgerEntry[],
  language: Language,
): readonly ImportConflict[] {
  const text = workbenchText(language);
  const names = new Map(reports.map((entry) => [entry.url, nameReport(entry, text)]));
  const nameOf = (url: string) => names.get(url) ?? url;
  return conflicts.map((conflict, at) => ({
    id: String(at),
    kept: conflict.kept,
    ...writeSides(conflict, nameOf, text, language),
  }));
}

type Sides = Pick<ImportConflict, 'report' | 'what' | 'mine' | 'theirs'>;

function writeSides(
  conflict: Conflict | SaidConflict,
  nameOf: (url: string) => string,
  text: WorkbenchText,
  language: Language,
): Sides {
  const { importing, years } = text;
  switch (conflict.kind) {
    case 'check':
      return {
        report: nameReport(conflict.mine, text),
        what: importing.check,
        mine: writeCheck(conflict.mine, language),
        theirs: writeCheck(conflict.theirs, language),
      };
    case 'decision':
      return {
        report: nameOf(conflict.url),
        what: nameFinding(conflict.mine.finding, language),
        mine: writeDecision(conflict.mine, text, language),
        theirs: writeDecision(conflict.theirs, text, language),
      };
    case 'match': {
      const { one, other } = conflict.mine;
      const write = (same: boolean) => (same ? years.same : years.notSame);
      return {
        report: importing.pages(nameOf(one), nameOf(other)),
        what: importing.match,
        mine: write(conflict.mine.same),
        theirs: write(conflict.theirs.same),
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

function nameReport({ url, evaluation }: LedgerEntry, { importing }: WorkbenchText): string {
  const { agency, year } = evaluation.report;
  return importing.report(agency ?? url, year);
}

function nameFinding(finding: string, language: Language): string {
  const rule = finding.split(':')[0] ?? finding;
  return describeFinding({ rule, reason: '', data: {} }, language).name;
}

function moment(at: string, language: Language): string {
  return new Date(at).toLocaleString(panelText(language).report.locale, { hour12: false });
}

function writeCheck({ evaluation }: LedgerEntry, language: Language): string {
  return workbenchText(language).importing.checked(moment(evaluation.checkedAt, language), evaluation.tally.failed);
}

function writeDecision({ state, by, at, reason, note }: Decision, text: WorkbenchText, language: Language): string {
  const parts = [text.decisions.states[state], reason, note, by, moment(at, language)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A project in words, with the names on its list that the other side's lacks. */
function writeProject(
  { whole, units }: Project,
  other: Project,
  nameOf: (url: string) => string,
  { importing }: WorkbenchText,
): string {
  const own = units === null ? [] : units.filter((name) => !(other.units ?? []).includes(name));
  return importing.projectSaid(
    whole === null ? null : nameOf(whole),
    units === null ? null : units.length,
    other.units === null ? [] : own,
  );
}
