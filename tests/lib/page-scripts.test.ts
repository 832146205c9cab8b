import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a file brings along into a bundle, types left out: files of the project, and packages as they are named. */
function broughtBy(file: string): readonly string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const named = [...source.matchAll(/^(?:import|export)\s+(?!type\b)([^;]*?)\s*from\s+'([^']+)'/gm)]
    .filter(([, what = '']) => !/^\{(?:\s*type\s[^,}]*,?)+\s*\}$/.test(what))
    .map(([, , from = '']) => from);
  return named.map((from) => {
    if (from.startsWith('@/')) return from.slice(2);
    return from.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), from)).replaceAll('\\', '/') : from;
  });
}

const fileOf = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (name) => /\.tsx?$/.test(name) && existsSync(join(ROOT, name)),
  );

/** All that a script of web pages is bundled from, with the way by which it comes there. */
function bundleOf(entry: string): ReadonlyMap<string, string> {
  const ways = new Map([[entry, entry]]);
  for (const [file, way] of ways) {
    if (fileOf(file) !== file) continue;
    for (const brought of broughtBy(file)) {
      const name = fileOf(brought) ?? brought;
      if (!ways.has(name)) ways.set(name, `${way} → ${name}`);
    }
  }
  return ways;
}

/** What the background and our own pages have, and no script of web pages: they ask for it by message. */
const KEPT_OUT =
  /^zod|^fflate|^lib\/store\/ledger\/(?:checks|packed-record|record|pack|ledger|index-record)\.ts|^lib\/export\//;

describe('what is loaded into web pages', () => {
  it.each([
    'detector.content/index.ts',
    'survey.content/index.ts',
    'checker.content/index.ts',
    'panel.content/index.ts',
    'pill.content/index.tsx',
  ])('%s has neither schemas nor compression nor the stored checks with it', (script) => {
    const bundle = bundleOf(`entrypoints/${script}`);
    expect(bundle.size).toBeGreaterThan(5);
    expect([...bundle].filter(([name]) => KEPT_OUT.test(name)).map(([, way]) => way)).toEqual([]);
  });

  it('is each what it is for: the checker draws nothing, the panel judges nothing, the survey neither', () => {
    const namesOf = (script: string) => [...bundleOf(`entrypoints/${script}`).keys()].join('\n');
    expect(namesOf('checker.content/index.ts')).not.toMatch(/^preact|^components\/|^lib\/messages\/(?!languages)/m);
    expect(namesOf('panel.content/index.ts')).not.toMatch(/^lib\/read-page|^lib\/judge\/evaluate|^lib\/rules\/index/m);
    expect(namesOf('survey.content/index.ts')).not.toMatch(
      /^preact|^components\/|^lib\/(?:report|rules|judge|ledger)\//m,
    );
  });

  it('is known: the background has all of that', () => {
    const names = [...bundleOf('entrypoints/background/index.ts').keys()].filter((name) => KEPT_OUT.test(name));
    expect(names).toEqual(expect.arrayContaining(['zod/mini', 'fflate', 'lib/store/ledger/checks.ts']));
  });

  it('and the background has no rules: what was judged of facts is put together again where the rules are', () => {
    const names = [...bundleOf('entrypoints/background/index.ts').values()];
    expect(names.filter((way) => /lib\/judge\/evaluate\.ts$|lib\/rules\/index\.ts$/.test(way))).toEqual([]);
  });
});
