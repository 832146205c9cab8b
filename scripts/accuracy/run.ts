import {
  blankTotals,
  type CellFault,
  movedApplicant,
  oneWrongCell,
  twoWrongCells,
  withFault,
  wrongReview,
} from './cell-faults';
import type { Check } from './check';
import { type CleanPage, openCleanPages } from './clean-pages';
import { measureContacts } from './contact-family';
import { makeFigures, type Size } from './figures';
import { judge, judgeSame } from './judge';
import { copyOf, type MadePage, makePage } from './made-page';
import { kindsIn, PHRASINGS, tellFigures, wrongFigure } from './narrative-prose';
import type { Values } from './official-form';
import { type Random, seeded, seedFor } from './random';
import * as structural from './structural-faults';
import { PLAIN, STYLES } from './styles';
import { drawPage, type Style, writeFigure } from './styles/style';
import { makeList, NO_SUMS } from './sum-lists';
import { cellOf, readValues } from './tag-page';
import { type Collector, collector, type Measured } from './tally';
import { truthOf } from './truth';

/** How many cases of each family are made, for each page and style. */
export interface Amounts {
  readonly one: number;
  readonly two: number;
  readonly others: number;
  readonly structural: number;
  readonly phrasings: number;
  readonly contacts: number;
  /** Styles to draw in; all when left out. */
  readonly styles?: readonly string[];
  /** Slugs of the pages to take; all when left out. */
  readonly pages?: readonly string[];
}

export const WHOLE: Amounts = { one: 8, two: 7, others: 1, structural: 1, phrasings: 4, contacts: 60 };
export const QUICK: Amounts = {
  one: 3,
  two: 2,
  others: 1,
  structural: 1,
  phrasings: 1,
  contacts: 3,
  styles: ['as-published', 'word-paste', 'page-breaks', 'blanks-for-zeros'],
  pages: ['made-clean-2021-department', 'made-clean-2019-department'],
};

/** Pages with an own paragraph on applications and a contact block, into which made figures are drawn. */
const MADE_ON = ['made-clean-2021-government', 'made-clean-2021-department', 'made-clean-2019-department'];
const SIZES: readonly Size[] = ['small', 'medium', 'large'];

/** One share of a run: which of `shares` equal parts of the pages and styles this process does. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

interface Run {
  readonly check: Check;
  readonly amounts: Amounts;
  readonly seed: number;
  readonly collected: Collector;
}

/** The figures as a style shows them: zeros blank where it leaves them so. */
function shown(values: Values, style: Style): Values {
  return style.blanks ? new Map([...values].map(([name, value]) => [name, value === 0 ? null : value])) : values;
}

/** Text rules hold totals against sentences that the harness did not write; on such pages they are not judged. */
const OWN_PROSE = (finding: string): boolean => finding.startsWith('reconciliation/narrative-');

interface Drawn {
  readonly made: MadePage;
  readonly style: Style;
  readonly before: ReadonlySet<string>;
  readonly where: string;
  readonly edition: CleanPage['edition'];
  readonly ownProse: boolean;
}

function judgeCells(family: string, fault: CellFault, drawn: Drawn, { check, collected }: Run, cause: boolean): void {
  const { made, style, before, where, edition, ownProse } = drawn;
  const undo: [Element, string][] = [];
  for (const [name, { wrong }] of fault) {
    const cell = cellOf(made.document, name);
    if (!cell) continue;
    undo.push([cell, cell.innerHTML]);
    if (wrong === null) cell.innerHTML = '&nbsp;';
    else writeFigure(cell, String(wrong), style);
  }
  const values = withFault(shown(made.values, style), fault);
  const told = [...fault].map(([name, { wrong, right }]) => `${name} ${right}→${wrong ?? 'blank'}`).join(', ');
  const edits = [...fault].map(([cell, { right }]) => ({ cell, value: right }));
  judge(
    {
      family,
      where: `${where} ${told}`,
      checked: check(made.document, made.url),
      before,
      truth: truthOf(edition, values, made.claims),
      ...(ownProse && { allows: OWN_PROSE }),
      ...(cause && { edits }),
    },
    collected,
  );
  for (const [cell, html] of undo) cell.innerHTML = html;
}

function cellFaults(drawn: Drawn, amounts: Amounts, random: Random, run: Run): void {
  const { edition, made } = drawn;
  const { values } = made;
  for (let count = 0; count < amounts.one; count += 1)
    judgeCells('one wrong cell', oneWrongCell(edition, values, random), drawn, run, true);
  for (let count = 0; count < amounts.two; count += 1)
    judgeCells('two wrong cells', twoWrongCells(edition, values, random), drawn, run, true);
  for (let count = 0; count < amounts.others; count += 1) {
    judgeCells('wrong cell in table 4', wrongReview(values, random), drawn, run, true);
    judgeCells('applicant moved', movedApplicant(values, random), drawn, run, false);
    judgeCells('blank totals', blankTotals(edition, values, random), drawn, run, false);
  }
}

/** Made figures in one style: the clean page, wrong cells, faults of its build. */
function measureStyle(page: CleanPage, style: Style, run: Run): void {
  const { check, amounts, collected, seed } = run;
  const random = seeded(seedFor(seed, `${page.slug} ${style.name}`));
  const size = style.name === 'grouped-thousands' ? 'large' : random.pick(SIZES);
  const values = makeFigures(page.edition, size, random);
  const phrasing = random.pick(PHRASINGS);
  const where = `${page.slug} ${style.name}`;
  const made = makePage(page, values, phrasing);
  drawPage(made.document, style);
  const checked = check(made.document, page.url);
  const allows = style.causes;
  judge(
    { family: 'made figures, clean', where, checked, before: new Set(), truth: new Map(), ...(allows && { allows }) },
    collected,
  );
  const drawn = { made, style, before: checked.findings, where, edition: page.edition, ownProse: false };
  cellFaults(drawn, amounts, random, run);
  const faults = [
    ...Array.from({ length: amounts.structural }, () => structural.missingRow(page.edition, random)),
    structural.missingColumn(random),
    structural.missingSection(random),
    structural.missingTable(random),
    structural.wrongYear(page.year, random),
    structural.wrongContact(random),
  ];
  for (const fault of faults) {
    const broken = makePage(page, values, phrasing);
    fault.make(broken.document);
    drawPage(broken.document, style);
    judge(
      {
        family: fault.family,
        where: `${where} ${fault.name}`,
        checked: check(broken.document, page.url),
        before: checked.findings,
        truth: fault.truth,
        allows: (finding) => fault.allows(finding) || (allows?.(finding) ?? false),
      },
      collected,
    );
  }
}

/** A page of the corpus in one style: the same findings as undrawn, and one wrong cell. */
function measureDrawn(page: CleanPage, style: Style, before: ReadonlySet<string>, run: Run): void {
  const document = copyOf(page);
  const values = readValues(document);
  drawPage(document, style);
  const checked = run.check(document, page.url);
  const where = `${page.slug} ${style.name}`;
  const allows = style.causes;
  judgeSame({ family: 'drawn in a style, clean', where, checked, before, ...(allows && { allows }) }, run.collected);
  if (run.amounts.others < 1 || !page.tagged.cells) return;
  const random = seeded(seedFor(run.seed, `own ${where}`));
  const made = { document, url: page.url, values, claims: [] };
  const drawn = { made, style, before: checked.findings, where, edition: page.edition, ownProse: true };
  judgeCells('one wrong cell', oneWrongCell(page.edition, values, random), drawn, run, true);
}

function judgeText(
  family: string,
  page: CleanPage,
  text: string,
  truth: ReadonlyMap<string, 'failed'>,
  run: Run,
  values: Values,
  allows?: (finding: string) => boolean,
): void {
  const made = makePage(page, values, '', { text, claims: [] });
  judge(
    {
      family,
      where: `${page.slug} ${text}`,
      checked: run.check(made.document, page.url),
      before: new Set(),
      truth,
      ...(allows && { allows }),
    },
    run.collected,
  );
}

/** The text against the tables, in every phrasing, right and with one figure wrong. */
function measureProse(page: CleanPage, index: number, run: Run): void {
  const phrasing = PHRASINGS[index] ?? '';
  const random = seeded(seedFor(run.seed, `prose ${page.slug} ${index}`));
  for (let round = 0; round < run.amounts.phrasings; round += 1) {
    const values = makeFigures(page.edition, random.pick(SIZES), random);
    const right = tellFigures(phrasing, page.edition, values, page.year);
    if (round === 0) judgeText('text agrees', page, right.text, new Map(), run, values);
    const kind = random.pick(kindsIn(phrasing));
    const told = wrongFigure(kind, page.edition, values, random);
    const wrong = tellFigures(phrasing, page.edition, values, page.year, { kind, told });
    const truth = new Map(
      wrong.claims
        .filter(({ told: figure, lawful }) => !lawful(values).includes(figure))
        .map(({ id }) => [id, 'failed'] as const),
    );
    judgeText('text against tables', page, wrong.text, truth, run, values);
  }
  const narrative = `\n${noApplications(page, random)}`;
  for (let round = 0; round < run.amounts.phrasings; round += 1) {
    const list = makeList(random, true);
    const truth = new Map(list.truth === 'wrong' ? [['reconciliation/narrative-sum:overview', 'failed'] as const] : []);
    const open = (finding: string): boolean =>
      list.truth === 'open' && finding.startsWith('reconciliation/narrative-sum');
    judgeText('sums in the text', page, `${list.text}${narrative}`, truth, run, ZERO(page), open);
  }
  judgeText('text agrees', page, `${makeList(random, false).text}${narrative}`, new Map(), run, ZERO(page));
  judgeText('text agrees', page, `${NO_SUMS[index % NO_SUMS.length] ?? ''}${narrative}`, new Map(), run, ZERO(page));
}

const noApplications = (page: CleanPage, random: Random): string =>
  `（二）依申请公开情况。${random.chance(0.5) ? '未收到政府信息公开申请。' : `${page.year}年收到政府信息公开申请0件。`}`;
const ZERO = (page: CleanPage): Values => new Map([...readValues(page.document).keys()].map((name) => [name, 0]));

/** Measures a share of the whole: the same seed gives the same cases, however many shares there are. */
export function measure(check: Check, amounts: Amounts, seed: number, share: Share = { index: 0, of: 1 }): Measured {
  const run: Run = { check, amounts, seed, collected: collector() };
  let turn = 0;
  const mine = (): boolean => {
    turn += 1;
    return turn % share.of === share.index;
  };
  const styles = [PLAIN, ...STYLES].filter(({ name }) => amounts.styles?.includes(name) ?? true);
  for (const page of openCleanPages(amounts.pages)) {
    const drawn = styles.filter((style) => style !== PLAIN && mine());
    const before = drawn.length > 0 ? check(page.document, page.url).findings : new Set<string>();
    for (const style of drawn) measureDrawn(page, style, before, run);
    if (!MADE_ON.includes(page.slug)) continue;
    for (const style of styles) if (mine()) measureStyle(page, style, run);
    for (const index of PHRASINGS.keys()) if (mine()) measureProse(page, index, run);
    if (page.slug === MADE_ON[1] && mine()) {
      measureContacts(amounts.contacts, page.document, seeded(seedFor(seed, 'contact')), run.collected);
    }
  }
  return run.collected.measured();
}
