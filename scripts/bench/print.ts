import type { ClickTiming } from './click';
import type { EngineTimings, Timing } from './engine';
import type { LedgerTiming } from './ledger';
import type { Spread } from './statistics';

/** A whole run, as `--json` prints it. */
export interface BenchResult {
  readonly browser: string;
  readonly cores: number;
  /** The machine's load (mean of one minute) at the beginning and at the end. */
  readonly load: readonly [number, number];
  readonly rounds: number;
  readonly pages: readonly { readonly page: string; readonly bytes: number }[];
  readonly engine: EngineTimings;
  readonly clicks: readonly ClickTiming[];
  readonly ledger: readonly LedgerTiming[];
}

/** Three digits that mean something; whole numbers from 100 on. */
function figure(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}

const spread = ({ min, max }: Spread): string => `${figure(min)}–${figure(max)}`;

function timingRow({ page, what, ms, toCheck }: Timing): readonly string[] {
  const ratio = toCheck === null ? ['', ''] : [`${figure(toCheck.median)} ×`, spread(toCheck)];
  return [page, what, `${figure(ms.median)} ms`, spread(ms), ...ratio, String(ms.rounds)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = `| ${widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const RATIO_HEAD = ['page', 'what', 'median', 'min–max', 'to the check', 'min–max', 'n'];

/** The run as tables that can be put into a document as they are. */
export function printResult(result: BenchResult): string {
  const { engine, clicks, ledger, browser, cores, load, rounds, pages } = result;
  const clickRows = clicks.map(({ page, worker, ms, heapMB }) => [
    page,
    `worker ${worker}`,
    `${figure(ms.median)} ms`,
    spread(ms),
    heapMB === null ? '' : `${figure(heapMB.median)} MB`,
    heapMB === null ? '' : spread(heapMB),
    String(ms.rounds),
  ]);
  const clickHead = ['page', 'click to verdict', 'median', 'min–max', 'heap held', 'min–max', 'n'];
  return [
    `${browser}, ${cores} cores, load ${load.map((value) => value.toFixed(1)).join(' to ')}, ${rounds} rounds`,
    pages.map(({ page, bytes }) => `${page} (${Math.round(bytes / 1000)} kB)`).join(', '),
    table(RATIO_HEAD, engine.checks.map(timingRow)),
    table(RATIO_HEAD, engine.parts.map(timingRow)),
    table(
      ['page', 'detector', 'median', 'min–max', 'n'],
      engine.detector.map(({ page, what, ms }) => [
        page,
        what,
        `${figure(ms.median)} ms`,
        spread(ms),
        String(ms.rounds),
      ]),
    ),
    table(clickHead, clickRows),
    table(
      ['ledger', 'what', 'median', 'min–max', 'to the small one', 'min–max', 'n'],
      ledger.map(({ reports, what, ms, toSmall }) =>
        timingRow({ page: `${reports.toLocaleString('en-US')} reports`, what, ms, toCheck: toSmall }),
      ),
    ),
  ].join('\n\n');
}
