import type { ImportConflict } from '@/components/workbench/workbench-props';
import { loadEntries } from '@/lib/browser/ledger';
import { storedEvaluation } from '@/lib/browser/stored-evaluation';
import { type Archive, readArchiveInSteps } from '@/lib/export/archive';
import { type Conflict, entryKey, mergeEntries } from '@/lib/export/merge';
import type { Decision, LedgerEntry } from '@/lib/ledger/entry';
import { describeFinding } from '@/lib/messages';
import { type ArchiveProblem, explainArchiveProblem } from '@/lib/messages/export-text';
import type { Language } from '@/lib/messages/language';
import { panelText } from '@/lib/messages/panel-text';
import { type WorkbenchText, workbenchText } from '@/lib/messages/workbench-text';

/** A file that was read whole, and what taking it in would do. */
export interface ReadFile {
  readonly entries: readonly LedgerEntry[];
  readonly added: number;
  readonly updated: number;
  readonly conflicts: readonly ImportConflict[];
}

/** Records that are looked at before the page is drawn again. */
const AT_ONCE = 25;

/** Reads an exported file; the reason in words where it is refused. `onStep` hears how many records have been looked at. */
export async function readImport(
  file: File,
  language: Language,
  onStep: (done: number) => void,
): Promise<ReadFile | { readonly refused: string }> {
  const reading = await readWhole(new Uint8Array(await file.arrayBuffer()), onStep);
  if ('reason' in reading) return { refused: explainArchiveProblem(reading, language) };
  const { entries } = reading;
  const mine = await loadEntries([...new Set(entries.map(entryKey))]);
  const { added, updated, conflicts } = mergeEntries(mine, entries);
  return { entries, added, updated, conflicts: conflicts.map((each, at) => writeConflict(each, at, language)) };
}

async function readWhole(file: Uint8Array, onStep: (done: number) => void): Promise<Archive | ArchiveProblem> {
  const steps = readArchiveInSteps(file, storedEvaluation);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value.kind === 'read' ? value.archive : value.problem;
    if (value % AT_ONCE !== 0) continue;
    onStep(value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function writeConflict(conflict: Conflict, at: number, language: Language): ImportConflict {
  const text = workbenchText(language);
  const { url, year, kept } = conflict;
  const own = conflict.kind === 'check' ? conflict.mine.evaluation.report.agency : null;
  return {
    id: `${at}`,
    report: text.importing.report(own ?? url, year),
    kept,
    ...(conflict.kind === 'check'
      ? {
          what: text.importing.check,
          mine: writeCheck(conflict.mine, language),
          theirs: writeCheck(conflict.theirs, language),
        }
      : {
          what: nameFinding(conflict.mine.finding, language),
          mine: writeDecision(conflict.mine, text, language),
          theirs: writeDecision(conflict.theirs, text, language),
        }),
  };
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

function writeDecision({ state, by, at, reason }: Decision, text: WorkbenchText, language: Language): string {
  return [text.decisions.states[state], reason, by, moment(at, language)].filter((part) => part !== '').join(' · ');
}
