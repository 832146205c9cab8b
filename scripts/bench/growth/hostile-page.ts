import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HOSTILE_FIGURES } from './hostile-figures';
import { HOSTILE_HIDDEN } from './hostile-hidden';
import { HOSTILE_NESTED } from './hostile-nested';
import { HOSTILE_OUTLINE } from './hostile-outline';
import { HOSTILE_PREFACE } from './hostile-preface';
import { HOSTILE_TABLES } from './hostile-tables';
import { HOSTILE_TEXT } from './hostile-text';
import type { Hostile, Place } from './repeated';

const REPORT = fileURLToPath(new URL('../../../tests/corpus/made-clean-2021-government/page.html', import.meta.url));

/** Before which words of the report each place is. */
const MARKS: Readonly<Record<Place, string>> = {
  head: '</head>',
  front: '<h1>',
  preface: '<p><strong>一、总体情况',
  overview: '<p><strong>二、主动公开',
  closing: '<meta name="ContentEnd">',
};

/** Every kind of page that is made to keep a checker busy. */
export const HOSTILE: readonly Hostile[] = [
  ...HOSTILE_FIGURES,
  ...HOSTILE_TEXT,
  ...HOSTILE_PREFACE,
  ...HOSTILE_NESTED,
  ...HOSTILE_OUTLINE,
  ...HOSTILE_TABLES,
  ...HOSTILE_HIDDEN,
];

/** Bytes of the hostile part: each twice the one before. */
export const SIZES: readonly number[] = [18_750, 37_500, 75_000, 150_000];

/** A clean report of 10 KB with the hostile part in it; with nothing in it for a size of 0. */
export function hostilePage({ part, place = 'overview' }: Hostile, size: number): string {
  const mark = MARKS[place];
  const [before = '', ...behind] = readFileSync(REPORT, 'utf8').split(mark);
  return `${before}${size > 0 ? part(size) : ''}${mark}${behind.join(mark)}`;
}
