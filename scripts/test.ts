import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser';
import { provideFirefox } from './browsers/firefox';
import { countTests, type TestCount } from './test-count';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Property tests take their seed from here in CI, so that a red run can be run again; elsewhere each run draws its own. */
const CI_SEED = '20260131';

/** One thing that has to hold; a step that fails stops nobody. */
interface Step {
  readonly name: string;
  /** Returns true when it holds. */
  readonly run: () => boolean;
}

function npm(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const script = (name: string) => (): boolean => npm(['run', '--silent', name]);

/** The variables that the browser tests read; without their browser they fail, each saying so. */
function testEnvironment(): Record<string, string> {
  const say = (line: string) => console.log(line);
  const chromium = provideBrowser(say);
  const firefox = provideFirefox(say);
  for (const search of [chromium, firefox]) if (search.kind === 'missing') say(search.advice);
  return {
    ...(chromium.kind === 'missing' ? {} : { GOUJI_CHROMIUM: chromium.browser.path }),
    ...(firefox.kind === 'missing' ? {} : { GOUJI_FIREFOX: firefox.path }),
    ...(process.env.CI ? { GOUJI_SEED: process.env.GOUJI_SEED ?? CI_SEED } : {}),
  };
}

/** Runs all vitest projects; what ran is read from vitest's own report, not from its exit code alone. */
function runTests(): TestCount {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-test-'));
  const report = join(folder, 'report.json');
  const ok = npm(
    ['exec', '--', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    testEnvironment(),
  );
  const count = countTests(existsSync(report) ? readFileSync(report, 'utf8') : null, ok);
  rmSync(folder, { recursive: true, force: true });
  return count;
}

let tests: TestCount = { passed: 0, failed: 0, notes: [] };

const STEPS: readonly Step[] = [
  { name: 'lint', run: script('lint') },
  { name: 'types', run: () => npm(['run', '--silent', 'prepare']) && npm(['run', '--silent', 'types']) },
  { name: 'dead code', run: script('dead-code') },
  { name: 'build for Chromium', run: script('build') },
  { name: 'build for Firefox', run: script('build:firefox') },
  { name: 'size budget', run: script('size') },
  { name: 'no network', run: script('offline') },
  {
    name: 'tests: engine, components, browser',
    run: () => {
      tests = runTests();
      for (const note of tests.notes) console.log(note);
      return tests.failed === 0;
    },
  },
];

const results = STEPS.map(({ name, run }) => {
  console.log(`\n▸ ${name}`);
  const start = Date.now();
  const ok = run();
  return { name, ok, seconds: (Date.now() - start) / 1000 };
});

console.log('');
for (const { name, ok, seconds } of results) console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);

// The last step is the tests themselves: its failures are counted one by one.
const failed = tests.failed + results.slice(0, -1).filter(({ ok }) => !ok).length;
console.log(`${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
