import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { scoreUnit } from '@/lib/ledger/scoring/score';
import { writeScore } from '@/lib/messages/write-score';
import { longTime } from '../long-time';
import { useWorkbench } from '../workbench-context';
import { readCell } from './read-cell';
import { shortTime } from './short-time';

export interface PrintSheetProps {
  /** What reports they are. */
  readonly heading: string;
  /** The reports that are shown, in their order. */
  readonly rows: readonly LedgerRow[];
  /** The units without a report that are shown, after them. */
  readonly missing: readonly RosterUnit[];
  /** '' when no name is set. */
  readonly reviewer: string;
}

/** The ledger on paper: every report that is shown, a plain table with its heads on each page, and room for those who sign it. */
export function PrintSheet({ heading, rows, missing, reviewer }: PrintSheetProps) {
  const { words, text, panel, columns, sheet } = useWorkbench();
  const now = new Date().toISOString();
  return (
    <section class="print-sheet">
      <h2>{text.print.title(heading)}</h2>
      <p>
        <span>{text.filters.shown(rows.length, rows.length)}</span>
        <span>{text.print.day(longTime(now, panel))}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.print.number}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class={column}>
                {text.table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <td>{index + 1}</td>
              {columns.map((column) => {
                const { words: short, paper } = readCell(row, column, words, shortTime(row.summary.checkedAt));
                return (
                  <td key={column} class={column}>
                    {paper === undefined ? short : <span class="told">{paper}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
          {missing.map((unit, index) => (
            <tr key={unit.name}>
              <td>{rows.length + index + 1}</td>
              <td class="unit">{unit.name}</td>
              <td colSpan={columns.length - 1}>
                {text.projects.unreported(
                  unit.state === 'absent' ? text.projects.absent : text.projects.missing,
                  unit.due,
                )}
                {sheet !== null &&
                  `${text.projects.semicolon}${words.scoring.score} ${writeScore(scoreUnit(sheet, unit), words)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="signatures">{words.exported.page.signatures(reviewer)}</p>
    </section>
  );
}
