import type { ResultKind } from '@/lib/judge/result-kinds';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { saysMore } from '@/lib/ledger/list/row-timing';
import type { SumsStanding } from '@/lib/ledger/list/summary';
import { whyUnknown } from '@/lib/ledger/list/why-unknown';
import type { ItemCounts } from '@/lib/ledger/rectification/count-items';
import { ITEM_STATES } from '@/lib/ledger/rectification/items';
import type { Words, WorkbenchText } from '@/lib/messages/words';
import { explainScore, writeScore } from '@/lib/messages/write-score';
import type { Column } from './columns';

/** A cell of the table in words; `tone` gives it a drawing and a colour, `quiet` ones step back. */
export interface CellWords {
  readonly words: string;
  readonly tone: ResultKind | null;
  readonly quiet: boolean;
  /** Why, where the words do not say it. */
  readonly title?: string;
  /** On paper, where nothing stands under a pointer; left out where the words say it all. */
  readonly paper?: string;
}

const plain = (words: string): CellWords => ({ words, tone: null, quiet: false });
const quiet = (words: string): CellWords => ({ words, tone: null, quiet: true });
const toned = (tone: ResultKind, words: string): CellWords => ({ words, tone, quiet: false });
/** What is in order is told by its words alone, so that the eye finds what is not. */
const fine = (words: string): CellWords => ({ words, tone: 'passed', quiet: true });

function readSums(sums: SumsStanding, missing: CellWords, { table }: WorkbenchText): CellWords {
  switch (sums.kind) {
    case 'holds':
      return fine(table.holds);
    case 'failed':
      return toned('error', table.failed(sums.failed));
    case 'undecided':
      return toned('cantTell', table.undecided);
    case 'missing':
      return missing;
    case 'none':
      return quiet(table.none);
  }
}

function readCount(count: number, tone: ResultKind): CellWords {
  return count === 0 ? quiet('0') : toned(tone, String(count));
}

function readTimeliness({ summary, timing }: LedgerRow, { workbench: { table, projects }, scoring }: Words): CellWords {
  const why = whyUnknown(summary);
  if (timing === undefined || (why !== null && !saysMore(timing))) {
    const told = readOnTime(summary, table);
    if (why === null) return told;
    const title = scoring.whyUndecided[why];
    return { ...told, title, paper: projects.because(told.words, title) };
  }
  const { onTime, from, days, beside } = timing;
  const told =
    onTime === 'no' && from !== 'check' && days !== null
      ? toned('error', projects.lateBy(days))
      : readOnTime(summary, table);
  const words = beside.length === 0 ? told.words : projects.daysDiffer(told.words);
  const title = projects.rowTiming(timing);
  return { ...told, words, title, ...(saysMore(timing) && { paper: title }) };
}

function readOnTime(summary: LedgerRow['summary'], table: WorkbenchText['table']): CellWords {
  const words = table.onTime[summary.onTime];
  if (summary.onTime === 'yes') return fine(words);
  return summary.onTime === 'no' ? toned('error', words) : quiet(words);
}

function readSections({ summary }: LedgerRow, { table }: WorkbenchText): CellWords {
  if (summary.sections.kind === 'complete') return fine(table.complete);
  return summary.sections.kind === 'unknown'
    ? quiet(table.unknown)
    : toned('error', table.lacking(summary.sections.missing.length));
}

function readContact({ summary }: LedgerRow, { table }: WorkbenchText): CellWords {
  const words = table.contact[summary.contact];
  if (summary.contact === 'complete') return fine(words);
  return summary.contact === 'gaps' ? toned('warning', words) : quiet(words);
}

function readDecision({ decisionCounts, summary, items, overdue }: LedgerRow, words: Words): CellWords {
  const { table } = words.workbench;
  // What a re-check has no more counts as well: the side view and the files list it.
  const counts = { ...decisionCounts, rectified: items?.rectified ?? decisionCounts.rectified };
  const states = (['confirmed', 'dismissed', 'rectified', 'open'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => table.held(state, counts[state]));
  const unshown = items !== undefined && items.unshown > 0 ? [table.unshown(items.unshown)] : [];
  const lapsed = decisionCounts.lapsed > 0 ? [table.lapsed(decisionCounts.lapsed)] : [];
  if (summary.kind === 'not-a-report') return quiet(table.notReport);
  const parts = [...(overdue === true ? [table.overdue] : []), ...lapsed, ...states, ...unshown];
  if (parts.length === 0) return quiet(decisionCounts.undecided === 0 ? table.nothing : table.untouched);
  const told = parts.join(' · ');
  const title = items === undefined ? told : `${told}\n${tellItems(items, words)}`;
  if (overdue === true) return { ...toned('error', told), title };
  return { ...(lapsed.length > 0 ? toned('warning', told) : plain(told)), title };
}

/** How many items stand how, and by when the first that is open is due. */
function tellItems(items: ItemCounts, { exported, workbench }: Words): string {
  const states = ITEM_STATES.filter((state) => items[state] > 0);
  return workbench.table.items(
    states.map((state) => `${exported.itemStates[state]} ${items[state]}`),
    items.due,
  );
}

/** Blank where nothing can be said; what is not final says so, and why. */
function readScore({ score, pending }: LedgerRow, words: Words): CellWords {
  if (score === undefined) return quiet('');
  if (pending === true) return quiet(words.workbench.table.pending);
  const told = writeScore(score, words);
  const title = explainScore(score, words).join('\n');
  return { ...(typeof told === 'number' ? plain(String(told)) : quiet(told)), ...(title !== '' && { title }) };
}

/** What a cell of the table says. `checkedAt` is the time as it is to be shown. */
export function readCell(row: LedgerRow, column: Column, words: Words, checkedAt: string): CellWords {
  const { summary } = row;
  const text = words.workbench;
  const { table } = text;
  switch (column) {
    case 'unit':
      return plain(summary.unit ?? table.noUnit);
    case 'year':
      return summary.year === null ? quiet(table.noYear) : plain(String(summary.year));
    case 'published':
      if (summary.kind === 'not-a-report') return quiet(table.none);
      return summary.published === null ? { ...quiet(''), title: table.noPublished } : plain(summary.published);
    case 'onTime':
      return summary.kind === 'annual-report' ? readTimeliness(row, words) : quiet(table.none);
    case 'sections':
      if (summary.kind === 'older-annual-report') return quiet(table.olderReport);
      return summary.kind === 'annual-report' ? readSections(row, text) : quiet(table.none);
    case 'requests':
    case 'reviewLitigation':
      return readSums(summary[column], toned('warning', table.missing), text);
    case 'carryOver':
      if (row.pending === true) return quiet(table.pending);
      return readSums(summary.carryOver, quiet(table.previousMissing), text);
    case 'contact':
      return summary.kind === 'not-a-report' ? quiet(table.none) : readContact(row, text);
    case 'errors':
      return readCount(summary.errors, 'error');
    case 'warnings':
      return readCount(summary.warnings, 'warning');
    case 'notices':
      return readCount(summary.notices, 'notice');
    case 'score':
      return readScore(row, words);
    case 'reviewed':
      return summary.reviewed.of === 0
        ? quiet(table.none)
        : plain(table.reviewed(summary.reviewed.done, summary.reviewed.of));
    case 'checkedAt':
      return plain(checkedAt);
    case 'decision':
      return readDecision(row, words);
  }
}
