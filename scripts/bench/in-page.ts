/** Bundled and evaluated in the world of its own that a content script has; only the driver's script calls it. */

import type * as Axe from 'axe-core';
import { checkPage } from '@/lib/check-page';
import { detectPage } from '@/lib/detect/detect';
import { evaluate } from '@/lib/judge/evaluate';
import { readGrid } from '@/lib/read/html/grid';
import { readOutline } from '@/lib/read/html/outline';
import { numberPage } from '@/lib/read/html/page';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';
import { readPage } from '@/lib/read-page';
import { NEWEST_FORM } from '@/lib/report/form/form-of';
import { reportText } from '@/lib/report/report-text';
import { matchProactive } from '@/lib/report/tables/match-proactive';
import { matchRequests } from '@/lib/report/tables/match-requests';
import { matchReview } from '@/lib/report/tables/match-review';
import { sha256 } from '../../lib/text/sha256';

declare global {
  var axe: typeof Axe;
  var goujiBench: BenchInPage;
}

/** What can be measured in a page. */
export type Contender =
  | 'read'
  | 'check'
  | 'axe'
  | 'axe-tables'
  | 'detect'
  | 'outline'
  | 'tables'
  | 'report'
  | 'rules'
  | 'hash';

/** What a page came to, to see that all contenders looked at the page that was meant. */
export interface Checked {
  readonly kind: string;
  readonly detected: string;
  readonly failed: number;
  readonly cantTell: number;
  readonly passed: number;
  readonly cells: number;
  readonly axeRules: { readonly all: number; readonly tables: number };
}

/** So many turns of a contender, one after the other, and the ms that they took together. */
export interface Run {
  readonly turns: number;
  readonly ms: number;
}

/** What the bundle leaves behind in its world. */
export interface BenchInPage {
  readonly run: (contender: Contender, least: number) => Promise<Run>;
  /** What the page is taken for. */
  readonly kind: () => string;
  readonly checked: () => Checked;
}

const URL_OF_REPORT = 'http://www.jinhu.gov.cn/art/2024/3/8/art_1001_100001.html';
const CHECKED_AT = '2026-01-01T00:00:00.000Z';
const page = { source: URL_OF_REPORT, url: URL_OF_REPORT, checkedAt: CHECKED_AT };
/** What a click does: it asks the browser anew what is drawn. */
const options = () => ({ ...page, sight: renderedSight(window) });
const read = () => readPage(document, URL_OF_REPORT, renderedSight(window));
const TABLE_RULES = { runOnly: { type: 'tag' as const, values: ['cat.tables'] } };

/** The least that any checker of tables must do. */
function readCells(): number {
  let characters = 0;
  for (const cell of document.querySelectorAll('td, th')) characters += cell.textContent?.length ?? 0;
  return characters;
}

function matchTables(tables: readonly Element[]): unknown {
  const own = numberPage(document, renderedSight(window));
  const grids = tables.map((table) => readGrid(table, own));
  const placed = grids.map((grid) => ({ grid, above: [] }));
  return [matchProactive(placed, NEWEST_FORM.edition), matchRequests(grids, NEWEST_FORM.edition), matchReview(placed)];
}

/** What each contender does, with what it needs made ready before the clock runs. */
const PREPARED: Readonly<Record<Contender, () => () => unknown>> = {
  read: () => readCells,
  check: () => () => checkPage(document, options()),
  axe: () => () => globalThis.axe.run(),
  'axe-tables': () => () => globalThis.axe.run(TABLE_RULES),
  detect: () => () => detectPage(document),
  outline: () => {
    const { root } = read();
    return () => {
      const sight = renderedSight(window);
      return [readOutline(document.body, sight), readOutline(root, sight)];
    };
  },
  tables: () => {
    const tables = readOutline(document.body).flatMap((item) => (item.kind === 'table' ? [item.element] : []));
    return () => matchTables(tables);
  },
  report: () => read,
  rules: () => {
    const { report, pathOf } = read();
    return () => evaluate(report, { ...page, engineVersion: '', textHash: '', pathOf });
  },
  hash: () => {
    const { report } = read();
    return () => sha256(reportText(report));
  },
};

/** Repeats the contender for at least `least` ms, since a page's clock has steps of 0.1 ms. */
async function run(contender: Contender, least: number): Promise<Run> {
  const turn = PREPARED[contender]();
  const start = performance.now();
  let turns = 0;
  let ms = 0;
  do {
    const result = turn();
    if (result instanceof Promise) await result;
    turns += 1;
    ms = performance.now() - start;
  } while (ms < least);
  return { turns, ms };
}

function checked(): Checked {
  const { evaluation } = checkPage(document, options());
  const { failed, cantTell, passed } = evaluation.tally;
  return {
    kind: evaluation.kind,
    detected: detectPage(document).kind,
    failed,
    cantTell,
    passed,
    cells: document.querySelectorAll('td, th').length,
    axeRules: {
      all: globalThis.axe.getRules().length,
      tables: globalThis.axe.getRules(TABLE_RULES.runOnly.values).length,
    },
  };
}

const kind = () => checkPage(document, options()).evaluation.kind;

globalThis.goujiBench = { run, kind, checked };
