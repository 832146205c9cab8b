import type { Evaluation } from '../../../lib/judge/evaluation';
import type { Checked } from '../check';
import type { Run } from '../families/cell-families';
import { cellName } from '../official-form';

/** A case of how real pages are written, and what came of it. */
export interface Judged {
  readonly family: string;
  readonly where: string;
  /** What had to be read or told, and whether it was. */
  readonly asked: readonly { readonly what: string; readonly found: boolean }[];
  /** Findings beyond the truth. */
  readonly beyond: readonly string[];
}

/** Adds a case to its family. */
export function record({ family, where, asked, beyond }: Judged, run: Run): void {
  const tally = run.collected.of(family);
  tally.cases += 1;
  tally.faults += asked.length;
  tally.found += asked.filter(({ found }) => found).length;
  tally.falseAlarms += beyond.length;
  if (beyond.length > 0) tally.alarmed += 1;
  for (const { what } of asked.filter(({ found }) => !found)) {
    run.collected.trouble({ family, what: 'missed', finding: what, where });
  }
  for (const finding of beyond) run.collected.trouble({ family, what: 'false alarm', finding, where });
}

type Tables = Evaluation['report']['tables'];

/** Every figure read out of the tables, by `table/row/column`. */
export function figuresIn(tables: Tables): ReadonlyMap<string, number | null> {
  return new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, value]) => [cellName(table, row, column), value] as const),
      ),
    ),
  );
}

const EPSILON = 1e-6;

/** Which of the figures were read as they are written. */
export function compareFigures(
  wanted: ReadonlyMap<string, number | null>,
  read: ReadonlyMap<string, number | null>,
): Judged['asked'] {
  return [...wanted].map(([name, value]) => {
    const got = read.get(name) ?? null;
    const found = got === value || (got !== null && value !== null && Math.abs(got - value) < EPSILON);
    return { what: `${name}: ${got} for ${value}`, found };
  });
}

/** Findings as `id outcome`. */
export function findingsOf({ findings }: Checked): readonly string[] {
  return [...findings];
}

/** What is allowed once; the second of a kind is one too many. */
export function beyondOnce(findings: readonly string[], allows: (finding: string) => boolean): readonly string[] {
  const allowed = findings.filter(allows);
  return [...findings.filter((finding) => !allows(finding)), ...(allowed.length > 1 ? allowed.slice(1) : [])];
}
