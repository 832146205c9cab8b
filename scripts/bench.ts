/** Measures how long a check takes, in a real browser: `npm run bench` (docs/performance.md). */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePairs } from './bench/against/measure-pairs';
import { bundleTwo } from './bench/against/other-engine';
import { type Arguments, readArguments, USAGE } from './bench/arguments';
import { axeSource, bundleEngine } from './bench/bundle';
import { type ClickTiming, measureClicks } from './bench/click';
import { measureEngine } from './bench/engine';
import { hostilePages, measureTable } from './bench/growth/growth-table';
import { SIZES } from './bench/growth/hostile-page';
import { lineOf } from './bench/growth/print-growth';
import { measureLedger } from './bench/ledger';
import { type BenchPage, makePages } from './bench/pages';
import { type BenchResult, printResult } from './bench/print';
import { measureRejudge } from './bench/rejudge';
import { openSite, ROOT } from './bench/site';
import { type FoundBrowser, provideBrowser } from './browser';

const MOST_LEDGER_ROUNDS = 5;
/** Judging thousands of reports takes a minute. */
const MOST_REJUDGINGS = 3;

/** Reports of the reader's own, to compare two engines on. */
function foundPages(folder: string | null): readonly BenchPage[] {
  if (folder === null) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file, index) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { name: `found-${index}`, title: file, html, isReport: true };
  });
}

async function run(found: FoundBrowser, asked: Arguments, folder: string): Promise<BenchResult> {
  const { rounds, parts, kinds } = asked;
  const before = loadavg()[0] ?? Number.NaN;
  const pages = makePages();
  const others = foundPages(asked.pages);
  const isGrowing = parts.has('growth') || parts.has('halts');
  const hostile = isGrowing ? hostilePages(kinds) : [];
  const two = asked.against === null ? null : await bundleTwo(ROOT, asked.against, folder);
  const site = await openSite(found, [...pages, ...others, ...hostile], folder);
  const urlOf = ({ name }: BenchPage) => site.alone(name);
  try {
    const engine = await bundleEngine();
    const checked = parts.has('check')
      ? await measureEngine(site.context, pages, urlOf, [axeSource(), engine], rounds)
      : null;
    const clicks: ClickTiming[] = [];
    for (const { name, title } of pages.filter(({ isReport }) => isReport && parts.has('click')))
      clicks.push(...(await measureClicks(site.context, { title, url: site.watched(name) }, rounds)));
    const ledger = parts.has('ledger') ? await measureLedger(site.context, Math.min(rounds, MOST_LEDGER_ROUNDS)) : null;
    const rejudge = parts.has('rejudge') ? await measureRejudge(site.context, Math.min(rounds, MOST_REJUDGINGS)) : null;
    const growth = isGrowing
      ? await measureTable(site, [engine], asked, (row) => console.error(lineOf(row, SIZES).join('  ')))
      : null;
    const compared = [...pages, ...others];
    const against = two && {
      before: two.before,
      pairs: await measurePairs(site.context, compared, urlOf, two.scripts, rounds),
    };
    return {
      browser: `Chromium ${site.context.browser()?.version() ?? ''}`,
      cores: availableParallelism(),
      load: [before, loadavg()[0] ?? Number.NaN],
      rounds,
      pages: pages.map(({ title, html }) => ({ page: title, bytes: Buffer.byteLength(html) })),
      engine: checked,
      clicks: parts.has('click') ? clicks : null,
      ledger,
      rejudge,
      growth,
      against,
    };
  } finally {
    await site.close();
  }
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const search = provideBrowser((line) => console.error(line));
  if (search.kind === 'missing') {
    console.error(search.advice);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const result = await run(search.browser, asked, folder);
    console.log(asked.json ? JSON.stringify(result, null, 2) : printResult(result));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
