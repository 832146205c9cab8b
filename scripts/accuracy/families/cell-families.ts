import type { Amounts } from '../amounts';
import type { Check } from '../check';
import {
  blankTotals,
  type CellFault,
  movedApplicant,
  oneWrongCell,
  twoWrongCells,
  withFault,
  wrongReview,
} from '../faults/cell-faults';
import { judge } from '../judge';
import type { MadePage } from '../made-page';
import type { Edition, Values } from '../official-form';
import type { Random } from '../random';
import { type Style, writeFigure } from '../styles/style';
import { cellOf } from '../tag-page';
import type { Collector } from '../tally';
import { truthOf } from '../truth';

/** What every part of a run needs. */
export interface Run {
  readonly check: Check;
  readonly amounts: Amounts;
  readonly seed: number;
  readonly collected: Collector;
}

/** A page drawn in a style and checked clean: what wrong cells are put into. */
export interface Drawn {
  readonly made: MadePage;
  readonly style: Style;
  readonly before: ReadonlySet<string>;
  readonly where: string;
  readonly edition: Edition;
  /** The text is the corpus page's own: what it tells is not known here, so that rules on it are not judged. */
  readonly ownProse: boolean;
}

/** The figures as a style shows them: zeros blank where it leaves them so. */
function shown(values: Values, style: Style): Values {
  return style.blanks ? new Map([...values].map(([name, value]) => [name, value === 0 ? null : value])) : values;
}

const ownProse = (finding: string): boolean => finding.startsWith('reconciliation/narrative-');

/** Puts a fault into a drawn page, checks it, judges it, and takes it out again. */
export function judgeCells(family: string, fault: CellFault, drawn: Drawn, run: Run, cause: boolean): void {
  const { made, style, before, where, edition } = drawn;
  const undo: (() => void)[] = [];
  for (const [name, { wrong }] of fault) {
    const cell = cellOf(made.document, name);
    if (!cell) throw new Error(`${where}: no cell ${name}`);
    const html = cell.innerHTML;
    undo.push(() => {
      cell.innerHTML = html;
    });
    if (wrong === null) cell.innerHTML = '&nbsp;';
    else writeFigure(cell, String(wrong), style);
  }
  const told = [...fault].map(([name, { wrong, right }]) => `${name} ${right}→${wrong ?? 'blank'}`).join(', ');
  judge(
    {
      family,
      where: `${where} ${told}`,
      checked: run.check(made.document, made.url),
      before,
      truth: truthOf(edition, withFault(shown(made.values, style), fault), made.claims),
      ...(drawn.ownProse && { allows: ownProse }),
      ...(cause && { edits: [...fault].map(([cell, { right }]) => ({ cell, value: right })) }),
    },
    run.collected,
  );
  for (const restore of undo) restore();
}

/** All families of wrong cells on one drawn page. */
export function measureCells(drawn: Drawn, random: Random, run: Run): void {
  const { edition, made } = drawn;
  const { values } = made;
  const { one, two, others } = run.amounts;
  for (let count = 0; count < one; count += 1)
    judgeCells('one wrong cell', oneWrongCell(edition, values, random), drawn, run, true);
  for (let count = 0; count < two; count += 1)
    judgeCells('two wrong cells', twoWrongCells(edition, values, random), drawn, run, true);
  for (let count = 0; count < others; count += 1) {
    judgeCells('wrong cell in table 4', wrongReview(values, random), drawn, run, true);
    judgeCells('applicant moved', movedApplicant(values, random), drawn, run, false);
    judgeCells('blank totals', blankTotals(edition, values, random), drawn, run, false);
  }
}
