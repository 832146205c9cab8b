import { describe, expect, it } from 'vitest';
import { headHeight, rowHeights } from '@/lib/export/files/xlsx/row-height';
import { PROBLEMS_APART } from '@/lib/export/rows/problems';
import { PAPERS, type Paper, type Sheet, text } from '@/lib/export/rows/sheet';
import { SUMMARY_APART } from '@/lib/export/rows/summary';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { checkedEntry, sheetsOf } from '../ledger-builder';

/** Points: of the sheets' type, of the least that is read on paper, of a digit of 宋体 in a spreadsheet, and of the paper's width between its margins. */
const TYPE = 10;
const LEAST = 8;
const DIGIT = 5.25;
const ACROSS = { A3: 1190.6 - 43.2, A4: 841.9 - 43.2 } as const;

const entry = checkedEntry('real-2023-hongze-table-four-totals');

function sheetsOn(paper: Paper, language: (typeof LANGUAGES)[number] = 'zh-CN', scored = false): readonly Sheet[] {
  const words = WORDS[language];
  const scoring = scored ? { scoring: lichengSheet(words.scoring.template) } : {};
  return sheetsOf([entry], { words, reviewer: '', listing: 'all', print: { heading: '', paper }, ...scoring });
}

const titlesOf = ({ columns }: Sheet) => columns.map(({ title }) => title);
const printedOf = ({ columns, printed = columns.length }: Sheet) => columns.slice(0, printed);

describe.each(PAPERS)('what is printed on %s', (paper) => {
  it.each(LANGUAGES.flatMap((language) => [[language, false] as const, [language, true] as const]))(
    'is read at 8 points or more, in %s, scored: %s',
    (language, scored) => {
      for (const sheet of sheetsOn(paper, language, scored)) {
        const width = printedOf(sheet).reduce((sum, column) => sum + column.width, 0);
        const size = (TYPE * ACROSS[paper]) / Math.max(ACROSS[paper], width * DIGIT);
        expect([sheet.name, size]).toEqual([sheet.name, expect.toSatisfy((points: number) => points >= LEAST)]);
      }
    },
  );
});

describe('A4', () => {
  const { columns } = WORDS['zh-CN'].exported;
  const apart = [
    PROBLEMS_APART.map((column) => columns.problems[column]),
    [],
    SUMMARY_APART.map((column) => columns.summary[column]),
  ];

  it('leaves out of print what a row says twice, and the file has all of it in sight, at the right end', () => {
    const wide = sheetsOn('A3');
    for (const [index, sheet] of sheetsOn('A4').entries()) {
      const whole = titlesOf(wide[index] ?? sheet);
      const beyond = apart[index] ?? [];
      expect(titlesOf(sheet)).toEqual([...whole.filter((title) => !beyond.includes(title)), ...beyond]);
      expect(printedOf(sheet).map(({ title }) => title)).toEqual(whole.filter((title) => !beyond.includes(title)));
      expect(sheet.rows[0]).toHaveLength(whole.length);
    }
  });

  it('has in each cell what its column is for', () => {
    const [wide, narrow] = [sheetsOn('A3')[0], sheetsOn('A4')[0]];
    const read = (sheet: Sheet | undefined) =>
      sheet?.rows.map((row) => Object.fromEntries(titlesOf(sheet).map((title, at) => [title, row[at] ?? null])));
    expect(read(narrow)).toEqual(read(wide));
  });
});

describe('a column', () => {
  it('breaks no word of its heading, nor of what is chosen in it', () => {
    for (const sheet of sheetsOn('A4', 'en', true)) {
      for (const { title, width, choices } of sheet.columns) {
        const words = [title, ...choices].flatMap((each) => each.match(/[A-Za-z]+/g) ?? []);
        expect(words.filter(({ length }) => length > width - 1)).toEqual([]);
      }
    }
  });

  it('has rows high enough for what stands in it where lines break between whole characters', () => {
    const height = (width: number, words: string) => rowHeights([{ width }])([text(words)]);
    const lines = (width: number, words: string) => (height(width, words) - 4) / 14.5;
    // Five characters go into a column of 12, and no line begins with a comma.
    expect(lines(12, '一二三四五六七八九十')).toBe(2);
    expect(lines(12, '一二三四五，六七八九十')).toBe(3);
    expect(lines(12, 'statistics bureau')).toBe(2);
    expect(lines(12, 'a'.repeat(45))).toBe(5);
    expect(lines(12, '一\n\n二')).toBe(3);
    expect(headHeight([{ width: 5, title: '是否销号' }])).toBe(33);
  });
});
