import * as z from 'zod/mini';
import type { OddCell, SavedReport } from '../../judge/evaluation';
import { type CellKey, TABLE_KEYS } from '../../report/form/keys';
import { amountUnitOf } from '../../report/form/labels';
import { parseNumber } from '../../text/number';

const term = z.looseObject({
  cell: z.looseObject({
    table: z.enum(TABLE_KEYS),
    row: z.string(),
    column: z.string(),
    text: z.nullable(z.string()),
    value: z.nullable(z.number()),
  }),
  source: z.optional(z.unknown()),
});
const pass = z.looseObject({ equation: z.nullable(z.looseObject({ terms: z.array(term) })) });
const finding = z.looseObject({
  rule: z.string(),
  outcome: z.string(),
  reason: z.string(),
  subject: z.looseObject({
    table: z.optional(z.string()),
    row: z.optional(z.string()),
    column: z.optional(z.string()),
  }),
  data: z.record(z.string(), z.unknown()),
  equation: pass.shape.equation,
  undecided: z.optional(z.array(pass)),
});
const report = z.looseObject({
  tables: z.partialRecord(z.enum(TABLE_KEYS), z.record(z.string(), z.record(z.string(), z.nullable(z.number())))),
  amountUnits: z.optional(z.record(z.string(), z.nullable(z.string()))),
  published: z.nullable(z.string()),
  deadline: z.nullable(z.string()),
});

/** Of a check of the third version or earlier what its facts have to be read from. */
export const earlierCheck = z.looseObject({ report, findings: z.array(finding), passes: z.array(pass) });

type EarlierCheck = z.infer<typeof earlierCheck>;
type EarlierFinding = z.infer<typeof finding>;
type Facts = Pick<SavedReport, 'oddCells' | 'incompleteTables' | 'yearDisputed' | 'attachmentOnly' | 'onTime'>;

const keyOf = ({ table, row, column }: CellKey): string => `${table}/${row}/${column}`;

/** Cells that findings are about, or list, by `table/row/column`. */
function cellsNamedBy(findings: readonly EarlierFinding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ subject, data }) => {
      // Cells of several tables are named with their table.
      const prefix = subject.table ? `${subject.table}/` : '';
      const cells = Array.isArray(data.cells) ? data.cells.map((cell) => `${prefix}${cell}`) : [];
      return subject.row && subject.column ? [...cells, `${subject.table}/${subject.row}/${subject.column}`] : cells;
    }),
  );
}

function oddCellsOf({ report: { tables, amountUnits }, findings, passes }: EarlierCheck): readonly OddCell[] {
  const by = (rule: string) => cellsNamedBy(findings.filter((each) => each.rule === rule));
  const [blank, totalBlank] = [by('table/cell-blank'), by('table/total-blank')];
  const [words, parts, otherUnits] = [by('table/cell-not-a-count'), by('table/parts-blank'), by('table/unit-suspect')];
  const torn = cellsNamedBy(
    findings.filter(({ rule, reason }) => rule.startsWith('reconciliation/') && reason === 'split-digits'),
  );
  const left = findings.flatMap(({ undecided = [] }) => undecided);
  const own = [...passes, ...findings, ...left].flatMap(({ equation }) => equation?.terms ?? []);
  const texts = new Map(own.flatMap(({ cell, source }) => (source ? [] : [[keyOf(cell), cell.text] as const])));
  // Earlier versions kept amounts as typed: fees were in the unit of the form unless the check said otherwise.
  const lacksUnit = (cell: CellKey): boolean => {
    const unit = amountUnitOf(cell);
    if (unit === undefined) return false;
    if (amountUnits) return amountUnits[cell.row] !== unit;
    return unit === '元' || otherUnits.has(keyOf(cell));
  };
  const says = (cell: CellKey, value: number | null): OddCell['says'] | null => {
    const key = keyOf(cell);
    const text = texts.get(key);
    if ([torn, words, parts].some((cells) => cells.has(key))) return 'unreadable';
    if (value !== null) return value !== 0 && lacksUnit(cell) ? 'unit-unknown' : null;
    if (totalBlank.has(key)) return 'total-blank';
    if (text === undefined || text === null) return text === undefined && blank.has(key) ? 'blank' : null;
    return parseNumber(text).kind === 'blank' ? 'blank' : 'unreadable';
  };
  return TABLE_KEYS.flatMap((table) =>
    Object.entries(tables[table] ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, value]): OddCell[] => {
        const cell = { table, row, column };
        const said = says(cell, value);
        return said === null ? [] : [{ ...cell, says: said, text: texts.get(keyOf(cell)) ?? null }];
      }),
    ),
  );
}

/** Reasons by which a report was surely late. */
const SURELY_LATE: readonly string[] = ['late', 'signed-late'];

function onTimeOf({ report: { published, deadline }, findings }: EarlierCheck): Facts['onTime'] {
  const late = findings.find(({ rule }) => rule === 'timing/published-late');
  if (late) return late.outcome === 'failed' && SURELY_LATE.includes(late.reason) ? 'no' : 'unknown';
  if (published === null || deadline === null) return 'unknown';
  return published <= deadline ? 'yes' : 'no';
}

/**
 * What a check of the third version or earlier says of its report by its findings alone. It is as much as was known: where a
 * rule was switched off, its findings tell nothing, until the page is checked anew.
 */
export function factsOfFindings(check: EarlierCheck): Facts {
  const { findings } = check;
  return {
    oddCells: oddCellsOf(check),
    incompleteTables: TABLE_KEYS.filter((table) =>
      findings.some(({ rule, subject }) => rule === 'structure/table-incomplete' && subject.table === table),
    ),
    yearDisputed: findings.some(({ rule, outcome }) => rule === 'timing/year-mismatch' && outcome === 'failed'),
    attachmentOnly: findings.some(
      ({ rule, outcome }) => rule === 'structure/section-missing' && outcome === 'cantTell',
    ),
    onTime: onTimeOf(check),
  };
}
