import { describe, expect, it } from 'vitest';
import { readCarryOver } from '@/components/workbench/carry-over-map';
import { COMING, GOING, largestSide, readFlow, stack } from '@/components/workbench/year-flow';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { cleanReport, finding, notReport } from '../fixtures';

const entry = (evaluation: LedgerEntry['evaluation']): LedgerEntry => ({
  url: evaluation.source,
  savedAt: evaluation.checkedAt,
  evaluation,
  decisions: [],
  tags: [],
  text: null,
});

describe('the flow of a year', () => {
  const flow = readFlow(entry(cleanReport));

  it('has the same height on both sides where table 3 holds', () => {
    expect(flow).toMatchObject({ year: 2023, carriedIn: 96, fresh: 3511, carriedForward: 121 });
    if (flow === null) throw new Error('There is no flow.');
    const height = (parts: typeof COMING | typeof GOING) => stack(flow, parts, 1).at(-1)?.to;
    expect(height(COMING)).toBe(3607);
    expect(height(GOING)).toBe(3607);
    expect(largestSide([flow])).toBe(3607);
  });

  it('leaves out what is 0, blank or negative', () => {
    const parts = stack(
      {
        year: 2023,
        url: '',
        carriedIn: null,
        fresh: 5,
        granted: 0,
        refused: -2,
        unavailable: 0,
        unprocessed: 0,
        otherwise: 5,
        carriedForward: 0,
      },
      [...COMING, ...GOING],
      2,
    );
    expect(parts).toEqual([
      { part: 'fresh', value: 5, from: 0, to: 10 },
      { part: 'otherwise', value: 5, from: 10, to: 20 },
    ]);
  });

  it('is none where there is no table or no year', () => {
    expect(readFlow(entry(notReport))).toBeNull();
  });
});

describe('the carry-over map', () => {
  const rule = 'reconciliation/carry-over';
  const passes = [{ rule, subject: { table: 'requests', column: 'total' } as const, equation: null }];

  it('has an outcome for every column that has one', () => {
    const failed = finding({
      id: 'x',
      rule,
      reason: 'differs',
      subject: { table: 'requests', column: 'natural-person' },
    });
    const columns = readCarryOver({ findings: [failed], passes });
    expect(columns).toHaveLength(7);
    expect(columns.find(({ column }) => column === 'natural-person')).toMatchObject({
      outcome: 'broken',
      finding: 'x',
    });
    expect(columns.find(({ column }) => column === 'total')?.outcome).toBe('held');
    expect(columns.find(({ column }) => column === 'research-institution')?.outcome).toBe('unchecked');
  });

  it('says of every column what could not be decided for the table', () => {
    const whole = finding({
      id: 'y',
      rule,
      reason: 'previous-unreadable',
      outcome: 'cantTell',
      subject: { table: 'requests' },
    });
    expect(readCarryOver({ findings: [whole], passes: [] }).map(({ outcome }) => outcome)).toEqual(
      Array(7).fill('undecided'),
    );
  });

  it('is empty where nothing was compared', () => {
    expect(readCarryOver({ findings: [], passes: [] })).toEqual([]);
  });
});
