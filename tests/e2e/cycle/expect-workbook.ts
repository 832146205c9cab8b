import { expect } from 'vitest';
import { WORDS } from '../../words';
import { DISMISSED, LATE, MISSING, MISTYPED, REPORTED, RIGHT, ROSTER, TWOFOLD, WRONG } from './district';
import { fillWorkbook } from './fill-workbook';
import type { Numbers } from './numbers-of';
import { rowsOf, type Sheet, under } from './sheets';

const { exported, scoring } = WORDS['zh-CN'];
const { problems: listed, rectifications: asked, summary: titles } = exported.columns;

/** What a body writes of its correction. */
export const doneBy = (unit: string) => `${unit}已更正合计并重新公布`;
/** Confirmed ones, in the order of the roster. */
export const CONFIRMED = ROSTER.filter((unit) => [...MISTYPED, LATE, TWOFOLD].includes(unit));

const NONE = { open: 0, confirmed: 0, dismissed: 0, rectified: 0, errors: 0, warnings: 0, notices: 0, score: '10' };
const CONFIRMED_ERROR: Numbers = { ...NONE, confirmed: 1, errors: 1 };
/** What each unit comes to when all is decided but one finding. */
export const JUDGED: Readonly<Record<string, Numbers>> = {
  ...Object.fromEntries(REPORTED.map((unit) => [unit, NONE])),
  ...Object.fromEntries(MISTYPED.map((unit) => [unit, CONFIRMED_ERROR])),
  [LATE]: { ...CONFIRMED_ERROR, score: '5' },
  [DISMISSED]: { ...NONE, dismissed: 1 },
  [TWOFOLD]: { ...CONFIRMED_ERROR, open: 1, notices: 1, score: scoring.cell.provisional(10) },
};

/** How many faults the first check of a unit's page finds. */
export function foundIn(unit: string): number {
  const { open = 0, confirmed = 0, dismissed = 0 } = JUDGED[unit] ?? {};
  return open + confirmed + dismissed;
}

/** The same after the mistyped totals were put right. */
export const CLOSED: typeof JUDGED = {
  ...JUDGED,
  ...Object.fromEntries(MISTYPED.map((unit) => [unit, { ...NONE, rectified: 1 }])),
};

/** The workbook with what the bodies of the mistyped totals have written into their items. */
export const returned = (file: Buffer): Buffer =>
  fillWorkbook(file, Object.fromEntries(MISTYPED.map((unit, at) => [`G${at + 2}`, doneBy(unit)])));

/** What goes to the bodies, when all is decided: confirmed faults only, each once, in the order of the roster, told as facts. */
export function expectHandedOut(sheets: Readonly<Record<string, Sheet>>): void {
  const problems = sheets[exported.sheets.problems];
  const rows = rowsOf(problems, listed.agency, ROSTER);
  expect(rows.map((row) => [under(problems, row, listed.agency), under(problems, row, listed.state)])).toEqual(
    CONFIRMED.map((unit) => [unit, exported.states.confirmed]),
  );
  const told = rows.map((row) => under(problems, row, listed.message));
  expect(told.filter((message) => message === '' || /疑|请核对/.test(message))).toEqual([]);
  const slip = `应为 ${RIGHT}，填为 ${WRONG}。`;
  expect(told.map((message) => message.includes(slip))).toEqual(CONFIRMED.map((unit) => unit !== LATE));
  expect(rows.map((row) => Number(under(problems, row, listed.deduction)))).toEqual(
    CONFIRMED.map((unit) => (unit === LATE ? 5 : 0)),
  );
  const summary = sheets[exported.sheets.summary];
  const units = rowsOf(summary, titles.agency, ROSTER);
  expect(units.map((row) => under(summary, row, titles.agency))).toEqual(ROSTER);
  expect(units.slice(10).map((row) => under(summary, row, titles.title))).toEqual(
    MISSING.map(() => exported.summary.missingTitle),
  );
  const items = sheets[exported.sheets.rectifications];
  const { waiting } = exported.itemStates;
  expect(
    rowsOf(items, asked.agency, ROSTER).map((row) =>
      [asked.item, asked.agency, asked.recheck, asked.closed].map((title) => under(items, row, title)),
    ),
  ).toEqual(CONFIRMED.map((unit, index) => [`2024-000${index + 1}`, unit, waiting, '']));
}

/** The final list: what was put right is closed with what the bodies wrote and with the figures before and after; what was not is `left`. */
export function expectClosed(sheets: Readonly<Record<string, Sheet>>, left: string): void {
  const items = sheets[exported.sheets.rectifications];
  const rows = rowsOf(items, asked.agency, ROSTER);
  const { rectified } = exported.itemStates;
  expect(
    rows.map((row) =>
      [asked.item, asked.agency, asked.measures, asked.closed].map((title) => under(items, row, title)),
    ),
  ).toEqual(
    CONFIRMED.map((unit, index) => [
      `2024-000${index + 1}`,
      unit,
      ...(MISTYPED.includes(unit) ? [doneBy(unit), exported.yes] : ['', '']),
    ]),
  );
  const results = rows.map((row) => under(items, row, asked.recheck).split('\n'));
  expect(results.map(([state]) => state)).toEqual(
    CONFIRMED.map((unit) => (MISTYPED.includes(unit) ? rectified : left)),
  );
  for (const lines of results.slice(0, MISTYPED.length)) expect(lines.join()).toContain(`${WRONG} → ${RIGHT}`);
}
