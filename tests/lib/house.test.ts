import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Snippet {
  readonly file: string;
  readonly code: string;
  /** Words of the message that the linter must give; null when it must stay silent. */
  readonly says: string | null;
}

const TEXT = 'lib/text knows words and numbers';
const READ = 'lib/read knows a source';
const DETECT = 'lib/detect takes the quick look';
const REPORT = 'lib/report knows the official forms';
const RULES = 'lib/rules knows a report';
const FAMILY = 'A family of rules stands alone';
const ENGINE = 'lib/check-page puts page';
const GLOBAL = 'Do not use the global variable';
const MESSAGES = 'lib/messages writes prose';
const EXPORT = 'lib/export turns evaluations';
const CAUSES = 'lib/judge/causes explains failed equations';
const JUDGE = 'lib/judge judges a report';
const LEDGER = 'lib/ledger compares saved reports';
const PROFILE = "lib/profile is a team's rule settings";
const STORE = 'lib/store talks to the browser';
const WORKBENCH = 'lib/workbench is what the workbench does';
const VIEWS = 'lib/workbench/views is what the workbench shows';
const COMPONENTS = 'Components take props';
const APART = 'Panel and workbench do not know each other';
const SHARED = 'components/shared is what panel and workbench both show';

const SNIPPETS: readonly Snippet[] = [
  { file: 'lib/text/a.ts', code: "export * from './text';", says: null },
  { file: 'lib/text/b.ts', code: "export * from '../read/quote';", says: TEXT },
  { file: 'lib/text/c.ts', code: "export * from 'zod/mini';", says: TEXT },
  { file: 'lib/read/a.ts', code: "export * from '../text/text';", says: null },
  { file: 'lib/read/b.ts', code: "export * from '../report/report';", says: READ },
  { file: 'lib/read/html/a.ts', code: "export * from '../../text/text';", says: null },
  { file: 'lib/read/html/b.ts', code: "export * from '../../report/report';", says: READ },
  { file: 'lib/read/html/c.ts', code: "export type { Report } from '@/lib/report/report';", says: READ },
  { file: 'lib/read/html/d.ts', code: "export * from '../quote';", says: null },
  { file: 'lib/read/html/e.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/read/html/f.ts', code: 'export const title = (document: Document) => document.title;', says: null },
  { file: 'lib/detect/a.ts', code: "export * from '../read/html/sight';", says: null },
  { file: 'lib/detect/b.ts', code: "export * from '../report/read-report';", says: DETECT },
  { file: 'lib/report/a.ts', code: "export * from '../text/text';", says: null },
  { file: 'lib/report/b.ts', code: "export * from '../rules/rule';", says: REPORT },
  { file: 'lib/report/c.ts', code: "export const load = () => fetch('/');", says: GLOBAL },
  { file: 'lib/report/tables/a.ts', code: "export * from '../form/keys';", says: null },
  { file: 'lib/report/tables/b.ts', code: "export * from '../../rules/rule';", says: REPORT },
  { file: 'lib/report/tables/c.ts', code: "export * from '../../text/text';", says: null },
  { file: 'lib/report/tables/d.ts', code: "export * from '../report';", says: null },
  { file: 'lib/report/tables/e.ts', code: "export * from 'zod/mini';", says: REPORT },
  { file: 'lib/rules/b.ts', code: "export * from './contact';", says: FAMILY },
  { file: 'lib/rules/f.ts', code: "export * from './text/words';", says: FAMILY },
  { file: 'lib/rules/g.ts', code: "export * from '../text/text';", says: null },
  { file: 'lib/rules/c.ts', code: "export * from 'zod/mini';", says: RULES },
  { file: 'lib/rules/d.ts', code: "export * from '../messages/index';", says: RULES },
  { file: 'lib/rules/e.ts', code: "export const tell = () => console.log('x');", says: GLOBAL },
  { file: 'lib/rules/index.ts', code: "export * from './contact';", says: null },
  { file: 'lib/rules/table/a.ts', code: "export * from '../figures/equations';", says: null },
  { file: 'lib/rules/table/b.ts', code: "export * from '../../judge/evaluate';", says: RULES },
  { file: 'lib/rules/table/c.ts', code: "export * from '../../report/report';", says: null },
  { file: 'lib/rules/table/d.ts', code: "export * from './listing';", says: null },
  { file: 'lib/a.ts', code: "export * from './rules/index';", says: null },
  { file: 'lib/b.ts', code: "export * from './messages/index';", says: ENGINE },
  { file: 'lib/c.ts', code: "export * from './store/settings';", says: ENGINE },
  { file: 'lib/d.ts', code: 'export const width = () => window.innerWidth;', says: GLOBAL },
  { file: 'lib/messages/a.ts', code: "export * from '../store/settings';", says: MESSAGES },
  { file: 'lib/messages/zh-CN/a.ts', code: "export * from '../../store/settings';", says: MESSAGES },
  { file: 'lib/messages/zh-CN/b.ts', code: "export type { FamilyText } from '../catalogue';", says: null },
  { file: 'lib/export/a.ts', code: "export * from '../store/settings';", says: EXPORT },
  { file: 'lib/export/b.ts', code: "export type { Evaluation } from '../judge/evaluation';", says: null },
  { file: 'lib/export/files/xlsx/a.ts', code: "export * from '../../../store/settings';", says: EXPORT },
  { file: 'lib/judge/causes/a.ts', code: "export * from '../../messages/index';", says: CAUSES },
  { file: 'lib/judge/causes/b.ts', code: "export * from '../../rules/figures/equations';", says: null },
  { file: 'lib/judge/causes/c.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/judge/a.ts', code: "export * from '../messages/index';", says: JUDGE },
  { file: 'lib/judge/b.ts', code: "export * from '../rules/index';", says: null },
  { file: 'lib/judge/c.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/ledger/a.ts', code: "export * from '../store/checks';", says: LEDGER },
  { file: 'lib/ledger/b.ts', code: "export * from '../messages/index';", says: LEDGER },
  { file: 'lib/ledger/c.ts', code: "export * from '../rules/catalogue';", says: null },
  { file: 'lib/ledger/record/a.ts', code: "export * from '../../store/checks';", says: LEDGER },
  { file: 'lib/ledger/copies/a.ts', code: "export * from '../../messages/index';", says: LEDGER },
  { file: 'lib/ledger/copies/b.ts', code: "export * from '../../export/rows/moment';", says: LEDGER },
  { file: 'lib/ledger/record/b.ts', code: "export * from 'zod/mini';", says: null },
  { file: 'lib/ledger/d.ts', code: 'export const width = () => window.innerWidth;', says: GLOBAL },
  { file: 'lib/profile/a.ts', code: "export * from '../store/settings';", says: PROFILE },
  { file: 'lib/profile/b.ts', code: "export * from 'zod/mini';", says: null },
  { file: 'lib/store/a.ts', code: "export * from 'preact';", says: STORE },
  { file: 'lib/store/b.ts', code: "export * from 'wxt/browser';", says: null },
  { file: 'lib/store/ledger/a.ts', code: "export * from '../../../components/panel/Panel';", says: STORE },
  { file: 'lib/store/c.ts', code: "export * from '../workbench/session-state';", says: STORE },
  { file: 'lib/ledger/e.ts', code: "export * from '../workbench/session-state';", says: LEDGER },
  { file: 'lib/workbench/a.ts', code: "export * from 'wxt/browser';", says: WORKBENCH },
  { file: 'lib/workbench/b.ts', code: "export * from '@/components/workbench/Workbench';", says: WORKBENCH },
  { file: 'lib/workbench/c.ts', code: "export * from '../store/settings';", says: null },
  { file: 'lib/workbench/files/a.ts', code: "export * from 'preact';", says: WORKBENCH },
  { file: 'lib/workbench/files/b.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/workbench/views/a.ts', code: "export * from '../../store/settings';", says: VIEWS },
  {
    file: 'lib/workbench/views/b.ts',
    code: "export type { HandMatch } from '../../ledger/bodies/same-body';",
    says: null,
  },
  { file: 'components/workbench/b.tsx', code: "export * from '@/lib/workbench/session-state';", says: COMPONENTS },
  {
    file: 'components/workbench/c.tsx',
    code: "export type { OpenReport } from '@/lib/workbench/views/opening';",
    says: null,
  },
  { file: 'components/panel/a.tsx', code: "export * from 'wxt/browser';", says: COMPONENTS },
  { file: 'components/panel/b.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'components/panel/c.tsx', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'components/panel/d.tsx', code: "export type { Evaluation } from '@/lib/judge/evaluation';", says: null },
  { file: 'components/panel/e.tsx', code: "export * from '../workbench/Workbench';", says: APART },
  { file: 'components/panel/f.tsx', code: "export * from '../shared/Glyph';", says: null },
  { file: 'components/panel/states/a.tsx', code: "export * from '../../workbench/Workbench';", says: APART },
  { file: 'components/panel/states/b.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'components/workbench/a.tsx', code: "export * from '@/components/panel/Panel';", says: APART },
  { file: 'components/workbench/side/a.tsx', code: "export * from '../../panel/Panel';", says: APART },
  { file: 'components/workbench/side/b.tsx', code: "export * from '../../shared/Glyph';", says: null },
  { file: 'components/workbench/side/c.tsx', code: "export * from 'wxt/browser';", says: COMPONENTS },
  { file: 'components/shared/a.tsx', code: "export * from '../panel/Panel';", says: SHARED },
  { file: 'components/shared/finding/a.tsx', code: "export * from '../../workbench/Workbench';", says: SHARED },
  { file: 'components/shared/finding/b.tsx', code: "export * from '../Glyph';", says: null },
  { file: 'components/shared/finding/c.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'components/pill/a.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'entrypoints/a.ts', code: "export * from '@/scripts/check';", says: 'Nothing imports a script' },
  { file: 'scripts/a.ts', code: "export * from '@/entrypoints/background';", says: 'Nothing imports an entrypoint' },
];

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
