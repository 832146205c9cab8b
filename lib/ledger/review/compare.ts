import type { Finding, Pass, SavedReport } from '../../judge/evaluation';
import { type CellKey, TABLE_KEYS } from '../../report/form/keys';
import { amountUnitOf } from '../../report/form/labels';
import { askAcross, type HistoryOutcome, ruleAcross } from '../across/make-finding';
import type { FoundCheck } from '../record/entry';
import { type Change, changesBetween } from './changes';
import { fingerprint } from './fingerprint';
import { pairFindings } from './pair-findings';

/** A cell of the official tables whose figure is not what it was; null for a blank or missing one. */
export interface CellChange {
  readonly cell: CellKey;
  readonly before: number | null;
  readonly after: number | null;
}

/** What a re-check of one page shows. */
export interface Comparison {
  /** Found now and not before. */
  readonly fresh: readonly Finding[];
  /** Found before and not now. */
  readonly gone: readonly Finding[];
  /** Found both times with the same values. */
  readonly stayed: readonly Finding[];
  /** Found both times with other values. */
  readonly changed: readonly {
    readonly before: Finding;
    readonly after: Finding;
    readonly changes: readonly Change[];
  }[];
  readonly cells: readonly CellChange[];
  /** identity/changed-since: the text is not what it was (发布后有变动); null where it is. */
  readonly changedSince: Finding | null;
  /** identity/changed-since in order: two reports with the same text; null where nothing was compared or the text changed. */
  readonly unchanged: Pass | null;
}

const keyed = (finding: Finding) => ({ id: finding.id, fingerprint: fingerprint(finding), finding });

/** Compares two checks of one page, the earlier one first. */
export function compareEvaluations(before: FoundCheck, after: FoundCheck): Comparison {
  const { same, changed, gone, fresh } = pairFindings(before.findings.map(keyed), after.findings.map(keyed));
  const cells = cellChanges(before.report, after.report);
  const { findings, passes } = askAcross(after.source, { before, after, cells }, [changedSince]);
  return {
    fresh: fresh.map(({ finding }) => finding),
    gone: gone.map(({ finding }) => finding),
    stayed: same.map(([, { finding }]) => finding),
    changed: changed.map(([old, now]) => ({
      before: old.finding,
      after: now.finding,
      changes: changesBetween(old.fingerprint, now.fingerprint),
    })),
    cells,
    changedSince: findings[0] ?? null,
    unchanged: passes[0] ?? null,
  };
}

/** Cells that say something else now. Amounts that an earlier version kept as typed are not compared. */
function cellChanges(before: SavedReport, after: SavedReport): readonly CellChange[] {
  return TABLE_KEYS.flatMap((table) => {
    const [old = {}, now = {}] = [before.tables[table], after.tables[table]];
    const rows = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return rows.flatMap((row) => {
      const columns = new Set([...Object.keys(old[row] ?? {}), ...Object.keys(now[row] ?? {})]);
      return [...columns].flatMap((column): CellChange[] => {
        const [was, is] = [old[row]?.[column] ?? null, now[row]?.[column] ?? null];
        const isOtherUnit = amountUnitOf({ table, row, column }) && !before.amountUnits;
        return was === is || isOtherUnit ? [] : [{ cell: { table, row, column }, before: was, after: is }];
      });
    });
  });
}

/** Two checks of one page, the earlier one first, and the cells that say something else. */
interface TwoChecks {
  readonly before: FoundCheck;
  readonly after: FoundCheck;
  readonly cells: readonly CellChange[];
}

/**
 * Subject: the report. The hash of the text is not what it was. Cannot tell where the page shows no report any more, or
 * where another version of the engine may have read the same page otherwise.
 */
const changedSince = ruleAcross('identity/changed-since', ({ before, after, cells }: TwoChecks) => {
  if (before.textHash === after.textHash)
    return after.kind === 'not-a-report' ? [] : [{ outcome: 'passed', subject: {} }];
  if (before.kind === 'not-a-report') return [];
  const data = {
    since: before.checkedAt.slice(0, 10),
    before: before.textHash.slice(0, 12),
    after: after.textHash.slice(0, 12),
  };
  const undecided = (reason: string): readonly HistoryOutcome[] => [{ outcome: 'cantTell', subject: {}, reason, data }];
  if (after.kind === 'not-a-report') return undecided('no-report');
  if (before.engine.version !== after.engine.version) return undecided('other-engine');
  const figures = cells.map(({ cell }) => `${cell.table}/${cell.row}/${cell.column}`);
  return figures.length > 0
    ? [{ outcome: 'failed', subject: {}, reason: 'figures', data: { ...data, cells: figures } }]
    : [{ outcome: 'failed', subject: {}, reason: 'text', data }];
});
