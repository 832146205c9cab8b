import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RETURNED_BOUNDS } from '@/lib/export/files/returned/returned-bounds';
import { readReturned } from '@/lib/export/files/returned/returned-items';
import { plainText } from '@/lib/export/rows/plain-text';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../../words';
import { csv, inGbk } from './saved-csv';

const ALL = LANGUAGES.map((language) => WORDS[language]);
const titles = WORDS['zh-CN'].exported.columns.rectifications;
const HEAD = ['number', 'item', 'agency', 'problem', 'measures', 'due', 'proof'] as const;
const HEADS = HEAD.map((column) => titles[column]);

const ENCODINGS = {
  'utf-8': strToU8,
  'utf-8 with a mark': (text: string) => strToU8(`\uFEFF${text}`),
  gb18030: inGbk,
  'utf-16': (text: string) =>
    Uint8Array.from([...`\uFEFF${text}`].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])),
} as const;
type Encoding = keyof typeof ENCODINGS;

const items = (bytes: Uint8Array) => {
  const read = readReturned(bytes, ALL);
  if (read.kind === 'refused') throw new Error(read.problem.reason);
  return read;
};
const reasonOf = (bytes: Uint8Array) => {
  const read = readReturned(bytes, ALL);
  return read.kind === 'refused' ? read.problem.reason : read.kind;
};

describe('a 整改台账 that came back as CSV', () => {
  it('gives what was filled in, by whichever encoding, mark and line end it was saved', () => {
    const words = fc
      .array(fc.constantFrom(...'补正整改“表三”，。；、…—×→12ab, ;"\n\t=+-'), { maxLength: 12 })
      .map((letters) => plainText(letters.join('')).trim());
    const rows = fc.array(fc.record({ agency: words, problem: words, measures: words, proof: words }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...(Object.keys(ENCODINGS) as Encoding[])),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.nat({ max: 3 }),
        (given, encoding, mark, end, above) => {
          const numbered = given.map((row, index) => ({
            ...row,
            number: `2024-${String(index + 1).padStart(4, '0')}`,
          }));
          const file = csv(
            [
              ...Array.from({ length: above }, () => ['整改台账', ...Array<string>(6).fill('')]),
              HEADS,
              ...numbered.map(({ number, agency, problem, measures, proof }, index) => [
                ...[String(index + 1), number, agency, problem, measures, '2026/3/5', proof],
              ]),
            ],
            mark,
            end,
          );
          const read = items(ENCODINGS[encoding](file));
          expect(read.unreadable).toEqual([]);
          expect(read.items).toEqual(
            numbered.map(({ number, agency, problem, measures, proof }, index) => ({
              ...{ number, agency, problem, place: `B${above + 2 + index}` },
              fields: { ...(measures && { measures }), due: '2026-03-05', ...(proof && { proof }) },
            })),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has each cell at the place where a spreadsheet shows it, also where cells have lines', () => {
    const rows = [
      HEADS,
      ['1', '2024-0001', '甲局', '乙', '第一行\n第二行', '三月底', ''],
      ['', '', '', '', '', '', ''],
      ['2', '2024-0002', '甲局', '丙', '#REF!', '2026-02-30', ''],
    ];
    const { items: read, unreadable } = items(inGbk(csv(rows)));
    expect(read.map(({ place, fields }) => [place, fields])).toEqual([
      ['B2', { measures: '第一行\n第二行' }],
      ['B4', {}],
    ]);
    expect(unreadable).toEqual([
      { sheet: 'CSV', place: 'F2', why: 'no-day' },
      { sheet: 'CSV', place: 'E4', why: 'error' },
      { sheet: 'CSV', place: 'F4', why: 'no-day' },
    ]);
  });

  it('is refused for a true reason where it is none', () => {
    expect(reasonOf(strToU8(''))).toBe('no-columns');
    expect(reasonOf(strToU8('{"format":"gouji-ledger"}'))).toBe('no-columns');
    expect(reasonOf(inGbk('单位,备注\r\n甲局,无\r\n'))).toBe('no-columns');
    expect(reasonOf(strToU8(`${csv([HEADS])}1,2024-0001,甲局,乙,"没有完`))).toBe('damaged');
    expect(reasonOf(Uint8Array.from([...strToU8('编号'), 0xff, 0xff]))).toBe('no-workbook');
    expect(reasonOf(strToU8('编号\n'.repeat(RETURNED_BOUNDS.rows + 2)))).toBe('too-many');
    expect(reasonOf(strToU8(`${'a,'.repeat(RETURNED_BOUNDS.cells + 1)}\n`))).toBe('too-many');
    expect(reasonOf(new Uint8Array(RETURNED_BOUNDS.file * 1024 * 1024 + 1).fill(65))).toBe('too-large');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['read', 'refused']).toContain(readReturned(bytes, ALL).kind);
      }),
      { numRuns: 300 },
    );
  });
});
