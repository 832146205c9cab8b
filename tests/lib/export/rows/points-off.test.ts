import { describe, expect, it } from 'vitest';
import { makeCsv } from '@/lib/export/files/csv-file';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { type ExportOptions, reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Sheet, SheetCell } from '@/lib/export/rows/sheet';
import { missingRow } from '@/lib/export/rows/summary';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { buildFinding, decideOn, entryOf, sheetsOf, wholeFile } from '../ledger-builder';

const words = WORDS['zh-CN'];
const LICHENG = lichengSheet(words.scoring.template);
const OPTIONS: ExportOptions = { words, reviewer: '陈晓', listing: 'all', scoring: LICHENG };
const made = { exportedAt: '2026-01-22T01:00:00Z' };

const LATE = buildFinding({
  id: 'late',
  rule: 'timing/published-late',
  reason: 'late',
  severity: 'error',
  subject: {},
  data: { date: '2026-02-03', deadline: '2026-01-31', year: 2025, days: 3 },
});
const MISSING = buildFinding({
  id: 'm1',
  rule: 'structure/section-missing',
  severity: 'error',
  subject: { section: 'improvements' },
  order: 1,
});
const EMPTY = buildFinding({
  id: 'm2',
  rule: 'structure/section-empty',
  severity: 'error',
  subject: { section: 'other-matters' },
  order: 2,
});

/** A late report without two of its elements, of which the first two faults are confirmed. */
const open = entryOf('甲局', { findings: [LATE, MISSING, EMPTY], ruleErrors: [] });
const halfway = decideOn(decideOn(open, LATE, {}), MISSING, {});
const settled = decideOn(halfway, EMPTY, {});

function sheetAt(index: number, entry = settled, options = OPTIONS): Sheet {
  const sheet = sheetsOf([entry], options)[index];
  if (!sheet) throw new Error('no such sheet');
  return sheet;
}
const told = (cell: SheetCell | undefined) =>
  cell && 'value' in cell ? cell.value : cell && 'text' in cell ? cell.text : null;
const column = ({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, title: string) => {
  const at = columns.findIndex((each) => each.title === title);
  return at < 0 ? null : rows.map((row) => told(row[at]));
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('files of reports that are scored', () => {
  it('say what each fault costs, and why one costs less, in rows that add up to 扣分', () => {
    const problems = sheetAt(0);
    expect(column(problems, '扣分')).toEqual([5, 5, 0]);
    expect(column(problems, '备注')?.[2]).toContain('扣分项：未按照要素撰写，本项每份报告只扣一次');
    const summary = sheetAt(2);
    expect(column(summary, '扣分')).toEqual([10]);
    expect(column(summary, '得分')).toEqual([0]);
    expect(column(summary, '扣分说明')?.[0]).toContain('“未按时发布”扣 5 分');
    for (const { notes } of [problems, summary]) expect(notes[0]).toContain('鲤城区年度报告评分表');
  });

  it('call a score provisional while faults wait, and leave their points blank', () => {
    expect(column(sheetAt(0, halfway), '扣分')).toEqual([5, 5, null]);
    const alone = decideOn(open, MISSING, {});
    const summary = sheetAt(2, alone);
    expect(column(summary, '得分')).toEqual(['暂定 5']);
    expect(column(summary, '扣分说明')?.[0]).toContain('还有 2 处待核实');
  });

  it('call it undecided where it can’t be told whether the report came in time', () => {
    const report = { ...open.evaluation.report, onTime: 'unknown', published: null } as const;
    const unknown = sheetAt(2, entryOf('甲局', { report, findings: [], ruleErrors: [] }));
    expect(column(unknown, '得分')).toEqual(['待定']);
    expect(column(unknown, '扣分')).toEqual([0]);
    expect(column(unknown, '扣分说明')?.[0]).toContain('“未按时发布”待定：页面没有发布日期\n得分待定，至多 10 分');
  });

  it('score no page that is no report', () => {
    expect(column(sheetAt(2, entryOf('甲局', { kind: 'older-annual-report', findings: [] })), '得分')).toEqual([
      '不适用',
    ]);
  });

  it('take off what a unit costs that handed nothing in, and decide nothing of one that was not seen', () => {
    const { columns } = sheetAt(2);
    const unit = (state: RosterUnit['state'], said: RosterUnit['said'] = []) => {
      const due = { deadline: '2026-01-31', from: 'law', kind: 'department', passed: 'yes' } as const;
      const rows = [
        missingRow(
          { name: '乙局', project: '核查', rows: [], state, timings: new Map(), late: false, due, said },
          OPTIONS,
        ),
      ];
      return ['扣分', '得分'].map((title) => column({ columns, rows }, title)?.[0]);
    };
    expect(unit('absent')).toEqual([10, 0]);
    expect(unit('missing')).toEqual([null, '待定']);
    const say = (item: string | null, points: number) => [
      { item, points, note: '会商', by: '王', at: made.exportedAt },
    ];
    expect(unit('absent', say('item-1', 2))).toEqual([7, 3]);
    expect(unit('absent', say(null, 4))).toEqual([6, 4]);
    expect(unit('missing', say('item-2', 5))).toEqual([5, '待定']);
    expect(unit('missing', say(null, 0))).toEqual([10, 0]);
  });

  it('write a confirmed fault that no item takes as 0', () => {
    const sheet: ScoringSheet = { ...LICHENG, items: LICHENG.items.filter(({ takes }) => takes.kind === 'late') };
    expect(column(sheetAt(0, halfway, { ...OPTIONS, scoring: sheet }), '扣分')).toEqual([5, 0, null]);
  });

  it('say what a person said in the place of what was reckoned, and why', () => {
    const say = (item: string | null, points: number) => ({
      item,
      points,
      note: '会商减半',
      by: '王',
      at: made.exportedAt,
    });
    const one = { ...settled, points: [say('item-2', 2.5)] };
    expect(column(sheetAt(0, one), '扣分')).toEqual([2.5, 5, 0]);
    expect(column(sheetAt(0, one), '备注')?.[0]).toContain('扣分项：未按时发布，王改定：会商减半');
    expect(column(sheetAt(2, one), '得分')).toEqual([2.5]);
    const total = sheetAt(2, { ...settled, points: [say(null, 6)] });
    expect([column(total, '扣分'), column(total, '得分')]).toEqual([[4], [6]]);
    expect(column(total, '扣分说明')?.[0]).toContain('得分改定为 6 分（计算为 0 分），王改定：会商减半');
  });

  it('print it in the record of a report, and nothing where reports are not scored', () => {
    const against = { previous: { kind: 'none' }, sums: [] } as const;
    const printed = (options: ExportOptions) =>
      writeEvidence(reviewCheck(settled, NOTHING_ACROSS), { ...options, ...made, against });
    expect(printed(OPTIONS)).toContain(`>${words.scoring.score}</th><td>0<small>`);
    expect(printed({ ...OPTIONS, scoring: undefined })).not.toContain(words.scoring.score);
  });

  it('say it in Markdown and in comma-separated values too', () => {
    const markdown = textOf(wholeFile(makeMarkdown({ ...OPTIONS, ...made }), [settled]));
    expect(markdown).toContain('得分：0');
    expect(markdown).toContain('扣分：5 · 扣分项：未按时发布');
    expect(markdown).toContain('鲤城区年度报告评分表');
    const csv = textOf(wholeFile(makeCsv(OPTIONS), [settled]));
    expect(csv.split('\n')[0]).toContain('扣分');
    expect(csv).toContain('鲤城区年度报告评分表');
  });

  it.each(LANGUAGES)('say nothing of points where reports are not scored, in %s', (language) => {
    const { scoring: _, ...unscored } = { ...OPTIONS, words: WORDS[language] };
    const [problems, , summary] = sheetsOf([settled], unscored);
    const { columns } = WORDS[language].exported;
    const titles = (sheet: Sheet | undefined) => sheet?.columns.map(({ title }) => title) ?? [];
    expect(titles(problems)).not.toContain(columns.problems.deduction);
    expect(titles(summary)).not.toContain(columns.summary.score);
    expect(summary && column(summary, columns.summary.deduction)).toEqual([null]);
    expect(textOf(wholeFile(makeMarkdown({ ...unscored, ...made }), [settled]))).not.toContain(columns.summary.score);
  });
});
