import type { TableKey } from '../report/form/keys';
import type { Data } from '../rules/rule';

/** Stands for a value that an outcome should have carried and did not: a sentence with it is told to no reader. */
export const ABSENT = '〔?〕';
/** What a sentence shows where a value was missing. */
const GAPS: readonly string[] = [ABSENT, 'undefined', 'NaN'];

/** The sentence made of an outcome's data; null where the data (of an imported file) lacks what it is made of. */
export function tellFrom(data: Data, sentence: (data: Data) => string): string | null {
  try {
    const told = sentence(data);
    const given = JSON.stringify(data);
    // The words of a page may well have such a mark in them.
    return GAPS.some((gap) => told.includes(gap) && !given.includes(gap)) ? null : told;
  } catch (error) {
    // A table or a cell that no version has: nothing to be named.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

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

/** The table that an outcome is about. */
export function tableOf(data: Data): TableKey {
  return wordsOf(data, 'table') as TableKey;
}

/** A change, as told: whether it is a fall, and how large it is without its sign. */
export interface Change {
  readonly fell: boolean;
  readonly size: string;
}

/** A change in an outcome's data. */
export function changeOf(data: Data, key: string): Change {
  const change = wordsOf(data, key);
  return { fell: change.startsWith('-'), size: change.replace(/^-/, '') };
}

/** An English count with its noun: 1 cell, 2 cells. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** An English sentence begun with what else stands inside one. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Another report as a sentence on copied text names it beside the likest. */
interface OtherAlike {
  /** '' where it is the body's own. */
  readonly agency: string;
  /** '' where it is the year of the report itself. */
  readonly year: string;
}

const listIn = (data: Data, key: string): readonly string[] => {
  const value = data[key];
  return typeof value === 'object' ? value : [];
};

/** The reports that share long passages with one beside the likest, each once; those are left out that name nobody, and all where the data names none. */
export function othersAlike(data: Data): readonly OtherAlike[] {
  const [agencies, years] = [listIn(data, 'alikeAgencies'), listIn(data, 'alikeYears')];
  const others = agencies.slice(1).flatMap((agency, at): readonly OtherAlike[] => {
    const year = years[at + 1] ?? '';
    const isOwn = agency === data.agency;
    return agency === '' ? [] : [{ agency: isOwn ? '' : agency, year: year === String(data.year) ? '' : year }];
  });
  const seen = new Set<string>();
  return others.filter(({ agency, year }) => {
    const name = `${agency} ${year}`;
    if (name === ' ' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
