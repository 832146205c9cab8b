import { describe, expect, it } from 'vitest';
import { readUnit, sumChildren } from '@/lib/ledger/across/children-sum';
import { checkAgainstPrevious } from '@/lib/ledger/across/history';
import { figureReader } from '@/lib/ledger/across/read-figure';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { TABLE_KEYS } from '@/lib/report/form/keys';
import { RULES } from '@/lib/rules';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { checkedPage } from '../checked-page';

const SLUGS = [
  'real-2023-hongze-table-four-totals',
  'made-clean-2019-department',
  'real-2019-shanghai-office-blank-totals',
];
const EVERY_RULE = RULES.map(({ id }) => id);

/** The figures of every cell that was read of a report. */
function figuresOf(entry: LedgerEntry) {
  const read = figureReader(entry);
  const { tables } = entry.evaluation.report;
  return TABLE_KEYS.flatMap((table) =>
    Object.entries(tables[table] ?? {}).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => read({ table, row, column })),
    ),
  );
}
const withoutFacts = ({ facts: _, ...entry }: LedgerEntry): LedgerEntry => entry;

describe.each(SLUGS)('the figures of %s', (slug) => {
  const entry = checkedPage(slug);

  it('stand where they stand on the page, each of them, whatever was judged of it', () => {
    const figures = figuresOf(entry);
    const isThere = figures.filter(({ state }) => state !== 'missing');
    expect(isThere.length).toBeGreaterThan(50);
    expect(isThere.filter(({ place }) => place === null)).toEqual([]);
    const unasked = checkedPage(slug, { ...STATUTORY_SETTINGS, disabled: EVERY_RULE });
    expect(figuresOf(unasked)).toEqual(figures);
  });

  it('are those of its equations, where a check of an earlier version has nothing else', () => {
    const figures = figuresOf(entry);
    const earlier = figuresOf(withoutFacts(entry));
    expect(earlier.map(({ state, value }) => [state, value])).toEqual(
      figures.map(({ state, value }) => [state, value]),
    );
    const told = earlier.flatMap((figure, index) => (figure.place === null ? [] : [[figure, figures[index]] as const]));
    expect(told.length).toBeGreaterThan(0);
    for (const [before, now] of told) expect(before).toEqual(now);
    expect(earlier.filter(({ place }) => place === null).length).toBeGreaterThan(0);
  });
});

it('lead to cells that no equation has, in a sum over units', () => {
  const whole = checkedPage('made-clean-2021-department');
  const sum = sumChildren(whole, [readUnit({ ...whole, url: 'http://www.example.gov.cn/unit.htm' })], null);
  const stated = sum?.lines.map((line) => line.stated) ?? [];
  expect(stated.filter(({ state, place }) => state !== 'missing' && place === null)).toEqual([]);
});

it('is told of a running total where the text gives it', () => {
  const { facts, ...kept } = checkedPage('made-clean-2021-department');
  const block = facts?.report.blocks.find(({ text }) => text.length > 30);
  if (!facts || !block) throw new Error('there is no text');
  const words = '历年累计主动公开政府信息90条';
  const text = `${block.text}${words}。`;
  const blocks = facts.report.blocks.map((each) => (each === block ? { ...each, text } : each));
  const now = { ...kept, text: [text], facts: { ...facts, report: { ...facts.report, blocks } } };
  const { report } = kept.evaluation;
  const year = (report.year ?? 0) - 1;
  const before = { ...kept, text: [words.replace('90', '100')], url: `${kept.url}l` };
  const previous = { ...before, evaluation: { ...kept.evaluation, report: { ...report, year } } };
  const found = (entry: LedgerEntry) =>
    checkAgainstPrevious(entry, { kind: 'found', entry: previous }).findings.find(
      ({ rule }) => rule === 'reconciliation/cumulative',
    );
  const finding = found(now);
  expect(finding?.evidence.map(({ place }) => place.path)).toEqual([facts.paths[block.at]]);
  expect(text).toContain(finding?.evidence[0]?.quote);
  expect(found(withoutFacts(now))?.evidence).toEqual([]);
});
