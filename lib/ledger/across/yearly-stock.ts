import type { StockFamily } from '../../report/form/editions';
import { STOCK_FAMILIES } from '../../report/form/families';
import { formOf, isEdition } from '../../report/form/form-of';
import type { CellKey } from '../../report/form/keys';
import type { FoundEntry } from '../record/entry';
import { type HistoryOutcome, type RuleAcross, ruleAcross } from './make-finding';
import { type Figure, figureReader, isCounted, sumOf, termOf } from './read-figure';
import { comparable, type WithPrevious } from './with-previous';

/** The stocks that the form of a saved table 2 has; none where its edition is not known. */
function stocksOf({ evaluation }: FoundEntry) {
  const edition = evaluation.report.tableEditions.proactive;
  return isEdition(edition) ? formOf(edition).acrossYears.filter((relation) => relation.kind === 'stock') : [];
}

const cell = (row: string, column: string): CellKey => ({ table: 'proactive', row, column });

function judgeStock(family: StockFamily, entry: FoundEntry, previous: FoundEntry): readonly HistoryOutcome[] {
  const stock = stocksOf(entry).find((one) => one.family === family);
  if (!stock || !stocksOf(previous).some((one) => one.family === family)) return [];
  const [now, before] = [figureReader(entry), figureReader(previous)];
  return stock.rows.map((row) =>
    judge(row, {
      stated: now(cell(row, stock.stated)),
      started: stock.before.map((column) => before(cell(row, column))),
      added: stock.added.map((column) => now(cell(row, column))),
      removed: stock.removed.map((column) => now(cell(row, column))),
    }),
  );
}

/**
 * Subject: a row of table 2. Asked only where the forms of both years have the relation; that last year's check
 * is missing is told by the carry-over.
 */
export const stockRules: readonly RuleAcross<WithPrevious>[] = STOCK_FAMILIES.map(({ family }) =>
  ruleAcross(`reconciliation/${family}`, (given) => {
    const previous = comparable(given);
    return previous ? judgeStock(family, given.entry, previous) : [];
  }),
);

interface Figures {
  readonly stated: Figure;
  readonly started: readonly Figure[];
  readonly added: readonly Figure[];
  readonly removed: readonly Figure[];
}

function judge(row: string, { stated, started, added, removed }: Figures): HistoryOutcome {
  const [plus, minus] = [
    [...started, ...added],
    [...removed, stated],
  ];
  const figures = [...plus, ...minus];
  const subject = { table: 'proactive', row } as const;
  const equation = {
    terms: [...plus.map((figure) => termOf(1, figure)), ...minus.map((figure) => termOf(-1, figure))],
    computed: sumOf(plus),
    reported: sumOf(minus),
  };
  const bad = figures.filter((figure) => !isCounted(figure));
  const pages = {
    row,
    agency: stated.source.agency ?? '',
    year: stated.source.year ?? '',
    url: stated.source.url,
    previousYear: started[0]?.source.year ?? '',
    previousUrl: started[0]?.source.url ?? '',
  };
  if (bad.length > 0) {
    const reason = bad.some(({ state }) => state === 'missing') ? 'cell-missing' : 'cell-unreadable';
    const cells = bad.map(({ source, cell: { column } }) => `${source.year}/${column}`);
    return { outcome: 'cantTell', subject, reason, data: { ...pages, cells }, equation };
  }
  if (equation.computed === equation.reported) return { outcome: 'passed', subject, equation };
  const values = (of: readonly Figure[]) => of.map(({ value }) => String(value));
  const expected = sumOf([...plus, ...removed.map((figure) => ({ ...figure, value: -figure.value }))]);
  const data = {
    ...pages,
    before: values(started),
    added: values(added),
    removed: values(removed),
    expected,
    stated: stated.value,
    difference: Math.abs(Math.round((expected - stated.value) * 1e8) / 1e8),
    blanks: figures.filter(({ state }) => state === 'blank').length,
  };
  return { outcome: 'failed', subject, reason: 'differs', data, equation };
}
