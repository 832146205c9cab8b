import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '@/lib/export/files/xlsx/xlsx';
import { plainText } from '@/lib/export/rows/plain-text';
import type { Sheet } from '@/lib/export/rows/sheet';
import { text } from '@/lib/export/rows/sheet';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { useSeed } from '../../seed';
import { bytesOf, checkedEntry, decideOn, entryOf, HOSTILE, sheetsOf } from '../ledger-builder';

useSeed();

const MADE = { words: WORDS['zh-CN'], reviewer: '', exportedAt: '2026-01-22T01:00:00Z' } as const;
const OPTIONS = { words: WORDS['zh-CN'], reviewer: '陈晓', listing: 'all' } as const;
const { DOMParser } = new JSDOM('').window;

/** The parts of a workbook as documents; a part that is no well-formed XML fails the test. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Document>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const document = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
      return [name, document];
    }),
  );
}

/** The bytes of a workbook. */
function fileOf(sheets: readonly Sheet[], made: Parameters<typeof writeXlsx>[1]): Uint8Array {
  return bytesOf([...writeXlsx(sheets, made)].flatMap(({ pieces }) => pieces));
}

/** The words that cells point at. */
function wordsOf(parts: Readonly<Record<string, Document>>): readonly string[] {
  return [...(parts['xl/sharedStrings.xml']?.querySelectorAll('si > t') ?? [])].map((item) => item.textContent ?? '');
}

function sheetOf(words: readonly string[]): Sheet {
  const column = { title: '甲', width: 20, align: 'start', choices: [] } as const;
  return {
    key: 'problems',
    name: '问题清单',
    columns: [column],
    rows: words.map((word) => [text(word)]),
    notes: [],
  };
}

/** What a cell of a written text reads as, with the office formats' own escape undone, as spreadsheets do. */
const read = (value: unknown) => String(value ?? '').replaceAll('_x005F_', '_');

describe('writeXlsx, read by another library', () => {
  const hongze = checkedEntry('real-2023-hongze-table-four-totals');
  const [first] = hongze.evaluation.findings;
  if (!first) throw new Error('the corpus has changed');
  const entry = decideOn(hongze, first, { note: '=cmd' });
  const sheets = sheetsOf([entry, entryOf('某局')], OPTIONS);

  it('gives three sheets by name, with their headers, words, numbers and days', async () => {
    const found = await readXlsxFile(Buffer.from(fileOf(sheets, MADE)));
    expect(found.map(({ sheet }) => sheet)).toEqual(['问题清单', '整改台账', '检查汇总']);
    for (const [index, { data }] of found.entries()) {
      expect(data[0]).toEqual(sheets[index]?.columns.map(({ title }) => title));
      const { rows = [], notes = [] } = sheets[index] ?? {};
      expect(data).toHaveLength(rows.length + 1 + (notes.length > 0 ? notes.length + 1 : 0));
    }
    const summary = found[2]?.data ?? [];
    expect(summary[1]?.[0]).toBe('淮安市洪泽区人民政府');
    expect(summary[2]?.[3]).toEqual(new Date('2026-02-03T00:00:00Z'));
    expect(summary[2]?.[15]).toEqual(new Date('2026-01-20T17:00:00Z'));
    expect(typeof summary[1]?.[10]).toBe('number');
    expect(found[0]?.data[1]?.[2]).toBe(2023);
    expect(found[0]?.data[1]?.[16]).toBe('=cmd；陈晓 2026-01-21核实');
  });

  it('gives hostile words back as words', async () => {
    const found = await readXlsxFile(Buffer.from(fileOf([sheetOf(HOSTILE)], MADE)), { trim: false });
    const words = (found[0]?.data ?? []).slice(1).map(([value]) => read(value));
    expect(words).toEqual(HOSTILE.map((word) => plainText(word)));
  });

  it('gives any words back as words', async () => {
    const anyWords = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const kept = words.filter((word) => plainText(word).trim() !== '');
        const found = await readXlsxFile(Buffer.from(fileOf([sheetOf(['首', ...kept])], MADE)), { trim: false });
        const got = (found[0]?.data ?? []).slice(2).map(([value]) => read(value));
        expect(got).toEqual(kept.map((word) => plainText(word)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the parts of a workbook', () => {
  const sheets = sheetsOf(
    [checkedEntry('real-2023-hongze-table-four-totals'), ...HOSTILE.map((w) => entryOf(w))],
    OPTIONS,
  );
  const parts = partsOf(fileOf(sheets, MADE));
  const worksheets = [1, 2, 3].map((number) => parts[`xl/worksheets/sheet${number}.xml`]);

  it('hold no formula: every word is a string cell', () => {
    for (const document of worksheets) {
      expect(document?.querySelectorAll('f')).toHaveLength(0);
      for (const cell of document?.querySelectorAll('c') ?? []) {
        if (cell.getAttribute('t') === 's') {
          const shared = wordsOf(parts)[Number(cell.textContent)];
          expect(shared).toBeDefined();
        } else {
          expect(cell.getAttribute('t')).toBeNull();
          expect(cell.querySelector('v')?.textContent ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
        }
      }
    }
  });

  it('hold the words of the page as they are, and keep them words when they are typed over', () => {
    const words = ['=1+1', '+86 527 84350000', '-1', '@SUM(1)', "'=1", '=HYPERLINK("http://evil.example/")'];
    const own = partsOf(fileOf([sheetOf(words)], MADE));
    const cells = [...(own['xl/worksheets/sheet1.xml']?.querySelectorAll('row:not([r="1"]) > c') ?? [])];
    expect(cells.map((cell) => wordsOf(own)[Number(cell.textContent)])).toEqual(words);
    const formats = own['xl/styles.xml']?.querySelectorAll('cellXfs > xf');
    for (const cell of cells) {
      expect(cell.getAttribute('t')).toBe('s');
      expect(formats?.[Number(cell.getAttribute('s'))]?.getAttribute('quotePrefix')).toBe('1');
    }
  });

  it('freeze the header, repeat it in print, fit the paper, and let a state be chosen', () => {
    for (const document of worksheets) {
      expect(document?.querySelector('pane')?.getAttribute('state')).toBe('frozen');
      expect(document?.querySelector('pageSetup')?.getAttribute('orientation')).toBe('landscape');
      expect(document?.querySelector('pageSetup')?.getAttribute('fitToHeight')).toBe('0');
    }
    const names = [...(parts['xl/workbook.xml']?.querySelectorAll('definedName[name="_xlnm.Print_Titles"]') ?? [])];
    expect(names.map((name) => name.textContent)).toEqual(["'问题清单'!$1:$1", "'整改台账'!$1:$1", "'检查汇总'!$1:$1"]);
    expect(worksheets[0]?.querySelector('dataValidation formula1')?.textContent).toBe('"待核实,属实,不属实,已整改"');
    const bold = parts['xl/styles.xml']?.querySelectorAll('fonts > font')[1];
    expect(bold?.querySelector('b')).not.toBeNull();
  });

  it('print under a title, for those who sign, on the paper that was chosen', async () => {
    const print = { heading: '2025年度R&D区 &P 年报核查', paper: 'A4' } as const;
    const bytes = fileOf([sheetOf(['一']), { ...sheetOf(['二']), name: '检查汇总' }], {
      ...MADE,
      reviewer: '陈&晓',
      print,
    });
    const own = partsOf(bytes);
    const told = ['sheet1', 'sheet2'].map((name) => {
      const sheet = own[`xl/worksheets/${name}.xml`];
      expect(sheet?.querySelector('pageSetup')?.getAttribute('paperSize')).toBe('9');
      expect(sheet?.querySelector('pageSetup')?.getAttribute('fitToWidth')).toBe('1');
      return [sheet?.querySelector('oddHeader')?.textContent, sheet?.querySelector('oddFooter')?.textContent];
    });
    const foot = '&L检查人：陈&&晓　审核人：__________　日期：__________　（盖章）&R第 &P 页，共 &N 页';
    expect(told).toEqual([
      ['&C&16&"宋体,Bold"2025年度R&&D区 &&P 年报核查　问题清单', foot],
      ['&C&16&"宋体,Bold"2025年度R&&D区 &&P 年报核查　检查汇总', foot],
    ]);
    expect((await readXlsxFile(Buffer.from(bytes))).length).toBe(2);
  });

  it('print on A3 under their own names where nothing was chosen, and within what a header may hold', () => {
    const [plain, long] = [undefined, { heading: '长'.repeat(500), paper: 'A3' } as const].map(
      (print) =>
        partsOf(fileOf([sheetOf(['一'])], { ...MADE, reviewer: '名'.repeat(500), print }))['xl/worksheets/sheet1.xml'],
    );
    expect(plain?.querySelector('pageSetup')?.getAttribute('paperSize')).toBe('8');
    expect(plain?.querySelector('oddHeader')?.textContent).toBe('&C&16&"宋体,Bold"问题清单');
    for (const each of ['oddHeader', 'oddFooter'])
      expect(long?.querySelector(each)?.textContent?.length).toBeLessThan(255);
  });

  it('link addresses of the web and no others', () => {
    const column = { title: '网址', width: 20, align: 'start', choices: [] } as const;
    const urls = [
      'http://www.example.gov.cn/?a=1&b=2',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://a/"onclick',
    ];
    const rows = urls.map((url) => [{ kind: 'link', text: url } as const]);
    const own = partsOf(fileOf([{ ...sheetOf([]), columns: [column], rows }], MADE));
    const links = [...(own['xl/worksheets/_rels/sheet1.xml.rels']?.querySelectorAll('Relationship') ?? [])];
    expect(links.map((link) => link.getAttribute('Target'))).toEqual([urls[0]]);
    expect(own['xl/worksheets/sheet1.xml']?.querySelectorAll('hyperlink')).toHaveLength(1);
  });

  it.each(LANGUAGES)('are the same bytes for the same sheets at the same time, in %s', (language) => {
    const options = { ...MADE, words: WORDS[language] };
    expect(fileOf(sheets, options)).toEqual(fileOf(sheets, options));
  });

  it('come in small steps that count rows, so that a large workbook keeps nobody waiting', () => {
    const rows = Array.from({ length: 700 }, (_, index) => `第${index}行`);
    const steps = [...writeXlsx([sheetOf(rows), sheetOf(rows)], MADE)];
    const done = steps.map((step) => step.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps.every(({ of }) => of === 1400)).toBe(true);
    expect(done[done.length - 1]).toBe(1400);
    expect(Math.max(...done.map((each, index) => each - (done[index - 1] ?? 0)))).toBeLessThanOrEqual(50);
  });

  it('notes stand below the rows, over the whole width, outside what is filtered', () => {
    const column = { title: '甲', width: 20, align: 'start', choices: [] } as const;
    const sheet = { ...sheetOf(['一']), columns: [column, column], notes: ['=其一', '其二'] };
    const own = partsOf(fileOf([sheet], MADE));
    const document = own['xl/worksheets/sheet1.xml'];
    expect(document?.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:B2');
    const merged = [...(document?.querySelectorAll('mergeCell') ?? [])].map((cell) => cell.getAttribute('ref'));
    expect(merged).toEqual(['A4:B4', 'A5:B5']);
    expect(wordsOf(own)[Number(document?.querySelector('c[r="A4"]')?.textContent)]).toBe('=其一');
  });

  it('print of a sheet with more columns than the paper takes those that it does, notes and all', () => {
    const column = { title: '甲', width: 20, align: 'start', choices: [] } as const;
    const sheet = { ...sheetOf(['一']), columns: [column, column, column], printed: 2, notes: ['注'] };
    const own = partsOf(fileOf([sheet, { ...sheetOf(['二']), name: '检查汇总' }], MADE));
    const areas = [...(own['xl/workbook.xml']?.querySelectorAll('definedName[name="_xlnm.Print_Area"]') ?? [])];
    expect(areas.map((area) => [area.getAttribute('localSheetId'), area.textContent])).toEqual([
      ['0', "'问题清单'!$A$1:$B$4"],
    ]);
    const document = own['xl/worksheets/sheet1.xml'];
    expect(document?.querySelector('mergeCell')?.getAttribute('ref')).toBe('A4:B4');
    expect(document?.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:C2');
    expect(document?.querySelectorAll('col[hidden]')).toHaveLength(0);
  });

  it('an empty ledger is a workbook of three headers', () => {
    const own = partsOf(fileOf(sheetsOf([], OPTIONS), MADE));
    expect(own['xl/worksheets/sheet3.xml']?.querySelectorAll('row')).toHaveLength(1);
  });
});
