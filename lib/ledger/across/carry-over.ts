import { editionOfReport, editionOfTable } from '../../judge/saved-edition';
import { formOf } from '../../report/form/form-of';
import { officialColumns } from '../../report/form/labels';
import type { Data } from '../../rules/rule';
import type { FoundEntry } from '../record/entry';
import { type HistoryOutcome, ruleAcross } from './make-finding';
import { type Figure, figureReader, isCounted, sumOf, termOf } from './read-figure';
import { isDisputed, type WithPrevious } from './with-previous';

const TABLE = 'requests';
const TOTAL = 'total';

interface Column {
  readonly column: string;
  /** 四、结转下年度继续办理 of the year before. */
  readonly before: Figure;
  /** 二、上年结转 of this year. */
  readonly now: Figure;
}

/** Who, which year and where, so that the sentence can name both pages. */
function pagesOf(entry: FoundEntry, previous: FoundEntry): Data {
  return {
    agency: entry.evaluation.report.agency ?? '',
    year: entry.evaluation.report.year ?? '',
    url: entry.url,
    previousAgency: previous.evaluation.report.agency ?? '',
    previousYear: previous.evaluation.report.year ?? '',
    previousUrl: previous.url,
  };
}

/** What keeps a whole year from being compared with the one before, once for the table. */
function undecided(reason: string, data: Data): HistoryOutcome {
  return { outcome: 'cantTell', subject: { table: TABLE }, reason, data };
}

/** `missing`, `incomplete` (most of its rows are not there), or null where table 3 can be read. */
function faultOfTable({ evaluation: { report } }: FoundEntry): string | null {
  if (report.tables[TABLE] === undefined) return 'missing';
  return report.incompleteTables.includes(TABLE) ? 'incomplete' : null;
}

/**
 * Subject: a column of table 3, or the table where nothing can be compared. What last year's report carries forward must
 * be what this year's carries in. Tolerance 0; blank cells count as 0, and `blanks` says how many did.
 */
export const carryOver = ruleAcross('reconciliation/carry-over', ({ entry, previous }: WithPrevious) => {
  const { agency, year } = entry.evaluation.report;
  const own: Data = { agency: agency ?? '', year: year ?? '', url: entry.url };
  if (previous.kind === 'none') return [];
  if (previous.kind === 'missing') return [undecided('previous-missing', { ...own, previousYear: previous.year })];
  if (previous.kind === 'several') {
    const urls = previous.entries.map(({ url }) => url);
    return [undecided('previous-several', { ...own, previousYear: Number(year) - 1, pages: urls })];
  }
  const pages = pagesOf(entry, previous.entry);
  if (previous.kind === 'unconfirmed') return [undecided('previous-unconfirmed', pages)];
  const disputed = [entry, previous.entry].filter(isDisputed).map(({ evaluation }) => String(evaluation.report.year));
  if (disputed.length > 0) return [undecided('year-disputed', { ...pages, years: disputed })];
  const [fault, previousFault] = [faultOfTable(entry), faultOfTable(previous.entry)];
  if (fault) return [undecided('table-missing', { ...pages, fault })];
  if (previousFault) return [undecided('previous-unreadable', { ...pages, fault: previousFault })];
  return checkColumns(entry, previous.entry, pages);
});

function checkColumns(entry: FoundEntry, previous: FoundEntry, pages: Data): readonly HistoryOutcome[] {
  const edition = editionOfTable(entry.evaluation, TABLE) ?? editionOfReport(entry.evaluation);
  const relation = formOf(edition).acrossYears.find(({ kind }) => kind === 'carried');
  if (relation?.kind !== 'carried') return [];
  const [now, before] = [figureReader(entry), figureReader(previous)];
  const columns = officialColumns(TABLE, edition).map(
    ({ key: column }): Column => ({
      column,
      before: before({ table: TABLE, row: relation.before, column }),
      now: now({ table: TABLE, row: relation.stated, column }),
    }),
  );
  const faults = columns.map(({ column, ...figures }) => ({ column, fault: faultOf(figures, pages) }));
  const [first] = faults;
  // A row that is not there is one fault, not seven.
  if (first?.fault && faults.every(({ fault }) => sameFault(fault, first.fault))) {
    return [undecided(first.fault.reason, { ...pages, rows: first.fault.rows })];
  }
  return columns.map((column, index) => {
    const fault = faults[index]?.fault;
    return fault
      ? { ...undecided(fault.reason, { ...pages, column: column.column, rows: fault.rows }), ...about(column) }
      : judge(column, columns, pages);
  });
}

interface Fault {
  readonly reason: string;
  /** `2023/carried-forward`: the year and row of each cell that can't be compared. */
  readonly rows: readonly string[];
}

const REASONS = { missing: 'cell-missing', unreadable: 'cell-unreadable', 'total-blank': 'total-blank' } as const;

function faultOf({ before, now }: Omit<Column, 'column'>, pages: Data): Fault | null {
  const years = new Map([
    [now, pages.year],
    [before, pages.previousYear],
  ]);
  const bad = [now, before].filter((figure) => !isCounted(figure));
  for (const state of ['missing', 'unreadable', 'total-blank'] as const) {
    const own = bad.filter((figure) => figure.state === state);
    if (own.length > 0)
      return { reason: REASONS[state], rows: own.map((figure) => `${years.get(figure)}/${figure.cell.row}`) };
  }
  return null;
}

function sameFault(one: Fault | null, other: Fault | null): boolean {
  return one?.reason === other?.reason && one?.rows.join() === other?.rows.join();
}

function about({ column, before, now }: Column): Pick<HistoryOutcome, 'subject' | 'equation'> {
  return {
    subject: { table: TABLE, column },
    equation: { terms: [termOf(1, before), termOf(-1, now)], computed: before.value, reported: now.value },
  };
}

const differenceOf = ({ before, now }: Column): number => now.value - before.value;

function judge(column: Column, columns: readonly Column[], pages: Data): HistoryOutcome {
  const { before, now } = column;
  const difference = differenceOf(column);
  if (difference === 0) return { outcome: 'passed', ...about(column) };
  const explained = explain(column, columns);
  const data: Data = {
    ...pages,
    column: column.column,
    before: before.value,
    now: now.value,
    difference: Math.abs(difference),
    blanks: [before, now].filter(({ state }) => state === 'blank').length,
    ...(explained.other ? { other: explained.other } : {}),
  };
  return { outcome: 'failed', ...about(column), reason: explained.reason, data };
}

/** A total that is off by what its columns are off; one applicant's column that is off by what another is off the other way. */
function explain(column: Column, columns: readonly Column[]): { readonly reason: string; readonly other?: string } {
  const total = columns.find((candidate) => candidate.column === TOTAL);
  const parts = columns.filter((candidate) => candidate !== total);
  const legible = parts.every(({ before, now }) => isCounted(before) && isCounted(now));
  const off = parts.filter((part) => differenceOf(part) !== 0);
  if (!legible || !total) return { reason: 'differs' };
  if (column === total) {
    const sum = sumOf(parts.map(({ now }) => now)) - sumOf(parts.map(({ before }) => before));
    return { reason: off.length > 0 && sum === differenceOf(total) ? 'follows' : 'differs' };
  }
  const other = off.find((part) => part !== column);
  const opposite = off.length === 2 && other && differenceOf(other) === -differenceOf(column);
  return opposite ? { reason: 'opposite', other: other.column } : { reason: 'differs' };
}
