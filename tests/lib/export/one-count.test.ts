import { describe, expect, it } from 'vitest';
import { makeCsv } from '@/lib/export/files/csv-file';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { toContract } from '@/lib/export/files/json';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { countListed, describeListing, LISTINGS } from '@/lib/export/rows/listing';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { type HistoryResult, NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { countStates } from '@/lib/ledger/review/fault-standing';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { printEvaluation } from '@/scripts/check/print-evaluation';
import { WORDS } from '../../words';
import { parseHtml } from '../parse-html';
import { buildFinding, checkedEntry, decideOn, sheetsOf, wholeFile } from './ledger-builder';

const words = WORDS['zh-CN'];
const OPTIONS = { words, reviewer: '', listing: 'all', exportedAt: '2026-01-22T01:00:00Z' } as const;
const ALONE = { previous: { kind: 'none' }, sums: [] } as const;
const KINDS = ['error', 'warning', 'notice', 'cantTell'] as const;
type Told = Readonly<Record<(typeof KINDS)[number], number>>;

const count = (kinds: readonly string[]): Told => {
  const of = (kind: (typeof KINDS)[number]) =>
    kinds.filter((one) => one === kind || one === words.panel.kinds[kind]).length;
  return { error: of('error'), warning: of('warning'), notice: of('notice'), cantTell: of('cantTell') };
};

/** The column of a sheet by its title, as words. */
function columnOf(entry: LedgerEntry, across: HistoryResult, sheet: number, title: string): readonly string[] {
  const { columns, rows } = sheetsOf([entry], OPTIONS, across)[sheet] ?? { columns: [], rows: [] };
  const at = columns.findIndex((column) => column.title === title);
  return rows.map((row) => {
    const cell = row[at];
    return cell && 'text' in cell ? cell.text : cell && 'value' in cell ? String(cell.value) : '';
  });
}

/** The list of problems without what was dismissed. */
function problemsOf(entry: LedgerEntry, across: HistoryResult): Told {
  const kinds = columnOf(entry, across, 0, '严重程度');
  const states = columnOf(entry, across, 0, '核实状态');
  return count(kinds.filter((_, index) => states[index] !== '不属实'));
}

const cause = checkedEntry('made-2023-one-cell-off-by-ten-gbk');
const twins = checkedEntry('real-2025-yanghe-opposite-differences');
const several = checkedEntry('real-2023-hongze-table-four-totals');
const blank = checkedEntry('real-2019-shanghai-office-blank-totals');

/** The report with the first of its faults, as a whole, found to be none. */
function withoutFirst(entry: LedgerEntry): LedgerEntry {
  const [first] = reviewOf(entry).faultStandings;
  return (first?.findings ?? []).reduce(
    (own, finding) => decideOn(own, finding, { state: 'dismissed', reason: '纸质件无误' }),
    entry,
  );
}

/** One finding of a fault of several found to be none: the fault is still there. */
function withoutPart(entry: LedgerEntry): LedgerEntry {
  const whole = reviewOf(entry).faultStandings.find(({ findings }) => findings.length > 1);
  if (whole === undefined) throw new Error('One cell explains several findings.');
  return decideOn(entry, whole.findings[0], { state: 'dismissed', reason: '纸质件无误' });
}

const lastYear: HistoryResult = {
  findings: [buildFinding({ id: 'across', rule: 'reconciliation/carry-over', severity: 'error' })],
  passes: [],
};

describe('one report', () => {
  it.each([
    ['a cell behind several findings', cause, NOTHING_ACROSS],
    ['two cells that differ alike', twins, NOTHING_ACROSS],
    ['a blank total', blank, NOTHING_ACROSS],
    ['a fault dismissed', withoutFirst(several), NOTHING_ACROSS],
    ['a part of a fault dismissed', withoutPart(cause), NOTHING_ACROSS],
    ['a report beside last year’s', cause, lastYear],
  ])('has the same faults in the list and in every file: %s', (_, entry, across) => {
    const { counts, faultStandings, listed } = reviewOf(entry, across);
    const told: Told = {
      error: counts.error,
      warning: counts.warning,
      notice: counts.notice,
      cantTell: counts.cantTell,
    };
    const left = KINDS.reduce((sum, kind) => sum + told[kind], 0);
    expect(left).toBeGreaterThan(0);

    // Panel and side view show these, the list's line the summary.
    expect(count(faultStandings.filter(({ state }) => state !== 'dismissed').map(({ kind }) => kind))).toEqual(told);
    const { errors, warnings, notices, undecided } = rowOf(entry, across).summary;
    expect({ error: errors, warning: warnings, notice: notices, cantTell: undecided }).toEqual(told);

    expect(problemsOf(entry, across)).toEqual(told);
    expect(['错误数', '警告数', '提示数'].map((title) => columnOf(entry, across, 2, title).join())).toEqual(
      [told.error, told.warning, told.notice].map(String),
    );
    expect(columnOf(entry, across, 1, '单位')).toHaveLength(told.error + told.warning);
    if (across === NOTHING_ACROSS) {
      const rows = new TextDecoder().decode(wholeFile(makeCsv(OPTIONS), [entry])).match(/^"?\d+"?,/gm) ?? [];
      expect(rows).toHaveLength(faultStandings.length);
    }

    const { add, finish } = makeMarkdown(OPTIONS);
    add(reviewCheck(entry, across));
    const markdown = [...finish()].flatMap(({ pieces }) => pieces).join('');
    expect(markdown.match(/^\d+\. /gm)).toHaveLength(faultStandings.length);
    expect(markdown).toContain(`疑点 ${left - told.cantTell} 条`);

    const record = parseHtml(writeEvidence(reviewCheck(entry, across), { ...OPTIONS, against: ALONE }));
    expect(record.querySelectorAll('section.finding')).toHaveLength(faultStandings.length);
    expect(record.querySelector('h2')?.textContent).toContain(`疑点（${left - told.cantTell} 条`);
    expect(listed).toEqual({
      failed: left - told.cantTell,
      undecided: told.cantTell,
      dismissed: faultStandings.length - left,
    });
  });

  it.each(LISTINGS)('has the same faults in every file that lists %s', (listing) => {
    const [first, second, third] = reviewOf(several).faultStandings;
    const held = [
      ...(first?.findings ?? []).map((finding) => [finding, { state: 'dismissed', reason: '纸质件无误' }] as const),
      ...(second?.findings ?? []).map((finding) => [finding, { state: 'confirmed' }] as const),
      ...(third?.findings ?? []).map((finding) => [finding, { state: 'rectified' }] as const),
    ];
    const entry = held.reduce((own, [finding, decision]) => decideOn(own, finding, decision), several);
    const states = countStates(reviewOf(entry).faultStandings);
    expect(states).toMatchObject({ confirmed: 1, dismissed: 1, rectified: 1 });
    expect(states.open).toBeGreaterThan(0);
    const options = { ...OPTIONS, listing };
    const listed = countListed(states, listing);

    const [problems, rectifications] = sheetsOf([entry], options, NOTHING_ACROSS);
    expect(problems?.rows).toHaveLength(listed);
    expect(problems?.notes).toEqual(describeListing(listing, states, words));
    expect(problems?.notes).toHaveLength(listing === 'all' ? 0 : 1);
    if (listing === 'confirmed') expect(rectifications?.rows).toHaveLength(2);

    const csv = new TextDecoder().decode(wholeFile(makeCsv(options), [entry]));
    expect(csv.match(/^"?\d+"?,/gm)).toHaveLength(listed);
    const markdown = new TextDecoder().decode(wholeFile(makeMarkdown(options), [entry]));
    expect(markdown.match(/^\d+\. /gm)).toHaveLength(listed);
    for (const file of [csv, markdown]) for (const note of problems?.notes ?? []) expect(file).toContain(note);
  });

  it('does not call a report without a fault whose faults are left out', () => {
    const markdown = new TextDecoder().decode(wholeFile(makeMarkdown({ ...OPTIONS, listing: 'confirmed' }), [several]));
    expect(markdown).toContain(words.exported.markdown.nothingListed);
    expect(markdown).not.toContain(words.exported.markdown.nothing);
  });

  it.each([
    ['a cell behind several findings', cause],
    ['two cells that differ alike', twins],
    ['a blank total', blank],
  ])('has the same faults on the command line, as words and as JSON: %s', (_, { evaluation, url }) => {
    const { counts } = reviewOf({ url, evaluation, decisions: [] });
    const told = KINDS.map((kind) => counts[kind]);
    const kinds = toContract(evaluation, () => 'x').faults.map(({ kind }) => kind);
    expect(Object.values(count(kinds))).toEqual(told);
    const printed = printEvaluation(evaluation, { words, colour: false });
    const marks = printed.split('\n').flatMap((line) => /^ {2}(\S+) {2}\S/.exec(line)?.[1] ?? []);
    expect(Object.values(count(marks))).toEqual(told);
  });

  it('holds what waits for a blank total as one item', () => {
    const item = blank.evaluation.findings.find(({ rule }) => rule === 'table/total-blank');
    expect(item?.undecided?.length).toBeGreaterThan(1);
    expect(
      columnOf(blank, NOTHING_ACROSS, 0, '规则（编号）').filter((rule) => rule.endsWith('（table/total-blank）')),
    ).toHaveLength(1);
    expect(
      columnOf(blank, NOTHING_ACROSS, 0, '规则（编号）').filter((rule) =>
        /reconciliation\/requests-|-total）$/.test(rule),
      ),
    ).toEqual([]);
  });
});
