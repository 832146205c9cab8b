import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReturned } from '@/lib/export/files/returned/returned-items';
import { writeXlsx } from '@/lib/export/files/xlsx/xlsx';
import { plainText } from '@/lib/export/rows/plain-text';
import { rectificationForm } from '@/lib/export/rows/rectifications';
import type { SheetRow } from '@/lib/export/rows/sheet';
import { date, text } from '@/lib/export/rows/sheet';
import { BODY_FIELDS, type ItemFields } from '@/lib/ledger/rectification/item-record';
import { RECTIFICATION_COLUMNS } from '@/lib/messages/columns';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../../words';
import { type OtherShape, otherWorkbook } from './other-workbook';

const ALL = LANGUAGES.map((language) => WORDS[language]);
const words = WORDS['zh-CN'];
const titles = words.exported.columns.rectifications;

interface Row {
  readonly number: string;
  readonly agency: string;
  readonly problem: string;
  readonly fields: ItemFields;
}

/** The sheet as we hand it out. */
function ownWorkbook(rows: readonly Row[], language: (typeof LANGUAGES)[number] = 'zh-CN'): Uint8Array {
  const options = { words: WORDS[language], reviewer: '', listing: 'all', exportedAt: '2026-01-20T09:00:00Z' } as const;
  const sheetRows = rows.map(({ number, agency, problem, fields }): SheetRow => {
    const filled: Readonly<Record<string, string | undefined>> = { item: number, agency, problem, ...fields };
    return RECTIFICATION_COLUMNS.map((column) =>
      column === 'due' ? date(fields.due ?? null) : text(filled[column] ?? null),
    );
  });
  const sheet = { ...rectificationForm(options), rows: sheetRows, notes: ['2024-0001 是一句说明'] };
  const pieces = [...writeXlsx([sheet], options)].flatMap((step) => step.pieces);
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? strToU8(piece) : piece)));
}

const trimmed = (given: string) => plainText(given).trim();
const anyWords = fc.string({ unit: 'grapheme', maxLength: 30 }).map(trimmed);
const anyDay = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyRow = (number: number) =>
  fc
    .record({
      agency: anyWords,
      problem: anyWords,
      measures: anyWords,
      person: anyWords,
      proof: anyWords,
      due: fc.oneof(anyDay, fc.constant('')),
    })
    .map(({ agency, problem, ...given }): Row => {
      const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
      return { number: `2024-${String(number + 1).padStart(4, '0')}`, agency, problem, fields };
    });
const anyRows = fc
  .integer({ min: 0, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyRow(index))));
const RUNS = { numRuns: 60 };

const items = (bytes: Uint8Array) => {
  const read = readReturned(bytes, ALL);
  if (read.kind === 'refused') throw new Error(read.problem.reason);
  return read;
};
const bare = (bytes: Uint8Array) => items(bytes).items.map(({ place: _, ...row }) => row);

describe('a 整改台账 that came back', () => {
  it('gives what our own writer wrote, whatever the words', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...LANGUAGES), (rows, language) => {
        expect(bare(ownWorkbook(rows, language))).toEqual(rows);
        expect(items(ownWorkbook(rows, language)).unreadable).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the same however another program lays it out', () => {
    const shape: fc.Arbitrary<OtherShape> = fc.record({
      words: fc.constantFrom('shared', 'inline', 'runs'),
      prefix: fc.constantFrom('', 'x:'),
      named: fc.boolean(),
      packed: fc.boolean(),
      above: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(anyRows, shape, fc.boolean(), (rows, layout, asSerial) => {
        const head = ['item', 'problem', 'agency', ...BODY_FIELDS] as const;
        const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;
        const cells = rows.map(({ number, agency, problem, fields }) => [
          number,
          problem,
          agency,
          ...BODY_FIELDS.map((field) => {
            const value = fields[field] ?? '';
            // What begins like a formula is one in the other program's hands.
            return field === 'due' && asSerial && value !== '' ? serial(value) : value.replace(/^=+/, '');
          }),
        ]);
        const plain = (value: string) => (value.startsWith('=') ? ` ${value}` : value);
        const safe = cells.map((row) => row.map((value) => (typeof value === 'string' ? plain(value) : value)));
        const wanted = rows.map((row) => ({
          ...row,
          fields: Object.fromEntries(
            Object.entries(row.fields).flatMap(([field, value]) => {
              const left = value.replace(/^=+/, '').trim();
              return left === '' ? [] : [[field, left]];
            }),
          ),
        }));
        const file = otherWorkbook([head.map((column) => ` ${titles[column]}\n`), ...safe], layout);
        expect(bare(file)).toEqual(wanted);
      }),
      RUNS,
    );
  });

  it('takes days as they are written, and says where one is none', () => {
    const layout = { words: 'inline', prefix: '', named: true, packed: true, above: 1 } as const;
    const dueOf = (...due: readonly (string | number)[]) =>
      items(
        otherWorkbook(
          [
            [titles.item, titles.problem, titles.due],
            ...due.map((value, index) => [`2024-000${index + 1}`, '', value]),
          ],
          layout,
        ),
      );
    const read = dueOf(
      '2026年3月5日',
      '2026/3/5',
      '２０２６．３．５',
      '2026-03-05 00:00:00',
      46_086.5,
      '三月底',
      7,
      '2026-02-30',
      '=TODAY()',
    );
    expect(read.items.flatMap(({ fields }) => fields.due ?? [])).toEqual(Array(5).fill('2026-03-05'));
    expect(read.unreadable).toEqual([
      { sheet: '整改', place: 'C8', why: 'no-day' },
      { sheet: '整改', place: 'C9', why: 'no-day' },
      { sheet: '整改', place: 'C10', why: 'no-day' },
      { sheet: '整改', place: 'C11', why: 'formula' },
    ]);
  });

  it('comes back from LibreOffice, filled in and saved there', () => {
    const read = readReturned(readFileSync(`${import.meta.dirname}/saved-by-libreoffice.xlsx`), ALL);
    if (read.kind !== 'read') throw new Error(read.problem.reason);
    expect(read.unreadable).toEqual([]);
    expect(read.items.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2023-000${n}`));
    expect(read.items[0]).toMatchObject({
      agency: '淮安市洪泽区人民政府',
      problem: expect.stringMatching(/^2023 年度报告/),
    });
    expect(read.items.map(({ fields }) => fields).filter((fields) => Object.keys(fields).length > 0)).toEqual([
      {
        measures: '已核对登记台账并更正',
        department: '办公室',
        person: '李明',
        due: '2026-03-20',
        progress: '已重新发布',
        result: '完成',
        proof: '网页截图',
      },
      { measures: '拟于三月更正', person: '王芳', due: '2026-03-31' },
    ]);
  });

  it('is refused for a true reason where it is none', () => {
    const reasonOf = (bytes: Uint8Array) => {
      const read = readReturned(bytes, ALL);
      return read.kind === 'refused' ? read.problem.reason : read.kind;
    };
    expect(reasonOf(strToU8('编号,整改措施'))).toBe('no-columns');
    expect(reasonOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xff, 0x0a]))).toBe('no-workbook');
    expect(reasonOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('old-or-locked');
    expect(reasonOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('no-workbook');
    const layout = { words: 'shared', prefix: '', named: true, packed: true, above: 0 } as const;
    expect(reasonOf(otherWorkbook([['单位', '备注']], layout))).toBe('no-columns');
    expect(reasonOf(new Uint8Array(21 * 1024 * 1024))).toBe('too-large');
  });

  it('is not unpacked beyond its bound, whatever it says of its size', () => {
    const layout = { words: 'shared', prefix: '', named: true, packed: true, above: 0 } as const;
    const bomb = zipSync({ 'xl/workbook.xml': [new Uint8Array(80 * 1024 * 1024), { level: 9 }] });
    const view = new DataView(bomb.buffer);
    // Both places that tell the unpacked size tell another one.
    view.setUint32(22, 10, true);
    for (let at = bomb.length - 46; at > 0; at -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 24, 10, true);
      break;
    }
    expect(readReturned(bomb, ALL)).toEqual({ kind: 'refused', problem: { reason: 'too-large-unpacked', most: 64 } });
    const rows = Array.from({ length: 20_001 }, () => ['']);
    expect(readReturned(otherWorkbook(rows, { ...layout, named: false }), ALL)).toMatchObject({
      problem: { reason: 'too-many', most: 20_000 },
    });
  });

  it('blows no words up: a document type is refused', () => {
    const book = '<!DOCTYPE a [<!ENTITY b "ha">]><workbook>&b;</workbook>';
    expect(readReturned(zipSync({ 'xl/workbook.xml': strToU8(book) }), ALL)).toMatchObject({
      problem: { reason: 'damaged' },
    });
  });

  it('never throws on damaged bytes', () => {
    const whole = ownWorkbook([{ number: '2024-0001', agency: '甲', problem: '乙', fields: { measures: '丙' } }]);
    const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(damage, fc.nat({ max: whole.length }), fc.boolean(), (bytes, length, cut) => {
        const broken = Uint8Array.from(cut ? whole.subarray(0, length) : whole);
        for (const [at, value] of bytes) if (at < broken.length) broken[at] = value;
        expect(['read', 'refused']).toContain(readReturned(broken, ALL).kind);
      }),
      { numRuns: 400 },
    );
  });
});
