import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { EDITIONS } from '@/lib/report/form/editions';
import { SUM_FAMILIES } from '@/lib/report/form/families';
import { RULES } from '@/lib/rules';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is shipped, comments left out, by its path. */
const PRODUCT: ReadonlyMap<string, string> = new Map(
  ['lib', 'components', 'entrypoints']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      path.slice(ROOT.length).replaceAll('\\', '/'),
      readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ''),
    ]),
);

/** Files that name something, be it alone or behind a family's name. */
const naming = (...words: readonly string[]): readonly string[] =>
  [...PRODUCT].filter(([, code]) => words.some((word) => code.includes(`'${word}'`))).map(([file]) => file);

const isWords = (file: string): boolean => file.startsWith('lib/messages/');
const isRules = (file: string): boolean => file.startsWith('lib/rules/');

/** Rules that others know by name, and who and why. Every other one is an ordinary rule. */
const KNOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'lib/ledger/record/facts-of-findings.ts': 'checks of before there were facts have them in their findings',
  'lib/ledger/scoring/licheng-sheet.ts': 'a scoring sheet names what it takes points off for',
  'lib/ledger/scoring/score.ts': 'an item of the sheet that a report without a day leaves open',
  'lib/ledger/list/summary.ts': 'a person who dismisses a late day says that it was in time',
  'lib/export/rows/summary.ts': 'whether a late day was confirmed, in 检查汇总',
  'lib/profile/rule-profile.ts': 'how much missing contact details matter is asked by itself, as is custom in a place',
  'lib/judge/causes/blank-totals.ts': 'a blank total is the cause of what it leaves undecided',
};

describe('an ordinary rule', () => {
  // Its id is put together from a field's name in the family's own file.
  const named = RULES.filter(({ id }) => naming(id).some((file) => isRules(file)));
  const ordinary = named.filter(({ id }) => naming(id).every((file) => isWords(file) || isRules(file)));

  it.each(ordinary)('touches five product files at most: $id', ({ id }) => {
    const [words, own] = [naming(id).filter(isWords), naming(id).filter(isRules)];
    expect(words).toHaveLength(LANGUAGES.length);
    // Its declaration, its function, the line of its family; where a relation is told inside it, that as well.
    const told = own.filter((file) => !file.startsWith('lib/rules/reconciliation/'));
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told.length + 1 + words.length).toBeLessThanOrEqual(5);
  });

  it('is what nearly all are, and who knows another by its name is known', () => {
    expect(ordinary.length).toBeGreaterThan(0.75 * named.length);
    const others = named.flatMap(({ id }) => naming(id)).filter((file) => !isWords(file) && !isRules(file));
    expect([...new Set(others)].sort()).toEqual(Object.keys(KNOWN_ELSEWHERE).sort());
  });
});

describe('a relation of a family that there is already', () => {
  it.each(SUM_FAMILIES)('touches the form alone: $family', ({ family }) => {
    const files = naming(family, `reconciliation/${family}`).filter((file) => !isWords(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.startsWith('lib/report/form/'))).toEqual([]);
  });
});

describe('an edition of the form', () => {
  it('is named in its own file and no other: what it says is asked of the list', () => {
    const own = (edition: string) => `lib/report/form/form-${edition}.ts`;
    for (const edition of EDITIONS) expect(naming(edition)).toEqual([own(edition)]);
    const importing = EDITIONS.flatMap((edition) => naming(`./form-${edition}`, `../report/form/form-${edition}`));
    expect([...new Set(importing)]).toEqual(['lib/report/form/editions.ts']);
  });
});
