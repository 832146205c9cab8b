import type { CleanPage } from '../clean-pages';
import type { Run } from '../families/cell-families';
import { makeFigures } from '../figures';
import { makePage } from '../made-page';
import { cellName, GROUPS, type Values } from '../official-form';
import type { Random } from '../random';
import { figuresToTell } from './figures-to-tell';
import { makeNested } from './nested-lists';
import { findingsOf, record } from './record';
import { makeRough, makeScoped, makeTogether, type ScopedText } from './scoped-prose';

const NARRATIVE = 'reconciliation/narrative-';

interface ToldText {
  readonly family: string;
  readonly values: Values;
  readonly told: ScopedText;
  /** What the finding on a wrong figure begins with. */
  readonly id: string;
}

/** A total that is wrong against the tables may be wrong against its own parts too. */
const isSum = (finding: string): boolean => finding.startsWith(`${NARRATIVE}sum`);

/** A right text must be left alone, a wrong one told once. */
function measureText(page: CleanPage, { family, values, told, id }: ToldText, run: Run): void {
  const { document } = makePage(page, values, '', { text: told.text, claims: [] });
  const come = findingsOf(run.check(document, page.url));
  const hits = come.filter((finding) => finding.startsWith(id) && finding.endsWith(' failed'));
  record(
    {
      family: `${family}${told.right ? ', right' : ', wrong'}`,
      where: `${page.slug} ${told.text}`,
      asked: told.right ? [] : [{ what: id, found: hits.length > 0 }],
      beyond: told.right
        ? come
        : [...come.filter((finding) => !hits.includes(finding) && !isSum(finding)), ...hits.slice(1)],
    },
    run,
  );
}

/** Totals beside figures of another clause. */
export function measureScoped(page: CleanPage, random: Random, run: Run): void {
  const { values, total, lawful } = figuresToTell(page, random);
  const common = { family: 'figures of their clause', values, id: `${NARRATIVE}table` };
  measureText(page, { ...common, told: makeScoped(total, page.year, true, random) }, run);
  measureText(page, { ...common, told: makeRough(total, random) }, run);
  const wrong = makeScoped(total, page.year, false, random);
  const figures = (wrong.text.match(/\d+/g) ?? []).map(Number);
  // A slip that hits another lawful reading is no fault.
  if (!lawful.slice(1).some((figure) => figure !== total && figures.includes(figure)))
    measureText(page, { ...common, told: wrong }, run);
  const cases = GROUPS.map((group) => values.get(cellName('review-litigation', group, 'total')) ?? 0);
  const pending = GROUPS.map((group) => values.get(cellName('review-litigation', group, 'pending')) ?? 0);
  const all = cases.reduce((sum, one) => sum + one, 0);
  if (all === 0 || pending.some((one) => one > 0)) return;
  for (const right of [true, false]) measureText(page, { ...common, told: makeTogether(all, right, random) }, run);
}

/** Lists, shares and growth, right and wrong. */
export function measureLists(page: CleanPage, random: Random, run: Run): void {
  const values = new Map([...makeFigures(page.edition, 'small', random).keys()].map((name) => [name, 0]));
  for (const wrong of [false, true]) {
    const { text } = makeNested(random, wrong);
    const told = { text: `${text}\n（二）依申请公开情况。未收到政府信息公开申请。`, right: !wrong };
    measureText(page, { family: 'lists, shares, growth', values, told, id: `${NARRATIVE}sum` }, run);
  }
}
