import type { Locator, Page } from 'playwright-core';
import type { DecisionState } from '@/lib/ledger/record/entry';
import { WORDS } from '../../words';
import { panelOn } from '../panel';
import { rowsOf, type Sheet, under } from './sheets';

const { workbench: text, panel: words, exported, evidence, scoring } = WORDS['zh-CN'];
const { states } = words.decisions;
export const STATES = ['open', 'confirmed', 'dismissed', 'rectified'] as const satisfies DecisionState[];
const KINDS = { error: 'errors', warning: 'warnings', notice: 'notices' } as const;

/**
 * How many of a report's faults stand in each way, how bad they are without those dismissed, and what the report is worth. Put
 * right is also what a re-check has no more, of which no card is left.
 */
export type Numbers = Readonly<
  Record<DecisionState, number> & Record<(typeof KINDS)[keyof typeof KINDS], number> & { score: string }
>;

/** A fault as a place tells of it: its weight as a class, its standing as a word; '' where nobody has decided. */
interface Told {
  readonly kind: string;
  readonly standing: string;
}

function count(faults: readonly Told[]): Omit<Numbers, 'score'> {
  const inState = (state: DecisionState) =>
    faults.filter(({ standing }) => standing === states[state] || (state === 'open' && standing === '')).length;
  const ofKind = (kind: string) =>
    faults.filter((fault) => fault.kind.split(' ').includes(kind) && fault.standing !== states.dismissed).length;
  const [open, confirmed, dismissed, rectified] = STATES.map(inState) as [number, number, number, number];
  return {
    ...{ open, confirmed, dismissed, rectified },
    ...{ errors: ofKind('error'), warnings: ofKind('warning'), notices: ofKind('notice') },
  };
}

/** Of cards: what was decided on the one in hand is its pressed button. */
async function cardsIn(around: Locator): Promise<readonly Told[]> {
  const cards = await around.locator('.card[data-finding]').all();
  return Promise.all(
    cards.map(async (card) => {
      const held = await card.locator('.standing, .decision-bar [aria-pressed="true"]').all();
      const told = (await held[0]?.textContent()) ?? '';
      return {
        kind: ((await card.getAttribute('class')) ?? '').replaceAll('kind-', ''),
        standing: told.trim(),
      };
    }),
  );
}

/** How many faults a verdict says were put right. */
async function rectifiedIn(verdict: Locator): Promise<number> {
  const told = (await verdict.count()) === 0 ? '' : await verdict.textContent();
  return Number(new RegExp(`${states.rectified} (\\d+) 处`).exec(told ?? '')?.[1] ?? 0);
}

/** The panel: its cards; throws where its chips count otherwise. */
export async function numbersOfPanel(page: Page): Promise<Omit<Numbers, 'score'>> {
  const numbers = count(await cardsIn(panelOn(page)));
  const chips = panelOn(page).locator('.state-chips button');
  const counted = await Promise.all(
    STATES.map(async (state) => {
      const chip = chips.filter({ hasText: new RegExp(`^\\s*${states[state]}\\s*\\d`) });
      return (await chip.count()) === 0 ? 0 : Number(await chip.locator('b').textContent());
    }),
  );
  const cards = STATES.map((state) => numbers[state]);
  if (counted.join() !== cards.join()) throw new Error(`The chips count ${counted}, and the cards are ${cards}.`);
  return { ...numbers, rectified: await rectifiedIn(panelOn(page).locator('.verdict')) };
}

export const lineOf = (ledger: Page, unit: string): Locator =>
  ledger.locator('.ledger-lines .line:not(.unit-line)', { hasText: unit });

/** The line of the list, which tells what was put right together with what is not there any more (`putRightInLine`). */
export async function numbersOfLine(ledger: Page, unit: string): Promise<Omit<Numbers, 'rectified'>> {
  const line = lineOf(ledger, unit);
  // Where nothing is scored there is no such column.
  const cell = async (column: string) => (await line.locator(`.cell-of.${column}`).allTextContents()).join().trim();
  const [done = 0, of = 0] = (await cell('reviewed')).split('/').map((part) => Number(part) || 0);
  const held = (await cell('decision')).split(' · ');
  const inState = (state: DecisionState) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].find((number) => held.includes(text.table.held(state, number))) ?? 0;
  return {
    open: of - done,
    ...{ confirmed: inState('confirmed'), dismissed: inState('dismissed') },
    errors: Number(await cell('errors')),
    warnings: Number(await cell('warnings')),
    notices: Number(await cell('notices')),
    score: await cell('score'),
  };
}

/** How many faults a sentence or a cell says were put right; 0 where it says nothing of it. */
const putRightIn = (told: string | null): number =>
  Number(new RegExp(`${states.rectified} (\\d+)`).exec(told ?? '')?.[1] ?? 0);

/** How many faults the line of the list says were put right, be they there or not. */
export async function putRightInLine(ledger: Page, unit: string): Promise<number> {
  return putRightIn(await lineOf(ledger, unit).locator('.cell-of.decision').textContent());
}

/** The same of the result that a panel or an open report tells. */
export async function putRightInVerdict(around: Locator): Promise<number> {
  return putRightIn(await around.locator('.verdict strong').textContent());
}

/** The report beside the list, which is opened for it; throws where its tab counts what waits otherwise. */
export async function numbersOfSide(ledger: Page, unit: string): Promise<Numbers> {
  await lineOf(ledger, unit).locator('.unit').click();
  const side = ledger.locator('.side-view');
  await side.locator('.side-head h2', { hasText: unit }).waitFor();
  const worth = side.locator('.score-block summary');
  const points = (await worth.locator('b').textContent())?.split('/')[0] ?? '';
  const rest = (await worth.locator('em').count()) === 0 ? '' : `${await worth.locator('em').textContent()} `;
  const rectified = await rectifiedIn(side.locator('.side-head .verdict'));
  const numbers = { ...count(await cardsIn(side)), rectified, score: `${rest}${points}` };
  const waiting = side.locator('[data-tab="findings"] small');
  const counted = (await waiting.count()) === 0 ? 0 : Number(await waiting.textContent());
  if (counted !== numbers.open) throw new Error(`The tab counts ${counted}, and ${numbers.open} wait.`);
  return numbers;
}

/** An item by its number, with its state. */
type ToldItem = readonly [number: string, state: string];

/** The items of the report that is open beside the list. */
export async function itemsOfSide(ledger: Page): Promise<readonly ToldItem[]> {
  const items = await ledger.locator('.side-view .items > ul > li').all();
  return Promise.all(
    items.map(async (item): Promise<ToldItem> => {
      const told = (await item.textContent()) ?? '';
      const held = Object.values(exported.itemStates).filter((state) => told.includes(state));
      return [(await item.locator('.item-number').textContent()) ?? '', held.join()];
    }),
  );
}

/** The items of a unit in the workbook. */
export function itemsOfWorkbook(sheets: Readonly<Record<string, Sheet>>, unit: string): readonly ToldItem[] {
  const { agency, item, recheck } = exported.columns.rectifications;
  const items = sheets[exported.sheets.rectifications];
  return rowsOf(items, agency, [unit])
    .filter((row) => under(items, row, item) !== '')
    .map((row) => [under(items, row, item), under(items, row, recheck).split('\n')[0] ?? '']);
}

/** The printed record of the report that is open beside the list. */
export async function numbersOfRecord(ledger: Page): Promise<Numbers> {
  const opening = ledger.context().waitForEvent('page');
  await ledger.getByRole('button', { name: text.actions.evidence }).click();
  const record = await opening;
  await record.locator('.signatures').waitFor();
  const faults = await record.locator('section.finding').evaluateAll((sections, label) => {
    const told = (section: Element) =>
      [...section.querySelectorAll('dt')].find(({ textContent }) => textContent === label)?.nextElementSibling;
    return sections.map((section) => ({
      kind: section.className,
      standing: told(section)?.textContent?.split('（')[0] ?? '',
    }));
  }, evidence.labels.decision);
  const score = record.locator('table.facts tr', { hasText: scoring.score }).locator('td');
  const worth = await score.evaluate((cell) => cell.firstChild?.textContent?.trim() ?? '');
  const rectified = await rectifiedIn(record.locator('table.facts tr.verdict td'));
  await record.close();
  return { ...count(faults), rectified, score: worth };
}

/** The workbook, which has only what was confirmed, corrected or not. */
export function numbersOfWorkbook(
  sheets: Readonly<Record<string, Sheet>>,
  unit: string,
): Pick<Numbers, 'confirmed' | 'rectified' | 'errors' | 'warnings' | 'notices' | 'score'> {
  const { problems: listed, summary: titles } = exported.columns;
  const problems = sheets[exported.sheets.problems];
  const summary = sheets[exported.sheets.summary];
  const own = rowsOf(problems, listed.agency, [unit]);
  const [row = []] = rowsOf(summary, titles.agency, [unit]);
  return {
    confirmed: own.filter((row) => under(problems, row, listed.state) === exported.states.confirmed).length,
    rectified: itemsOfWorkbook(sheets, unit).filter(([, state]) => state === exported.itemStates.rectified).length,
    errors: Number(under(summary, row, titles.errors)),
    warnings: Number(under(summary, row, titles.warnings)),
    notices: Number(under(summary, row, titles.notices)),
    score: under(summary, row, titles.score),
  };
}

/** The view by problem, which has to be open: every fault of every unit. Throws where its sums or its chips count otherwise. */
export async function numbersByProblem(
  ledger: Page,
): Promise<Readonly<Record<string, Omit<Numbers, 'score' | 'rectified'>>>> {
  const faults: (Told & { readonly unit: string })[] = [];
  for (const problem of await ledger.locator('[data-problem]').all()) {
    await problem.click();
    await ledger.locator(`[data-problem="${await problem.getAttribute('data-problem')}"][aria-current]`).waitFor();
    const kind = (await problem.locator('[class*="tone-"]').getAttribute('class'))?.replaceAll('tone-', '') ?? '';
    for (const line of await ledger.locator('.fault-lines .line').all()) {
      const told = (await line.locator('.standing').textContent())?.trim() ?? '';
      const standing = told === words.decisions.none ? '' : told;
      faults.push({ unit: (await line.locator('.fault-unit b').textContent()) ?? '', kind, standing });
    }
  }
  const all = count(faults);
  const wanted = STATES.map((state) => all[state]);
  const numbersIn = async (places: Locator) =>
    (await places.allTextContents()).map((told) => Number(/\d+\s*$/.exec(told)?.[0]));
  const totals = await numbersIn(ledger.locator('.problem-total .count'));
  const [, ...chips] = await numbersIn(ledger.locator('.problem-chips fieldset').first().locator('.chip'));
  for (const counted of [totals, chips])
    if (counted.join() !== wanted.join()) throw new Error(`${counted} are counted, and there are ${wanted}.`);
  const units = [...new Set(faults.map(({ unit }) => unit))];
  return Object.fromEntries(
    units.map((unit) => {
      const { rectified: _, ...numbers } = count(faults.filter((fault) => fault.unit === unit));
      return [unit, numbers];
    }),
  );
}
