import { describe, expect, it } from 'vitest';
import { countFolded, foldAddresses, standsFor } from '@/lib/ledger/list/fold-addresses';
import { projectsOf } from '@/lib/ledger/list/membership';
import { row } from '../../components/workbench/ledger-rows';

const BARE = 'http://qzlc.gov.cn/nb/1.htm';
const FULL = 'https://www.qzlc.gov.cn/nb/1.htm';
const PHONE = 'https://m.qzlc.gov.cn/nb/1.htm';
const page = (
  key: string,
  url: string,
  given: Parameters<typeof row>[2] = {},
  summary: Parameters<typeof row>[1] = {},
) => row(key, summary, { url, textHash: 'abc', ...given });
const keys = (rows: ReturnType<typeof foldAddresses>) => rows.map(({ key }) => key);
const also = ([first]: ReturnType<typeof foldAddresses>) => first?.addresses?.also.map(({ key }) => key);

describe('pages with one text', () => {
  it('are one report where only the way to them differs, and the row tells of the others', () => {
    const rows = foldAddresses([page('a', BARE), page('b', FULL), page('c', PHONE)], []);
    expect(rows).toHaveLength(1);
    expect(also(rows)).toHaveLength(2);
    expect(countFolded(rows)).toBe(2);
    expect([BARE, FULL, PHONE].every((url) => rows[0] !== undefined && standsFor(rows[0], url))).toBe(true);
  });

  it('are told by the page in which most was decided, else by the plainest address, else by the one checked last', () => {
    const decided = page('a', BARE, { decisionCounts: { confirmed: 1 } });
    const latest = page('b', FULL, {}, { checkedAt: '2026-03-01T00:00:00Z' });
    expect(keys(foldAddresses([latest, decided], []))).toEqual(['a']);
    expect(keys(foldAddresses([latest, page('a', BARE)], []))).toEqual(['a']);
    expect(keys(foldAddresses([page('a', FULL.replace('www', 'wap')), latest], []))).toEqual(['b']);
    const [first] = foldAddresses([decided, page('b', FULL, { decisionCounts: { gone: 1 } })], []);
    expect(first?.addresses?.also).toEqual([{ key: 'b', url: FULL, decided: 1 }]);
  });

  it('are in every project that one of them is in', () => {
    const [first] = foldAddresses([page('a', BARE, { tags: ['甲'] }), page('b', FULL, { named: ['乙'] })], []);
    expect(first && projectsOf(first)).toEqual(['甲', '乙']);
  });

  it.each([
    ['another text', page('b', FULL, { textHash: 'other' })],
    ['another year', page('b', FULL, {}, { year: 2023 })],
    ['another page', page('b', 'https://www.qzlc.gov.cn/nb/2.htm')],
    ['another site', page('b', 'https://www.qzfz.gov.cn/nb/1.htm')],
    ['no report', page('b', FULL, {}, { kind: 'not-a-report' })],
    ['a text that is not known', row('b', {}, { url: FULL })],
  ])('but not with %s', (_, other) => {
    const rows = [page('a', BARE), other];
    expect(foldAddresses(rows, [])).toEqual(rows);
  });
});

describe('what was said by hand', () => {
  const apart = (one: string, other: string) => ({ one, other, same: true, apart: true }) as const;

  it('keeps a page apart from the others, which stay one', () => {
    const rows = foldAddresses([page('a', BARE), page('b', FULL), page('c', PHONE)], [apart(PHONE, BARE)]);
    expect(rows).toHaveLength(2);
    expect(countFolded(rows)).toBe(1);
    expect(rows.find(({ key }) => key === 'c')?.addresses?.apart).toHaveLength(rows[0]?.key === 'c' ? 1 : 2);
  });

  it('keeps pages apart that are said to be of two bodies', () => {
    const rows = foldAddresses([page('a', BARE), page('b', FULL)], [{ one: FULL, other: BARE, same: false }]);
    expect(keys(rows)).toEqual(['a', 'b']);
    expect(rows[0]?.addresses).toEqual({ also: [], apart: [{ key: 'b', url: FULL, decided: 0 }] });
  });

  it('joins nothing whose text differs', () => {
    const rows = [page('a', BARE), page('b', FULL, { textHash: 'other' })];
    expect(foldAddresses(rows, [{ one: BARE, other: FULL, same: true }])).toEqual(rows);
  });
});
