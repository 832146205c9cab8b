import type { Pair } from './against/measure-pairs';
import { printPairs } from './against/print-pairs';
import type { ClickTiming } from './click';
import type { EngineTimings, Timing } from './engine';
import { BOUNDS } from './growth/growth-row';
import type { GrowthTable } from './growth/growth-table';
import { countBeyond, printGrowth } from './growth/print-growth';
import type { LedgerTiming } from './ledger';
import { extremes, figure, table } from './print-table';
import type { RejudgeTiming } from './rejudge';
import type { Spread } from './statistics';

/** A whole run, as `--json` prints it; null for what was not asked for. */
export interface BenchResult {
  readonly browser: string;
  readonly cores: number;
  /** The machine's load (mean of one minute) at the beginning and at the end. */
  readonly load: readonly [number, number];
  readonly rounds: number;
  readonly pages: readonly { readonly page: string; readonly bytes: number }[];
  readonly engine: EngineTimings | null;
  readonly clicks: readonly ClickTiming[] | null;
  readonly ledger: readonly LedgerTiming[] | null;
  readonly rejudge: RejudgeTiming | null;
  readonly growth: GrowthTable | null;
  readonly against: { readonly before: string; readonly pairs: readonly Pair[] } | null;
}

function timingRow({ page, what, ms, toCheck }: Timing): readonly string[] {
  const ratio = toCheck === null ? ['', ''] : [`${figure(toCheck.median)} ×`, extremes(toCheck)];
  return [page, what, `${figure(ms.median)} ms`, extremes(ms), ...ratio, String(ms.rounds)];
}

const RATIO_HEAD = ['page', 'what', 'median', 'min–max', 'to the check', 'min–max', 'n'];

const isHalted = ({ halt }: ClickTiming): boolean => halt.median > BOUNDS.ordinaryHalt;

function printClicks(clicks: readonly ClickTiming[]): string {
  return table(
    ['page', 'click to verdict', 'median', 'min–max', 'longest halt', 'heap held', 'min–max', 'n', 'beyond'],
    clicks.map((timing) => [
      timing.page,
      `worker ${timing.worker}`,
      `${figure(timing.ms.median)} ms`,
      extremes(timing.ms),
      `${figure(timing.halt.median)} ms`,
      timing.heapMB === null ? '' : `${figure(timing.heapMB.median)} MB`,
      timing.heapMB === null ? '' : extremes(timing.heapMB),
      String(timing.ms.rounds),
      isHalted(timing) ? '**halt**' : '',
    ]),
  );
}

function countHalted(clicks: readonly ClickTiming[]): string {
  const over = clicks.filter(isHalted).map(({ page, worker }) => `${page} (worker ${worker})`);
  const bound = `the tab is halted for ${BOUNDS.ordinaryHalt} ms at most`;
  return over.length === 0
    ? `Ordinary reports, all within their bound: ${bound}.`
    : `Ordinary reports, ${over.length} BEYOND the bound (${bound}): ${over.join('; ')}.`;
}

function printEngine({ checks, detector, parts }: EngineTimings): readonly string[] {
  const detected = detector.map(({ page, what, ms }) => [
    page,
    what,
    `${figure(ms.median)} ms`,
    extremes(ms),
    String(ms.rounds),
  ]);
  return [
    '## Check',
    table(RATIO_HEAD, checks.map(timingRow)),
    '## Parts of the check',
    table(RATIO_HEAD, parts.map(timingRow)),
    '## Detector',
    table(['page', 'detector', 'median', 'min–max', 'n'], detected),
  ];
}

function printLedger(ledger: readonly LedgerTiming[]): string {
  return table(
    ['ledger', 'what', 'median', 'min–max', 'to the small one', 'min–max', 'n'],
    ledger.map(({ reports, what, ms, toSmall }) =>
      timingRow({ page: `${reports.toLocaleString('en-US')} reports`, what, ms, toCheck: toSmall }),
    ),
  );
}

function printRejudge({ reports, ms, work, halt }: RejudgeTiming): string {
  const row = (what: string, spread: Spread) => [
    `${reports.toLocaleString('en-US')} reports`,
    what,
    `${figure(spread.median)} ms`,
    extremes(spread),
    String(spread.rounds),
  ];
  return table(
    ['ledger', 'what', 'median', 'min–max', 'n'],
    [
      row('judged again, from the press to what changed', ms),
      row('work of the tab in it', work),
      row('longest halt of the tab', halt),
    ],
  );
}

/** The run as tables that can be put into a document as they are, each under its heading there; last, what is beyond a bound. */
export function printResult(result: BenchResult): string {
  const { engine, clicks, ledger, rejudge, growth, against, browser, cores, load, rounds, pages } = result;
  return [
    `${browser}, ${cores} cores, load ${load.map((value) => value.toFixed(1)).join(' to ')}, ${rounds} rounds`,
    pages.map(({ page, bytes }) => `${page} (${Math.round(bytes / 1000)} kB)`).join(', '),
    ...(engine === null ? [] : printEngine(engine)),
    ...(clicks === null ? [] : ['## Click', printClicks(clicks)]),
    ...(ledger === null ? [] : ['## Ledger', printLedger(ledger)]),
    ...(rejudge === null ? [] : ['## Judged again', printRejudge(rejudge)]),
    ...(growth === null
      ? []
      : [
          '## Growth',
          `${growth.rounds} rounds, ${growth.clicks} clicks a kind`,
          printGrowth(growth.rows, growth.sizes),
        ]),
    ...(against === null ? [] : ['## Before and now', `before: ${against.before}`, printPairs(against.pairs)]),
    ...(clicks === null ? [] : [countHalted(clicks)]),
    ...(growth === null ? [] : [countBeyond(growth.rows)]),
  ].join('\n\n');
}
