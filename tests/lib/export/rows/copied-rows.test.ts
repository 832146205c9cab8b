import { describe, expect, it } from 'vitest';
import { toCopyResult } from '@/lib/ledger/copies/copy-finding';
import { decide } from '@/lib/ledger/review/decision';
import { checkedEntry } from '../ledger-builder';
import { OPTIONS, rowOf, sheetOf } from './sheet-reading';

const entry = checkedEntry('made-clean-2021-department');
const { agency, year } = entry.evaluation.report;
const alike = ['统计局', '审计局', '财政局', '民政局', '司法局', '教育局'].map((name, at) => ({
  other: { agency: `丰泽区${name}`, year, url: `http://www.example.gov.cn/${at}.htm` },
  percent: 97 - at,
}));
const likest = { kind: 'other-body' as const, passages: 4, longest: 260, beyond: false, alike };
const across = toCopyResult({ agency, year, url: entry.url }, [likest], true);

/** The rows of 问题清单 about copied text. */
function rows(state: 'open' | 'confirmed') {
  const said = { state, reason: '', note: '', by: '陈晓', at: '2026-01-21T02:00:00Z' };
  const decisions = state === 'open' ? [] : (decide(across.findings, said) ?? []);
  const options = { ...OPTIONS, listing: state === 'open' ? ('all' as const) : ('confirmed' as const) };
  const sheet = sheetOf([{ ...entry, decisions }], 0, options, across);
  return sheet.rows.map((_, index) => rowOf(sheet, index)).filter((row) => JSON.stringify(row).includes('内容雷同'));
}

describe('copied text in 问题清单', () => {
  it.each(['open', 'confirmed'] as const)(
    'is one row a report, which names a few members and says how many they are: %s',
    (state) => {
      const [row, ...others] = rows(state);
      expect(others).toEqual([]);
      const told = Object.values(row ?? {}).join('\n');
      expect(told).toContain(`丰泽区统计局${year}年度报告`);
      expect(told).toContain('另有丰泽区审计局、丰泽区财政局、丰泽区民政局等 5 份报告情形类似');
      expect(told).not.toContain('丰泽区教育局');
      expect(told.includes('请核对')).toBe(state === 'open');
    },
  );
});
