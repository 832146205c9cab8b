import type { SavedEquation } from '@/lib/judge/evaluation';
import type { HistoryResult } from '@/lib/ledger/across/make-finding';
import { formLikely } from '@/lib/report/form/form-of';
import { officialColumns } from '@/lib/report/form/labels';

/** One column of table 3 across two years: what last year carried forward, what this year carried in. */
export interface CarryColumn {
  readonly column: string;
  readonly outcome: 'held' | 'broken' | 'undecided' | 'unchecked';
  /** The finding where it does not hold or could not be decided. */
  readonly finding: string | null;
  readonly equation: SavedEquation | null;
}

const RULE = 'reconciliation/carry-over';

/** The carry-over of every column, as the form of the report's year has them; empty where nothing was compared. */
export function readCarryOver({ findings, passes }: HistoryResult, year: number): readonly CarryColumn[] {
  const failed = findings.filter(({ rule }) => rule === RULE);
  const held = passes.filter(({ rule }) => rule === RULE);
  if (failed.length + held.length === 0) return [];
  return officialColumns('requests', formLikely(year).edition).map(({ key: column }): CarryColumn => {
    const pass = held.find(({ subject }) => subject.column === column);
    if (pass !== undefined) return { column, outcome: 'held', finding: null, equation: pass.equation };
    const finding =
      failed.find(({ subject }) => subject.column === column) ??
      failed.find(({ subject }) => subject.column === undefined);
    return {
      column,
      outcome: finding === undefined ? 'unchecked' : finding.outcome === 'failed' ? 'broken' : 'undecided',
      finding: finding?.id ?? null,
      equation: finding?.equation ?? null,
    };
  });
}
