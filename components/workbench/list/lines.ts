import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';

/** A line of the table: a report, a unit without one, or the head of a district's reports with what they come to. */
export type Line =
  | { readonly kind: 'row'; readonly id: string; readonly row: LedgerRow }
  | { readonly kind: 'unit'; readonly id: string; readonly unit: RosterUnit }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly name: string;
      readonly folded: boolean;
      readonly reports: number;
      readonly errors: number;
      readonly waiting: number;
    };

const rowLine = (row: LedgerRow): Line => ({ kind: 'row', id: `row:${row.key}`, row });

/** The lines of the table in order: the rows alone, or by district under its head, folded districts without their rows. */
export function linesOf(rows: readonly LedgerRow[], grouped: boolean, folded: ReadonlySet<string>): readonly Line[] {
  if (!grouped) return rows.map(rowLine);
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const group = groups.get(row.summary.group);
    if (group === undefined) groups.set(row.summary.group, [row]);
    else group.push(row);
  }
  const words = new Intl.Collator('zh-Hans-CN');
  return [...groups]
    .sort(([one], [other]) => words.compare(one, other))
    .flatMap(([name, own]): readonly Line[] => [
      {
        kind: 'group',
        id: `group:${name}`,
        name,
        folded: folded.has(name),
        reports: own.length,
        errors: own.reduce((sum, { summary }) => sum + summary.errors, 0),
        waiting: own.reduce((sum, { decisionCounts }) => sum + decisionCounts.undecided + decisionCounts.open, 0),
      },
      ...(folded.has(name) ? [] : own.map(rowLine)),
    ]);
}

/** The lines of units without a report. */
export function unitLines(units: readonly RosterUnit[]): readonly Line[] {
  return units.map((unit) => ({ kind: 'unit', id: `unit:${unit.name}`, unit }));
}
