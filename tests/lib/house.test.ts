import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILY, SNIPPETS } from './import-cases';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Rooms of lib/rules that are no family: every family may ask them. */
const SHARED_ROOMS: readonly string[] = ['figures', 'catalogue'];

const FAMILIES = readdirSync(join(ROOT, 'lib/rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SHARED_ROOMS.includes(entry.name))
  .map(({ name }) => name);

/** What a file of one family may not write: the import of every file that the other families have, one a line. */
function otherFamilies(family: string): readonly string[] {
  return FAMILIES.filter((other) => other !== family).flatMap((other) => [
    `export * from '../${other}';`,
    ...readdirSync(join(ROOT, 'lib/rules', other)).map(
      (file) => `export * from '../${other}/${file.replace(/\.ts$/, '')}';`,
    ),
  ]);
}

const trespassing = (family: string): string => `lib/rules/${family}/z-trespassing.ts`;

interface Diagnostic {
  readonly category: string;
  readonly file: string;
  readonly words: string;
}

/** Every string inside a diagnostic, joined: its messages, wherever this version of the linter puts them. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsOf).join(' ');
  return '';
}

function lint(directory: string): readonly Diagnostic[] {
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: directory, encoding: 'utf8' },
  );
  const parsed: { diagnostics: { category: string; location: { path: unknown } }[] } = JSON.parse(run.stdout);
  return parsed.diagnostics.map((diagnostic) => ({
    category: diagnostic.category,
    file: wordsOf(diagnostic.location.path),
    words: wordsOf(diagnostic),
  }));
}

describe('the import table', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gouji-house-'));
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(() => {
    const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    // Outside the repository there is no git for the linter to ask.
    const alone = { ...config, vcs: { enabled: false }, $schema: undefined };
    writeFileSync(join(directory, 'biome.json'), JSON.stringify(alone));
    for (const { file, code } of SNIPPETS) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), `${code}\n`);
    }
    for (const family of FAMILIES) {
      mkdirSync(join(directory, 'lib/rules', family), { recursive: true });
      writeFileSync(join(directory, trespassing(family)), `${otherFamilies(family).join('\n')}\n`);
    }
    diagnostics = lint(directory);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each(SNIPPETS)('$file: $code', ({ file, says }) => {
    const restricted = diagnostics.filter((d) => d.file === file && /noRestricted(Imports|Globals)/.test(d.category));
    if (says === null) expect(restricted).toEqual([]);
    else expect(restricted.map((d) => d.words).join('\n')).toContain(says);
  });

  it.each(FAMILIES)('a file of the family %s may import no file of another', (family) => {
    const told = diagnostics.filter((d) => d.file === trespassing(family) && d.words.includes(FAMILY));
    expect(otherFamilies(family).length).toBeGreaterThan(FAMILIES.length);
    expect(told).toHaveLength(otherFamilies(family).length);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Modules whose values (not only types) a source file imports or re-exports, as paths from the project's root. */
function valueImports(file: string): readonly string[] {
  const statements = read(file).matchAll(/^(?:import|export)\s+(?!type\b)[^;'"]{0,2000}?\bfrom\s+'([^']+)'/gm);
  return [...statements]
    .map((match) => match[1] ?? '')
    .filter((from) => from.startsWith('.'))
    .map((from) => relative(ROOT, join(ROOT, dirname(file), from)).replaceAll('\\', '/'));
}

/** Labels, keys and the declarations of the rules are data: prose and files may name them without knowing how a page is read. */
const FORMAT_DATA =
  /^lib\/report\/form\/(?:keys|labels|editions|form-of|form-names|families|form-\d{4})$|^lib\/rules\/catalogue$/;

/** Rooms and files whose values only the engine and what runs it may take. */
const ENGINE_ROOMS =
  /^lib\/(text|read|detect|report|rules|judge\/causes)\/|^lib\/judge\/(evaluate|run-rules|save-\w+)$|^lib\/check-page$/;

describe('what the linter cannot say', () => {
  it.each(['lib/messages', 'lib/export', 'lib/store'])(
    '%s takes only types and format data of the engine',
    (folder) => {
      const engine = sources(folder).flatMap((file) =>
        valueImports(file)
          .filter((from) => ENGINE_ROOMS.test(from))
          .filter((from) => !FORMAT_DATA.test(from))
          .map((from) => `${file} → ${from}`),
      );
      expect(engine).toEqual([]);
    },
  );

  it('components take only types and format data of the engine', () => {
    const engine = sources('components').flatMap((file) =>
      [...read(file).matchAll(/^import\s+(?!type\b)[^;'"]{0,2000}?\bfrom\s+'@\/(lib\/[^']+)'/gm)]
        .map((match) => match[1] ?? '')
        .filter((from) => ENGINE_ROOMS.test(from))
        .filter((from) => !FORMAT_DATA.test(from))
        .map((from) => `${file} → ${from}`),
    );
    expect(engine).toEqual([]);
  });

  it('the engine has no clock, no DOM constructor and no prose of its own', () => {
    const engine = ['lib/text', 'lib/read', 'lib/detect', 'lib/report', 'lib/rules', 'lib/judge'].flatMap(sources);
    const globals =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(?:Node|NodeFilter|XPathResult)\.[A-Z]|\binstanceof (?:HTML|SVG)?\w*(?:Element|Node)\b/;
    expect(engine.filter((file) => globals.test(read(file)))).toEqual([]);
  });

  it('no file silences the linter or the compiler', () => {
    const silenced = ['lib', 'components', 'entrypoints', 'scripts']
      .flatMap(sources)
      .filter((file) => /biome-ignore|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/.test(read(file)));
    expect(silenced).toEqual([]);
  });

  it('no test of the engine asks for an environment of its own: they share one process, and a change begins another', () => {
    const tests = ['tests/lib', 'tests/scripts']
      .flatMap(sources)
      .filter((file) => !/^tests\/lib\/(?:store|workbench)\/|\.slow\.test\./.test(file));
    expect(tests.length).toBeGreaterThan(100);
    expect(tests.filter((file) => /^\/\/ @vitest-environment/m.test(read(file)))).toEqual([]);
  });

  it('names are kebab-case or PascalCase and say what is inside', () => {
    const named = ['lib', 'components', 'entrypoints', 'scripts'].flatMap(sources);
    const odd = named.filter((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1).replace(/(\.content)?\.tsx?$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$|^[A-Z][A-Za-z0-9]*$/.test(name) || /^(utils?|helpers?|common|misc)$/.test(name);
    });
    expect(odd).toEqual([]);
  });
});

/** Rooms that know facts and no page: they name no type of the DOM, nor what reads one. */
const FACT_ROOMS = ['report', 'rules', 'judge', 'ledger', 'messages', 'export'];
const DOM_TYPE = /(?<![.'\w])(?:Element|Document|Node|NodeList|ParentNode|HTML\w*Element)\b(?!\w)|read\/html\//;

/** The code of a file, its comments left out. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

describe('facts', () => {
  it.each(FACT_ROOMS)('lib/%s names no type of the DOM', (room) => {
    const directory = join(ROOT, 'lib', room);
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => DOM_TYPE.test(codeOf(join(directory, file))))).toEqual([]);
  });
});
