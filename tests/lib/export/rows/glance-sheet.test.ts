import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '@/lib/export/files/workbook-file';
import type { GlancePart } from '@/lib/export/rows/glance-parts';
import { entryKey } from '@/lib/ledger/record/merge';
import { nameRule } from '@/lib/messages';
import { row } from '../../../components/workbench/ledger-rows';
import { WORDS } from '../../../words';
import { buildFinding, decideOn, entryOf, HOSTILE, wholeFile } from '../ledger-builder';

const words = WORDS['zh-CN'];
const { glance } = words.workbench;
const RULE = 'table/unit-suspect';

const part = (more: Partial<GlancePart>): GlancePart => ({
  key: 'states',
  title: '各单位进展',
  note: '',
  none: '没有',
  columns: ['进展', '单位数'],
  lines: [],
  legend: [],
  ...more,
});

const line = (name: string, ...cells: readonly (string | number)[]) => ({
  id: name,
  name,
  cells,
  told: '',
  stretches: [],
  opens: null,
});

/** A workbook with its sheet 概览. */
function fileOf(parts: readonly GlancePart[]): Uint8Array {
  const made = entryOf('甲局', { findings: [buildFinding()] });
  const entry = decideOn(made, buildFinding(), { state: 'confirmed' });
  const options = {
    words,
    reviewer: '',
    listing: 'confirmed',
    exportedAt: '2026-01-22T01:00:00Z',
    glance: { title: glance.title('2025年度核查'), rows: [row(entryKey(entry))], parts },
  } as const;
  return wholeFile(makeWorkbook(options), [entry]);
}

const read = async (parts: readonly GlancePart[]) => (await readXlsxFile(Buffer.from(fileOf(parts)))).at(-1);

describe('概览 in a workbook', () => {
  it('has the tables below each other, figures as figures, a blank blank, and what is to be said of them', async () => {
    const sums = part({
      key: 'sums',
      title: '与上年对比',
      note: '2 家两年都有',
      columns: ['总计', '2024', '2025', '增减'],
      lines: [line('新收申请', 20, 32, 12), line('行政复议', '', '', '')],
    });
    const found = await read([part({ lines: [line('未报送', 1)] }), sums, part({ key: 'late', title: '逾期' })]);
    expect(found?.sheet).toBe(words.exported.sheets.glance);
    expect(found?.data).toEqual([
      [glance.title('2025年度核查'), null, null, null],
      ['各单位进展', null, null, null],
      ['进展', '单位数', null, null],
      ['未报送', 1, null, null],
      [null, null, null, null],
      ['与上年对比', null, null, null],
      ['总计', '2024', '2025', '增减'],
      ['新收申请', 20, 32, 12],
      ['行政复议', null, null, null],
      [null, null, null, null],
      ['逾期', null, null, null],
      ['没有', null, null, null],
      [null, null, null, null],
      ['与上年对比：2 家两年都有', null, null, null],
    ]);
  });

  it('counts the problems over what the file holds, whatever the view had read', async () => {
    const found = await read([part({ key: 'problems', title: '常见问题', lines: [line('别的', 9, 9, 9, 9)] })]);
    const at = found?.data.findIndex(([name]) => name === nameRule(RULE, words)) ?? -1;
    expect(found?.data[at]?.slice(1)).toEqual([1, 1, 1, 0]);
    expect(found?.data.some(([name]) => name === '别的')).toBe(false);
  });

  it('is filtered by nothing, and holds hostile words as words', () => {
    const file = fileOf([part({ lines: HOSTILE.map((each) => line(each, each)) })]);
    const parts = unzipSync(file);
    const sheet = strFromU8(parts['xl/worksheets/sheet4.xml'] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f>|autoFilter/);
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook.match(/_FilterDatabase/g)).toHaveLength(3);
  });
});
