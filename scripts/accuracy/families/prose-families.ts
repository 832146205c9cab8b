import type { CleanPage } from '../clean-pages';
import { DENIALS } from '../faults/contradictions';
import { makeFigures, type Size } from '../figures';
import { judge } from '../judge';
import { makePage } from '../made-page';
import { kindsIn, PHRASINGS, tellFigures, wrongFigure } from '../narrative-prose';
import type { Values } from '../official-form';
import { type Random, seeded, seedFor } from '../random';
import { readValues } from '../tag-page';
import type { Truth } from '../truth';
import type { Run } from './cell-families';
import { makeList, NO_SUMS } from './sum-lists';

const SIZES: readonly Size[] = ['small', 'medium', 'large'];
const NOTHING: Truth = new Map();

interface Told {
  readonly page: CleanPage;
  readonly values: Values;
  /** Paragraphs, one a line. */
  readonly text: string;
}

function judgeText(family: string, { page, values, text }: Told, truth: Truth, run: Run, open = false): void {
  const made = makePage(page, values, '', { text, claims: [] });
  const allows = (finding: string): boolean => open && finding.startsWith('reconciliation/narrative-sum');
  const checked = run.check(made.document, page.url);
  judge({ family, where: `${page.slug} ${text}`, checked, before: new Set(), truth, allows }, run.collected);
}

/** A phrasing with the figures of a made table, then with one of them wrong. */
function measurePhrasing(page: CleanPage, phrasing: string, random: Random, run: Run): void {
  const { edition, year } = page;
  for (let round = 0; round < run.amounts.phrasings; round += 1) {
    const values = makeFigures(edition, random.pick(SIZES), random);
    const { text } = tellFigures(phrasing, edition, values, year);
    judgeText('text agrees', { page, values, text }, NOTHING, run);
    const kind = random.pick(kindsIn(phrasing));
    const told = wrongFigure(kind, edition, values, random);
    const wrong = tellFigures(phrasing, edition, values, year, { kind, told });
    const truth = wrong.claims
      .filter((claim) => !claim.lawful(values).includes(claim.told))
      .map(({ id }) => [id, 'failed'] as const);
    judgeText('text against tables', { page, values, text: wrong.text }, new Map(truth), run);
  }
}

/** Lists of parts that add up, that do not, and sentences that only look like such a list. */
function measureSums(page: CleanPage, index: number, random: Random, run: Run): void {
  const values = new Map([...readValues(page.document).keys()].map((name) => [name, 0]));
  const rest = random.chance(0.5) ? '未收到政府信息公开申请。' : `${page.year}年收到政府信息公开申请0件。`;
  const told = (list: string): Told => ({ page, values, text: `${list}\n（二）依申请公开情况。${rest}` });
  for (let round = 0; round < run.amounts.phrasings; round += 1) {
    const { text, truth } = makeList(random, true);
    const asked = truth === 'wrong' ? ([['reconciliation/narrative-sum:overview', 'failed']] as const) : [];
    judgeText('sums in the text', told(text), new Map(asked), run, truth === 'open');
  }
  judgeText('text agrees', told(makeList(random, false).text), NOTHING, run);
  judgeText('text agrees', told(NO_SUMS[index % NO_SUMS.length] ?? ''), NOTHING, run);
}

/** A denial beside zeros, then beside figures that say otherwise. */
function measureDenial(page: CleanPage, index: number, random: Random, run: Run): void {
  const { text, id, figure } = DENIALS[index % DENIALS.length] ?? { text: '', id: '', figure: () => 0 };
  const made = makeFigures(page.edition, random.pick(SIZES), random);
  const zeros = new Map([...made.keys()].map((name) => [name, 0]));
  const told = (values: Values): Told => ({ page, values, text: `（二）依申请公开情况。${text}` });
  judgeText('text agrees', told(zeros), NOTHING, run);
  judgeText('text denies', told(made), new Map(figure(made) > 0 ? [[id, 'failed']] : []), run);
}

/** The text against the tables and against itself, for one phrasing. */
export function measureProse(page: CleanPage, index: number, run: Run): void {
  const random = seeded(seedFor(run.seed, `prose ${page.slug} ${index}`));
  measurePhrasing(page, PHRASINGS[index] ?? '', random, run);
  measureSums(page, index, random, run);
  measureDenial(page, index, random, run);
}
