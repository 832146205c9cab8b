import type { Report } from '../../report/report';
import { matchTitle, readHeading } from '../../report/sections/headings';
import { cellAt } from '../../report/tables/cell-at';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { listing, quoteCell, tablesOf } from './listing';

/** A cell as the first copy of a table has it, and as another one. */
interface Difference {
  readonly first: ReportCell;
  readonly other: ReportCell;
}

/** A figure, 0 for a blank; undefined for words. */
function figureOf({ reading }: ReportCell): number | undefined {
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'blank' ? 0 : undefined;
}

/** Whether as many cells stand on the page once more as make a copy; a few rows may be a table of another kind. */
const isCopied = ({ cells, repeated }: ReportTable): boolean =>
  repeated.length > 0 && repeated.length * 2 >= cells.length;

/** The cells of which copies say another figure, each once. */
function differencesOf(table: ReportTable): readonly Difference[] {
  const seen = new Set<ReportCell>();
  return table.repeated.flatMap((other) => {
    const first = cellAt(table, other.row, other.column);
    if (!first || seen.has(first)) return [];
    const [one, another] = [figureOf(first), figureOf(other)];
    if (one === undefined || another === undefined || one === another) return [];
    seen.add(first);
    return [{ first, other }];
  });
}

/** Whether the heading of a table's section stands on the page more than once, so that its report does. */
function isHeadedTwice({ key }: ReportTable, { blocks }: Report): boolean {
  const own = blocks.filter(({ text, link }) => {
    const title = readHeading(text)?.title;
    return title !== undefined && matchTitle(title)?.key === key && link !== 'around';
  });
  return own.length > 1;
}

/** Subject: the table. Two copies on one page with different figures: one of them is wrong, unless they are of two bodies. */
const copyDiffers = ruleOf('table/copy-differs', function* (report) {
  for (const table of tablesOf(report).filter(isCopied)) {
    const subject = { table: table.key };
    const differences = differencesOf(table);
    if (differences.length === 0) {
      yield { outcome: 'passed', subject };
      continue;
    }
    const first = differences.map((one) => one.first);
    const others = differences.map(({ other }) => other);
    const texts = differences.map((one) => `${one.first.text || '—'} / ${one.other.text || '—'}`);
    const told = {
      subject,
      data: { ...listing(table, first), texts },
      evidence: [...others, ...first].map(quoteCell),
    };
    yield isHeadedTwice(table, report)
      ? { ...told, outcome: 'failed', reason: 'copy' }
      : { ...told, outcome: 'cantTell', reason: 'another' };
  }
});

/** Rules of tables that stand on the page more than once. */
export const tableCopyRules: readonly Rule[] = [copyDiffers];
