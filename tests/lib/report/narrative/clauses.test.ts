import { describe, expect, it } from 'vitest';
import type { Reporter } from '@/lib/report/narrative/body';
import { readNarrative } from '@/lib/report/narrative/read-narrative';
import { buildSection } from '../../report-builder';
import { DENIALS, OF_A_GOVERNMENT, PARTS, SILENT, TOTALS } from './clause-cases';

const BUREAU: Reporter = { name: '示例县财政局', kind: 'department' };
const GOVERNMENT: Reporter = { name: '示例县人民政府', kind: 'government' };

/** What is read of a sentence, in the words of the cases. */
function read(sentence: string, reporter: Reporter): string[] {
  const section = buildSection('overview', [`（二）依申请公开。${sentence}`]);
  const { claims, parts, assertions } = readNarrative([section], 2025, reporter);
  return [
    ...claims.map(
      ({ kind, value, exact, scope }) => `${kind} ${value}${exact ? '' : '?'}${scope === 'unsaid' ? '' : `(${scope})`}`,
    ),
    ...parts.map(({ kind, values, complete }) => `PARTS ${kind} ${values.join('+')} ${complete}`),
    ...assertions.map(({ kind, cases }) => `!${kind}${cases ? `:${cases}` : ''}`),
  ];
}

describe('clauses', () => {
  it.each([...TOTALS, ...PARTS, ...DENIALS])('of a bureau: %s', (sentence, expected) => {
    expect(read(sentence, BUREAU)).toEqual(expected);
  });
  it.each(OF_A_GOVERNMENT)('of a government: %s', (sentence, expected) => {
    expect(read(sentence, GOVERNMENT)).toEqual(expected);
  });
  it.each(SILENT)('that no table answers for: %s', (sentence) => {
    expect(read(sentence, BUREAU)).toEqual([]);
  });
});
