import type { CellKey, Edition } from '../../report/form/keys';
import type { RuleId } from '../../rules/catalogue';
import type { LedgerEntry } from '../record/entry';
import type { HistoryOutcome } from './make-finding';
import { type Figure, figureReader, isCounted, sumOf, termOf } from './read-figure';

/** A number of table 2 that follows from last year's: last year's cells added up, this year's added and taken off. */
interface Stock {
  readonly rule: RuleId;
  readonly edition: Edition;
  readonly rows: readonly string[];
  /** Columns of last year's table. */
  readonly before: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The column of this year's table that must be what comes out. */
  readonly stated: string;
}

/** FORMAT, identities across years: in-force (2021) and previous-year (2019). Soft: clean-ups and expiry change the stock too. */
const STOCKS: readonly Stock[] = [
  {
    rule: 'reconciliation/in-force',
    edition: '2021',
    rows: ['rules', 'normative-documents'],
    before: ['in-force'],
    added: ['made'],
    removed: ['repealed'],
    stated: 'in-force',
  },
  {
    rule: 'reconciliation/previous-year',
    edition: '2019',
    rows: ['licences', 'other-services', 'penalties', 'coercive-measures', 'fees'],
    before: ['previous-year', 'change'],
    added: [],
    removed: [],
    stated: 'previous-year',
  },
];

const cell = (row: string, column: string): CellKey => ({ table: 'proactive', row, column });

/**
 * Subject: a row of table 2. Asked only where both years follow the template that has the figures; that last year's check
 * is missing is told by the carry-over.
 */
export function checkStocks(entry: LedgerEntry, previous: LedgerEntry): readonly HistoryOutcome[] {
  const follows = (edition: Edition) =>
    [entry, previous].every(({ evaluation }) => evaluation.report.tableEditions.proactive === edition);
  const [now, before] = [figureReader(entry), figureReader(previous)];
  return STOCKS.filter(({ edition }) => follows(edition)).flatMap((stock) =>
    stock.rows.map((row): HistoryOutcome => {
      const stated = now(cell(row, stock.stated));
      const started = stock.before.map((column) => before(cell(row, column)));
      const added = stock.added.map((column) => now(cell(row, column)));
      const removed = stock.removed.map((column) => now(cell(row, column)));
      return judge(stock.rule, row, { stated, started, added, removed });
    }),
  );
}

interface Figures {
  readonly stated: Figure;
  readonly started: readonly Figure[];
  readonly added: readonly Figure[];
  readonly removed: readonly Figure[];
}

function judge(rule: RuleId, row: string, { stated, started, added, removed }: Figures): HistoryOutcome {
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
    return { rule, outcome: 'cantTell', subject, reason, data: { ...pages, cells }, equation };
  }
  if (equation.computed === equation.reported) return { rule, outcome: 'passed', subject, equation };
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
  return { rule, outcome: 'failed', subject, reason: 'differs', data, equation };
}
