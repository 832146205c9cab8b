import { TABLE_KEYS, type TableKey } from '../../report/form/keys';
import type { Data } from '../../rules/rule';
import type { FoundEntry } from '../record/entry';
import { type ChildrenSum, isComplete, type SetAside } from './children-sum';
import { askAcross, type HistoryOutcome, type HistoryResult, ruleAcross } from './make-finding';
import { type Figure, isCounted } from './read-figure';
import type { SumLine } from './sum-lines';

/** A report beside the sum of its units. `project` tells apart the sums over several projects. */
interface WithUnits {
  readonly whole: FoundEntry;
  readonly sum: ChildrenSum;
  readonly project: string;
}

/**
 * Subject: a table of the report of the whole; one finding a table, for a unit that was left out shows in many figures.
 * Cannot tell, and says which, while units are missing, unknown to the list, doubled or unreadable: a sum of some is no
 * sum. Pages that were set aside are told where they may be what is missing.
 */
const childrenSum = ruleAcross('reconciliation/children-sum', ({ whole, sum, project }: WithUnits) => {
  const { agency } = whole.evaluation.report;
  const data: Data = { agency: agency ?? '', year: sum.year, url: whole.url, project, count: sum.units.length };
  const undecided = (reason: string, more: Data): HistoryOutcome => ({
    outcome: 'cantTell',
    subject: {},
    reason,
    data: { ...data, ...more },
    about: `${project} ${reason}`,
  });

  const aside = { yearless: asideFor(sum, 'year-unknown'), strays: asideFor(sum, 'no-report') };
  if (sum.missing.length > 0) return [undecided('units-missing', { units: sum.absent, ...aside })];
  if (sum.units.length === 0) return [undecided('no-units', aside)];
  if (sum.doubled.length > 0) return [undecided('unit-repeated', { units: sum.doubled })];
  const differ = sum.lines.filter(({ kind }) => kind === 'differs');
  const figures = differ.map(keyOf);
  const judged = TABLE_KEYS.flatMap((table) => judgeTable(table, sum, project, data));
  if (differ.length === 0 || isComplete(sum)) return judged;
  const doubt = sum.listed
    ? undecided('units-extra', { figures, units: sum.unlisted })
    : undecided('units-unlisted', { figures });
  return [doubt, ...judged.filter(({ outcome }) => outcome !== 'failed')];
});

/** Compares the report of a whole with the sum of its units. */
export function checkChildren(whole: FoundEntry, sum: ChildrenSum, project: string): HistoryResult {
  return askAcross(whole.url, { whole, sum, project }, [childrenSum]);
}

const keyOf = ({ cell }: SumLine): string => `${cell.table}/${cell.row}/${cell.column}`;

function judgeTable(table: TableKey, sum: ChildrenSum, project: string, data: Data): readonly HistoryOutcome[] {
  const lines = sum.lines.filter(({ cell }) => cell.table === table);
  const differ = lines.filter(({ kind }) => kind === 'differs');
  const undecided = lines.filter(({ kind }) => kind === 'unreadable');
  const unitless = undecided.filter(({ stated, figures }) => [stated, ...figures].some(lacksUnit));
  const unreadable = undecided.filter((line) => !unitless.includes(line));
  const own = unreadable.filter(({ stated }) => !isCounted(stated));
  const units = unreadable.filter(({ stated }) => isCounted(stated));
  const about = (reason: string, some: readonly SumLine[], more: Data = {}) => ({
    subject: { table },
    reason,
    data: { ...data, table, figures: some.map(keyOf), ...more },
    about: `${project} ${reason}`,
    places: some.map(({ stated }) => stated),
  });
  const outcomes: readonly (HistoryOutcome | false)[] = [
    differ.length > 0 && {
      ...about('differs', differ, {
        stated: differ.map(({ stated }) => String(stated.value)),
        sums: differ.map((line) => String(line.sum)),
      }),
      outcome: 'failed',
    },
    unitless.length > 0 && {
      ...about('amount-without-unit', unitless, {
        own: unitless.some(({ stated }) => lacksUnit(stated)) ? 1 : 0,
        units: sum.units.filter((_, index) => unitless.some(({ figures }) => lacksUnit(figures[index]))).map(nameOf),
      }),
      outcome: 'cantTell',
    },
    own.length > 0 && { ...about('own-unreadable', own), outcome: 'cantTell' },
    units.length > 0 && {
      ...about('unit-unreadable', units, { units: sum.units.filter((_, index) => isLost(units, index)).map(nameOf) }),
      outcome: 'cantTell',
    },
  ];
  const told = outcomes.flatMap((outcome) => (outcome === false ? [] : [outcome]));
  if (told.length > 0 || lines.length === 0) return told;
  return [{ outcome: 'passed', subject: { table }, about: project }];
}

/** Names of the pages that were set aside for a reason. */
const asideFor = ({ setAside }: ChildrenSum, why: SetAside['reason']): readonly string[] =>
  setAside.filter(({ reason }) => reason === why).map(nameOf);

const nameOf = ({ name }: { readonly name: string }): string => name;

/** Whether a figure is an amount of money without its unit, which can be no part of a sum. */
const lacksUnit = (figure: Figure | undefined): boolean => figure?.state === 'unit-unknown';

/** Whether a unit's figure is unreadable in any of the lines. */
function isLost(lines: readonly SumLine[], unit: number): boolean {
  return lines.some(({ figures }) => {
    const figure = figures[unit];
    return figure !== undefined && !isCounted(figure);
  });
}
