import type { Data } from '../rules/rule';

/** Stands for a value that an outcome should have carried and did not: seen by the tests, never by a reader. */
export const ABSENT = '〔?〕';

/** A value of an outcome's data as words. */
export function wordsOf(data: Data, key: string): string {
  const value = data[key];
  if (value === undefined) return ABSENT;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value.join(' ');
}

/** A value of an outcome's data as a number; 0 when it is none. */
export function countOf(data: Data, key: string): number {
  const value = Number(data[key] ?? 0);
  return Number.isNaN(value) ? 0 : value;
}

/** A value of an outcome's data as a list of words. */
export function listOf(data: Data, key: string): readonly string[] {
  const value = data[key];
  if (value === undefined) return [ABSENT];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value;
}

/** An English count with its noun: 1 cell, 2 cells. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
