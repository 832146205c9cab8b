import type { Evaluation, Finding, Pass, SavedReport } from '../../judge/evaluation';
import { type CellKey, TABLE_KEYS } from '../../report/form/keys';
import { amountUnitOf } from '../../report/form/labels';
import { toHistoryResult } from '../across/make-finding';
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

const RULE = 'identity/changed-since' as const;
const keyed = (finding: Finding) => ({ id: finding.id, fingerprint: fingerprint(finding), finding });

/** Compares two checks of one page, the earlier one first. */
export function compareEvaluations(before: Evaluation, after: Evaluation): Comparison {
  const { same, changed, gone, fresh } = pairFindings(before.findings.map(keyed), after.findings.map(keyed));
  const cells = cellChanges(before.report, after.report);
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
    changedSince: findChange(before, after, cells),
    unchanged:
      before.textHash === after.textHash && after.kind !== 'not-a-report'
        ? { rule: RULE, subject: {}, equation: null }
        : null,
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

/**
 * Subject: the report. The hash of the text is not what it was. Cannot tell where the page shows no report any more, or
 * where another version of the engine may have read the same page otherwise.
 */
function findChange(before: Evaluation, after: Evaluation, cells: readonly CellChange[]): Finding | null {
  if (before.textHash === after.textHash || before.kind === 'not-a-report') return null;
  const data = {
    since: before.checkedAt.slice(0, 10),
    before: before.textHash.slice(0, 12),
    after: after.textHash.slice(0, 12),
  };
  const cantTell = (reason: string) => ({ rule: RULE, outcome: 'cantTell' as const, subject: {}, reason, data });
  const figures = cells.map(({ cell }) => `${cell.table}/${cell.row}/${cell.column}`);
  const outcome =
    after.kind === 'not-a-report'
      ? cantTell('no-report')
      : before.engine.version !== after.engine.version
        ? cantTell('other-engine')
        : {
            rule: RULE,
            outcome: 'failed' as const,
            subject: {},
            reason: figures.length > 0 ? 'figures' : 'text',
            data: figures.length > 0 ? { ...data, cells: figures } : data,
          };
  return toHistoryResult(after.source, [outcome]).findings[0] ?? null;
}
