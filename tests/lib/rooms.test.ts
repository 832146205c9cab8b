import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Files that lie flat in one folder, and lines of one file, at most. */
const MOST_FILES = 25;
const MOST_LINES = 200;

/** Every file of the sources and tests, as paths from the root; the corpus is pages, a folder each. */
const FILES = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('tests/corpus/')),
);

/** A test is one story told to its end, in many short parts; the cases that it goes through are data, apart from it. */
const MOST_LINES_OF_A_TEST = 300;
const MOST_LINES_OF_CASES = 400;

/** Words are as long as what is said, data as what is known: the sentences, the official form, area codes. */
const WORDS_AND_DATA = /^lib\/messages\/|^lib\/report\/form\/|^lib\/rules\/catalogue\/|\/area-codes\.ts$/;

/** Lines that a file may have. */
function mostLines(file: string): number {
  if (!file.startsWith('tests/')) return MOST_LINES;
  return file.endsWith('-cases.ts') ? MOST_LINES_OF_CASES : MOST_LINES_OF_A_TEST;
}

const lines = (file: string): number => read(file).split('\n').length - 1;

/** What a file imports of the project, types too. */
function importsOf(file: string, files: ReadonlySet<string>): readonly string[] {
  return [...read(file).matchAll(/\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm)].flatMap((match) => {
    const from = match[1] ?? match[2] ?? match[3] ?? '';
    if (!/^(?:@\/|\.)/.test(from)) return [];
    const path = from.startsWith('@/') ? from.slice(2) : join(dirname(file), from).replaceAll('\\', '/');
    return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter((each) => files.has(each)).slice(0, 1);
  });
}

/** Circles of imports, each as the way around it; every file is walked once. */
function circles(files: readonly string[]): readonly string[] {
  const known = new Set(files);
  const imports = new Map(files.map((file) => [file, importsOf(file, known)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

describe('the rooms of the house', () => {
  it(`hold at most ${MOST_FILES} files each`, () => {
    const folders = new Map<string, number>();
    for (const file of FILES) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    expect([...folders].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it(`have files of at most ${MOST_LINES} lines, tests of ${MOST_LINES_OF_A_TEST}, cases of ${MOST_LINES_OF_CASES}, but for words and data`, () => {
    const long = FILES.filter((file) => /\.(?:tsx?|css)$/.test(file) && !WORDS_AND_DATA.test(file))
      .filter((file) => lines(file) > mostLines(file))
      .map((file) => `${file} (${lines(file)})`);
    expect(long).toEqual([]);
  });

  it('have no circle of imports', () => {
    expect(circles(FILES.filter((file) => /\.tsx?$/.test(file)))).toEqual([]);
  });
});
