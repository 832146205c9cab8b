import { type CellKey, TABLE_KEYS } from '../../report/form/keys';
import { readFingerprint, type Value } from './fingerprint';

/** One value of a finding that is not what it was. */
export interface Change {
  /** `computed`, `reported`, `outcome`, `reason`, or a value's name in the finding's data; for a cell its keys, joined by `/`. */
  readonly name: string;
  /** The cell, where the value is one. */
  readonly cell: CellKey | null;
  /** The year and body whose report the cell stands in, where that is another one; '' otherwise. */
  readonly where: string;
  /** Null for a blank or missing cell, and for a value that was not there. */
  readonly before: Value;
  readonly after: Value;
}

const CELL = /^(?:([^:/]{0,80}):)?([a-z-]+)\/([a-z0-9.-]+)\/([a-z-]+)$/;

function nameChange(name: string, before: Value, after: Value): Change {
  const [, where = '', key = '', row = '', column = ''] = CELL.exec(name) ?? [];
  const table = TABLE_KEYS.find((candidate) => candidate === key);
  return { name, cell: table ? { table, row, column } : null, where, before, after };
}

/** What differs between two fingerprints, cells first as they stand in the equation; empty when nothing does or one can't be read. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const [old, now] = [readFingerprint(before), readFingerprint(after)];
  if (!old || !now) return [];
  const was = new Map(old.values);
  const is = new Map(now.values);
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return [
    ...names.map((name) => nameChange(name, was.get(name) ?? null, is.get(name) ?? null)),
    nameChange('outcome', old.outcome, now.outcome),
    nameChange('reason', old.reason, now.reason),
  ].filter((change) => change.before !== change.after);
}
