import { describe, expect, it } from 'vitest';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Sheet } from '@/lib/export/rows/sheet';
import { wordsOfCell } from '@/lib/export/rows/sheet';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { DecisionState, LedgerEntry } from '@/lib/ledger/record/entry';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { checkedEntry, decideOn, sheetsOf, wholeFile } from '../ledger-builder';

const DOUBT = { 'zh-CN': /疑[为似应有]|请核对|请人工/, en: /\bmay\b|please (?:check|look)|\bseems?\b/ } as const;
const PAGES = [
  'real-2023-hongze-table-four-totals',
  'real-2025-yanghe-opposite-differences',
  'made-2023-one-cell-off-by-ten-gbk',
  'made-2021-department-published-late',
  'made-2024-labels-altered-and-cells-not-counts',
];
const ENTRIES = PAGES.map((slug) => checkedEntry(slug));

/** A report all of whose findings are held alike. */
const held = (entry: LedgerEntry, state: DecisionState) =>
  entry.evaluation.findings.reduce(
    (now, finding) => decideOn(now, finding, { state, reason: state === 'dismissed' ? '已核对原件' : '' }),
    entry,
  );

/** What a column says, a row each. */
function columnOf({ columns, rows }: Sheet, name: string): readonly string[] {
  const at = columns.findIndex(({ title }) => title === name);
  return rows.map((row) => wordsOfCell(row[at] ?? null));
}

describe.each(LANGUAGES)('what a person confirmed, in %s', (language) => {
  const words = WORDS[language];
  const { columns } = words.exported;
  const options = { words, reviewer: '陈晓', listing: 'all', exportedAt: '2026-01-22T01:00:00Z' } as const;

  it.each(['confirmed', 'rectified'] as const)('is told as a fact in every list, when it is %s', (state) => {
    const entries = ENTRIES.map((entry) => held(entry, state));
    const [problems, items, summary] = sheetsOf(entries, options);
    if (!problems || !items || !summary) throw new Error('three sheets');
    for (const told of [
      columnOf(problems, columns.problems.message),
      columnOf(items, columns.rectifications.problem),
    ]) {
      expect(told.length).toBeGreaterThan(10);
      expect(told.filter((line) => DOUBT[language].test(line))).toEqual([]);
    }
    expect(columnOf(summary, columns.summary.onTime).join()).not.toMatch(/疑|Apparently/);
    const markdown = new TextDecoder().decode(wholeFile(makeMarkdown(options), entries));
    const faults = markdown.match(/^\d+\. .*$/gm) ?? [];
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.filter((line) => DOUBT[language].test(line))).toEqual([]);
  });

  it.each(['open', 'dismissed'] as const)('stays a suspicion when it is %s', (state) => {
    const [problems] = sheetsOf(
      ENTRIES.map((entry) => held(entry, state)),
      options,
    );
    const told = problems ? columnOf(problems, columns.problems.message) : [];
    expect(told.filter((line) => DOUBT[language].test(line)).length).toBeGreaterThan(told.length / 2);
  });

  it('is told as a fact in the record of its report', () => {
    const sayings = (entry: LedgerEntry) => {
      const against = { previous: { kind: 'missing', year: 2022 }, sums: [] } as const;
      const page = writeEvidence(reviewCheck(entry, NOTHING_ACROSS), { ...options, against });
      return [...page.matchAll(/<section class="finding [^"]*"><p>(.*?)<\/p>/g)].map(([, told]) => told ?? '');
    };
    const [hongze] = ENTRIES;
    if (!hongze) throw new Error('no page');
    expect(sayings(hongze).filter((line) => DOUBT[language].test(line))).not.toEqual([]);
    expect(sayings(held(hongze, 'confirmed')).filter((line) => DOUBT[language].test(line))).toEqual([]);
  });
});

describe('in Chinese', () => {
  const { columns } = WORDS['zh-CN'].exported;
  const told = (entry: LedgerEntry) => {
    const [problems] = sheetsOf([entry], { words: WORDS['zh-CN'], reviewer: '', listing: 'all' });
    return problems ? columnOf(problems, columns.problems.message) : [];
  };

  it('says what a cell should be and what it says', () => {
    const [hongze] = ENTRIES;
    if (!hongze) throw new Error('no page');
    expect(told(held(hongze, 'confirmed')).join('\n')).toContain('”应为 11，填为 0。\n表四“行政复议”：');
    expect(told(hongze).join('\n')).toContain('总计填为 0，相差 11，疑为误填，请核对。');
  });

  it('says of the cell that explains several sums what it should be, and only where all of them are confirmed', () => {
    const slip = checkedEntry('made-2023-one-cell-off-by-ten-gbk');
    const [cause] = slip.evaluation.causes;
    const [edit] = cause?.edits ?? [];
    const [first, ...others] = slip.evaluation.findings.filter(({ cause: id }) => id === cause?.id);
    if (!edit || !first || others.length === 0) throw new Error('the corpus has changed');
    const said = `应为 ${edit.suggested}，填为 ${edit.value}。`;
    expect(told(held(slip, 'confirmed')).join('\n')).toContain(`据以下 ${others.length + 1} 项，`);
    expect(told(held(slip, 'confirmed')).join('\n')).toContain(said);
    expect(told(decideOn(slip, first, {})).join('\n')).not.toContain(said);
    expect(told(slip).join('\n')).not.toContain(said);
  });

  it('leaves out of a fault what was dismissed of it', () => {
    const slip = checkedEntry('made-2023-one-cell-off-by-ten-gbk');
    const [cause] = slip.evaluation.causes;
    const [first, ...others] = slip.evaluation.findings.filter(({ cause: id }) => id === cause?.id);
    if (!first) throw new Error('the corpus has changed');
    const entry = others.reduce(
      (now, finding) => decideOn(now, finding, { state: 'dismissed', reason: '已核对原件' }),
      decideOn(slip, first, {}),
    );
    const line = told(entry).find((each) => each.includes('相差')) ?? '';
    expect(line).not.toMatch(DOUBT['zh-CN']);
    expect(line.split('\n').filter((each) => each.includes('相差'))).toHaveLength(1);
  });
});
