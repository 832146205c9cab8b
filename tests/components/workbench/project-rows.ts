import { expect } from 'vitest';
import { joinRosters } from '@/lib/ledger/list/membership';
import { named } from '../../lib/ledger/named-units';
import { row } from './ledger-rows';

export const PROJECT = {
  tag: '2025年度鲤城区年报核查',
  whole: null,
  year: 2025,
  units: named('鲤城区统计局', '鲤城区教育局', '鲤城区审计局'),
};

export const rows = joinRosters(
  [
    row(
      'a',
      { unit: '鲤城区统计局', year: 2025, onTime: 'no', published: '2026-02-03', deadline: '2026-01-31' },
      { decisionCounts: { open: 2 } },
    ),
    row('b', { unit: '鲤城区教育局', year: 2025 }),
    row('c', { unit: '石狮市教育局', year: 2025 }),
  ],
  { projects: [PROJECT], hand: [] },
);

export const chipOf = (container: Element, name: string) =>
  [...container.querySelectorAll<HTMLButtonElement>('button.chip')].find(({ textContent }) =>
    textContent?.startsWith(name),
  ) ?? expect.fail(name);
