import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHead, csvNotes, csvRow } from '@/lib/export/files/csv';
import { makeCsv } from '@/lib/export/files/csv-file';
import { guardFormula, plainText } from '@/lib/export/rows/plain-text';
import type { Sheet, SheetCell } from '@/lib/export/rows/sheet';
import { date, number, text, time } from '@/lib/export/rows/sheet';
import { WORDS } from '../../../words';
import { useSeed } from '../../seed';
import { anyWords } from '../any-words';
import { checkedEntry, entryOf, HOSTILE, sheetsOf, wholeFile } from '../ledger-builder';

useSeed();

function sheetOf(rows: readonly (readonly SheetCell[])[]): Sheet {
  const columns = ['甲', '乙'].map((title) => ({ title, width: 10, align: 'start', choices: [] }) as const);
  return { key: 'problems', name: '问题清单', columns, rows, notes: [] };
}

/** A sheet as a file. */
function writeSheet({ columns, rows, notes }: Sheet): string {
  return [csvHead(columns), ...rows.map(csvRow), csvNotes(notes, columns.length)].join('');
}

/** The records of a file by the letter of RFC 4180; anything else fails the test. */
function parse(file: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let rest = file;
  while (rest !== '') {
    const record: string[] = [];
    for (;;) {
      const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
      if (!field) throw new Error(`not a field: ${rest.slice(0, 40)}`);
      record.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? '');
      rest = rest.slice(field[0].length);
      if (field[3] === '\r\n') break;
    }
    records.push(record);
  }
  return records;
}

describe('comma-separated values', () => {
  it('writes UTF-8 with its mark, a header, CRLF, numbers and days bare', () => {
    const file = writeSheet(
      sheetOf([
        [text('名称，“甲”'), number(-3)],
        [date('2026-02-03'), time('2026-01-20T09:00:00Z')],
        [null, null],
      ]),
    );
    expect(file).toBe('\uFEFF"甲","乙"\r\n"名称，“甲”",-3\r\n2026-02-03,2026-01-20 17:00\r\n,\r\n');
  });

  it('puts notes after the rows, as records of the same width', () => {
    const file = writeSheet({ ...sheetOf([[text('一'), null]]), notes: ['=未启用'] });
    expect(parse(file.slice(1))).toEqual([
      ['甲', '乙'],
      ['一', ''],
      ["'=未启用", ''],
    ]);
  });

  it('keeps any words in their field, and lets none start a formula', () => {
    const words = fc.oneof(anyWords, fc.constantFrom(...HOSTILE), fc.constantFrom('a"b', 'a,b', 'a\r\nb'));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (rows) => {
        const file = writeSheet(sheetOf(rows.map((row) => row.map((word) => ({ kind: 'text', text: word })))));
        expect(file.startsWith('\uFEFF')).toBe(true);
        const expected = rows.map((row) => row.map((word) => guardFormula(plainText(word))));
        expect(parse(file.slice(1)).slice(1)).toEqual(expected);
      }),
    );
  });
});

describe('makeCsv', () => {
  it('holds the list of problems of all reports, numbered through, and what was switched off', () => {
    const options = { words: WORDS['zh-CN'], reviewer: '', listing: 'all' } as const;
    const settings = { disabled: ['contact/missing'], regraded: [] };
    const entries = [checkedEntry('real-2023-hongze-table-four-totals'), entryOf('=甲局', { settings })];
    const [problems] = sheetsOf(entries, options);
    if (!problems) throw new Error('no such sheet');
    const file = wholeFile(makeCsv(options), entries);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)).toBe(writeSheet(problems));
    expect(problems.rows.length).toBeGreaterThan(2);
    expect(problems.notes).toHaveLength(1);
  });
});
