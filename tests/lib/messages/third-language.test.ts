import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeProblemCsv, makeProblemMarkdown, makeProblemWorkbook } from '@/lib/export/files/by-problem-files';
import { makeCsv } from '@/lib/export/files/csv-file';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { writePicture } from '@/lib/export/files/picture/write-picture';
import { problemsPart } from '@/lib/export/rows/glance-parts';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { commonProblems } from '@/lib/ledger/glance/common-problems';
import { ALL_FAULTS } from '@/lib/ledger/problems/filter-faults';
import { placeFaults } from '@/lib/ledger/problems/gather-problems';
import { entryKey } from '@/lib/ledger/record/merge';
import { describeFinding } from '@/lib/messages';
import { explainArchiveProblem } from '@/lib/messages/archive-problem';
import { LANGUAGES, type Language } from '@/lib/messages/languages';
import { readArguments } from '@/scripts/check/check-arguments';
import { checkFile } from '@/scripts/check/check-file';
import { printEvaluation } from '@/scripts/check/print-evaluation';
import { row } from '../../components/workbench/ledger-rows';
import { MARKED, untranslated, untranslatedIn } from '../../marked-words';
import { WORDS } from '../../words';
import { checkedEntry, decideOn, sheetsOf, wholeFile } from '../export/ledger-builder';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const PAGES = [
  'real-2019-shanghai-office-blank-totals',
  'made-2022-government-published-late',
  'made-list-of-annual-reports',
];
const ENTRIES = PAGES.map((slug) => checkedEntry(slug));
const [first] = ENTRIES;
const [finding] = first?.evaluation.findings ?? [];
const DECIDED = first && finding ? decideOn(first, finding, { state: 'dismissed', reason: '已核对原件' }) : undefined;
const LEDGER = [...(DECIDED ? [DECIDED] : []), ...ENTRIES.slice(1)];
const OPTIONS = {
  words: MARKED,
  reviewer: '陈晓',
  listing: 'all' as const,
  exportedAt: '2026-01-22T01:00:00Z',
  engine: '0.1.0',
};
const KNOWN = [LEDGER, '陈晓', '已核对原件'];

/** The folder of a language's words for the browser itself. */
const localeFolder = (language: Language) => language.replace('-', '_');

/** Files of the sources, by their path. */
function sources(folder: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(ROOT.length)}/${entry.name}`);
}

describe('a language', () => {
  it('is a folder of words and a line in the list', () => {
    const folders = readdirSync(`${ROOT}lib/messages`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
  });

  it('is named nowhere else', () => {
    const words = new RegExp(LANGUAGES.map((each) => `['"\`](?:${each}|${localeFolder(each)})['"\`]`).join('|'));
    const own = new RegExp(`^lib/messages/(?:languages\\.ts|words\\.ts|(?:${LANGUAGES.join('|')})/)`);
    const naming = [...['lib', 'components', 'entrypoints', 'scripts/check'].flatMap(sources), 'wxt.config.ts']
      .filter((file) => !own.test(file))
      .filter((file) => words.test(readFileSync(`${ROOT}${file}`, 'utf8')));
    // A browser's own words for what it refuses are English, whatever its language.
    expect(naming).toEqual(['entrypoints/notice/main.ts']);
  });

  it('has the browser’s own words, the same ones as every other', () => {
    const folders = readdirSync(`${ROOT}public/_locales`);
    expect(folders.sort()).toEqual(LANGUAGES.map(localeFolder).sort());
    const keys = folders.map((folder) =>
      Object.keys(JSON.parse(readFileSync(`${ROOT}public/_locales/${folder}/messages.json`, 'utf8'))),
    );
    expect(new Set(keys.map((each) => each.sort().join(' '))).size).toBe(1);
  });

  it('has no helper that another one has as well', () => {
    const helpers = LANGUAGES.map((language) =>
      sources(`lib/messages/${language}`).flatMap((file) => {
        const code = readFileSync(`${ROOT}${file}`, 'utf8').replace(/\/\*\*.*?\*\//gs, '');
        const declared =
          code.match(/^(?:export )?(?:const \w+ = \([\s\S]*?\) =>[\s\S]*?;\n(?=\S|\n|$)|function [\s\S]*?\n\}\n)/gm) ??
          [];
        return declared.map((each) => each.replace(/^export /, ''));
      }),
    );
    const [one = [], ...others] = helpers;
    expect(one.length).toBeGreaterThan(40);
    // A line that only names pieces of its own language in a row may well look alike.
    const small = 100;
    expect(one.filter((each) => each.length > small && others.some((other) => other.includes(each)))).toEqual([]);
  });
});

describe('words in marks, as a third language would be', () => {
  it('are all that any finding says', () => {
    const said = Object.entries(WORDS['zh-CN'].rules).flatMap(([rule, { reasons }]) =>
      ['', ...Object.keys(reasons)].flatMap((reason) => {
        const { name, message, advice, basis, head } = describeFinding({ rule, reason, data: {} }, MARKED);
        return [name, ...(reason === '' ? [] : [message]), advice, ...basis, head];
      }),
    );
    expect(said.filter((each) => untranslated(each) !== '')).toEqual([]);
  });

  it('are all that the command line prints', () => {
    const printed = PAGES.map((slug) => {
      const path = `tests/corpus/${slug}/page.html`;
      const checked = checkFile(path, '', MARKED);
      if (checked.kind === 'unreadable') return checked.error.replaceAll(path, '');
      const { evaluation } = checked.entry;
      const told = printEvaluation(evaluation, { words: MARKED, colour: false }).replaceAll(path, '');
      return untranslated(told, evaluation);
    });
    expect(printed.filter((each) => untranslated(each) !== '')).toEqual([]);
    const missing = checkFile('tests/corpus/nowhere.html', '', MARKED);
    expect(missing.kind === 'unreadable' && untranslated(missing.error)).toBe('');
    const asked = readArguments(['--jsno'], { ...WORDS, 'zh-CN': MARKED });
    expect(asked.kind === 'wrong' && untranslated(asked.sentence)).toBe('');
  });

  it('are all that exported files say', () => {
    const text = (file: Uint8Array) => new TextDecoder().decode(file);
    const rows = text(wholeFile(makeCsv(OPTIONS), LEDGER));
    const markdown = text(wholeFile(makeMarkdown(OPTIONS), LEDGER)).replaceAll('\\', '');
    const cells = sheetsOf(LEDGER, OPTIONS).flatMap(({ name, columns, rows, notes }) => [
      name,
      ...columns.map(({ title }) => title),
      ...notes,
      ...rows.flat().flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
    ]);
    expect([rows, markdown, ...cells].map((each) => untranslated(each, KNOWN)).filter((each) => each !== '')).toEqual(
      [],
    );
  });

  it('are all that files by problem say, and the pictures that are saved', () => {
    const rows = LEDGER.map((entry) => {
      const { agency, year, title, published } = entry.evaluation.report;
      return row(entryKey(entry), { unit: agency, year, published }, { url: entry.url, title });
    });
    const options = { ...OPTIONS, byProblem: { rows, filters: ALL_FAULTS, said: [] } };
    const file = (make: typeof makeProblemCsv) => new TextDecoder().decode(wholeFile(make(options), LEDGER));
    const { add, sheets } = makeProblemWorkbook(options);
    for (const entry of LEDGER) add(reviewCheck(entry, NOTHING_ACROSS));
    const cells = sheets().flatMap(({ name, columns, rows: own, notes }) => [
      name,
      ...columns.map(({ title }) => title),
      ...notes,
      ...own.flat().flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
    ]);
    const said = [file(makeProblemCsv), file(makeProblemMarkdown).replaceAll('\\', ''), ...cells];
    expect(said.map((each) => untranslated(each, KNOWN)).filter((each) => each !== '')).toEqual([]);
    const faults = LEDGER.flatMap((entry, at) => {
      const line = rows[at];
      return line ? placeFaults(line, reviewCheck(entry, NOTHING_ACROSS).review.faultStandings) : [];
    });
    const { svg } = writePicture(problemsPart(commonProblems(faults), MARKED), '', MARKED);
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    const drawn = [...document.querySelectorAll('text, title')].map(({ textContent }) => textContent);
    expect(drawn.filter((each) => untranslated(each, KNOWN) !== '')).toEqual([]);
  });

  it('are all that the printed record says', () => {
    for (const entry of LEDGER) {
      const against = { previous: { kind: 'missing', year: 2024 }, sums: [] } as const;
      const page = writeEvidence(reviewCheck(entry, { findings: [], passes: [] }), { ...OPTIONS, against });
      const { document } = new JSDOM(page).window;
      for (const style of document.querySelectorAll('style')) style.remove();
      expect(untranslatedIn(document.documentElement, KNOWN)).toEqual([]);
    }
  });

  it('are all that is said of a file that is refused, and of a page that cannot be checked', () => {
    const problems = [
      { reason: 'not-json' },
      { reason: 'not-an-archive' },
      { reason: 'newer', version: 9, known: 1 },
      { reason: 'broken-entry', entry: 2, title: null, field: '' },
      { reason: 'later-edition', entry: 2, title: null, edition: '2031' },
    ] as const;
    const { refusals, noticeTitle } = MARKED.notice;
    const said = [
      ...problems.map((problem) => explainArchiveProblem(problem, MARKED)),
      noticeTitle,
      ...Object.values(refusals).flatMap(({ heading, body }) => [heading, ...body]),
    ];
    expect(said.filter((each) => untranslated(each) !== '')).toEqual([]);
  });
});
