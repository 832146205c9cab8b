import type { Finding, Pass, SavedEquation, SavedTerm } from '@/lib/judge/evaluation';
import type { Edition } from '@/lib/report/form/editions';
import type { CellKey } from '@/lib/report/form/keys';
import { officialColumns, officialRows } from '@/lib/report/form/labels';
import type { Subject } from '@/lib/rules/rule';

type Table = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** The figures of tables 3 and 4 of one report. */
export interface Figures {
  readonly edition: Edition;
  readonly requests: Table;
  readonly review: Table;
}

function readTable(rows: readonly string[], columns: readonly string[], lines: string): Table {
  const figures = lines.trim().split('\n');
  return Object.fromEntries(
    rows.map((row, index) => {
      const cells = (figures[index] ?? '').split(' ');
      return [
        row,
        Object.fromEntries(
          columns.map((column, at) => [
            column,
            cells[at] === '_' || cells[at] === undefined ? null : Number(cells[at]),
          ]),
        ),
      ];
    }),
  );
}

const keysOf = (labels: readonly { readonly key: string }[]) => labels.map(({ key }) => key);

/** Reads lines of figures, in official order, into tables 3 and 4. */
export function readFigures(edition: Edition, requests: string, review: string): Figures {
  const of = (table: 'requests' | 'review-litigation', lines: string) =>
    readTable(keysOf(officialRows(table, edition)), keysOf(officialColumns(table, edition)), lines);
  return { edition, requests: of('requests', requests), review: of('review-litigation', review) };
}

/** Every equation of the two tables as findings and passes; a sum over a blank total beside parts is undecided. */
export function sumFigures({ edition, requests, review }: Figures): {
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
} {
  const findings: Finding[] = [];
  const passes: Pass[] = [];
  const add = (name: string, subject: Subject, left: readonly CellKey[], right: readonly CellKey[]) => {
    const figures = subject.table === 'requests' ? requests : review;
    const term =
      (sign: 1 | -1) =>
      (cell: CellKey): SavedTerm => {
        const value = figures[cell.row]?.[cell.column] ?? null;
        const text = value === null ? '' : String(value);
        return { sign, cell: { ...cell, text, value }, place: { path: [1, 4, 2], quote: text } };
      };
    const terms = [...left.map(term(1)), ...right.map(term(-1))];
    const side = (sign: 1 | -1) =>
      terms.filter((each) => each.sign === sign).reduce((sum, { cell }) => sum + (cell.value ?? 0), 0);
    const equation: SavedEquation = { terms, computed: side(1), reported: side(-1) };
    const rule = `reconciliation/${name}`;
    if (equation.computed === equation.reported) {
      passes.push({ rule, subject, equation });
      return;
    }
    const blankTotal = terms.some(
      ({ cell }) =>
        cell.column === 'total' && cell.value === null && Object.values(figures[cell.row] ?? {}).some((part) => part),
    );
    findings.push(toFinding(rule, subject, equation, blankTotal));
  };

  const cells = (table: 'requests' | 'review-litigation', rows: readonly string[], columns: readonly string[]) =>
    rows.flatMap((row) => columns.map((column) => ({ table, row, column })));
  const rows = keysOf(officialRows('requests', edition));
  const parts = rows.slice(2, rows.indexOf('handled-total'));
  const columns = keysOf(officialColumns('requests', edition));
  for (const row of rows) {
    const subject = { table: 'requests', row } as const;
    add(
      'requests-row-total',
      subject,
      cells('requests', [row], columns.slice(0, -1)),
      cells('requests', [row], ['total']),
    );
  }
  for (const column of columns) {
    const subject = { table: 'requests', column } as const;
    const of = (...keys: readonly string[]) => cells('requests', keys, [column]);
    add('requests-balance', subject, of('new', 'carried-in'), of('handled-total', 'carried-forward'));
    add('requests-handled-total', subject, of(...parts), of('handled-total'));
  }
  for (const row of keysOf(officialRows('review-litigation', edition))) {
    const subject = { table: 'review-litigation', row } as const;
    const of = (keys: readonly string[]) => cells('review-litigation', [row], keys);
    add('review-litigation-total', subject, of(['upheld', 'corrected', 'other', 'pending']), of(['total']));
  }
  return { findings, passes };
}

function toFinding(rule: string, subject: Subject, equation: SavedEquation, undecided: boolean): Finding {
  const figures = (sign: 1 | -1) =>
    equation.terms.filter((term) => term.sign === sign).map(({ cell }) => String(cell.value ?? 0));
  const total = equation.terms.find(({ sign }) => sign === -1);
  const { table = 'requests', row, column } = subject;
  return {
    id: `${rule}:${[table, row, column].filter(Boolean).join('/')}`,
    rule,
    outcome: undecided ? 'cantTell' : 'failed',
    severity: 'error',
    subject,
    reason: undecided ? 'total-blank' : 'differs',
    data: {
      table,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      left: figures(1),
      right: figures(-1),
      computed: equation.computed,
      reported: equation.reported,
      difference: Math.abs(equation.computed - equation.reported),
      blanks: equation.terms.filter(({ cell }) => cell.value === null).length,
      ...(undecided ? { cells: [`${row ?? ''}/${column ?? 'total'}`] } : {}),
    },
    equation,
    cause: null,
    evidence: total?.place ? [{ quote: total.place.quote, place: total.place }] : [],
    order: 0,
    section: table,
  };
}
