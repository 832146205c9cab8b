import { describe, expect, it } from 'vitest';
import { toCopyResult } from '@/lib/ledger/copies/copy-finding';
import { describeFinding } from '@/lib/messages';
import { WORDS } from '../../words';

const own = { agency: '泗阳县甲镇', year: 2023, url: 'https://www.siyang.gov.cn/own' };
type Other = readonly [agency: string | null, year?: number];

function told(others: readonly Other[], given: { beyond?: boolean; kind?: 'other-body' | 'own-earlier' } = {}) {
  const { beyond = false, kind = 'other-body' } = given;
  const alike = others.map(([agency, year = 2023], at) => ({
    other: { agency, year, url: `https://www.siyang.gov.cn/${at}` },
    percent: 90 - at,
  }));
  const [finding] = toCopyResult(own, [{ kind, passages: 3, longest: 210, beyond, alike }], true).findings;
  if (finding === undefined) throw new Error('nothing was found');
  return (['zh-CN', 'en'] as const).map((language) => describeFinding(finding, WORDS[language]).message);
}

describe('a sentence on copied text', () => {
  it.each<[string, readonly Other[], Parameters<typeof told>[1], string, string]>([
    ['two', [['乙镇'], ['丙镇']], {}, '，另有丙镇的报告情形类似', 'and 1 more report is like it (丙镇)'],
    ['another year', [['乙镇'], ['丙镇', 2022]], {}, '，另有丙镇2022年度的报告情形类似', '(丙镇 for 2022)'],
    [
      'five',
      [['乙镇'], ['丙镇'], ['丁镇'], ['戊镇'], ['己镇']],
      {},
      '，另有丙镇、丁镇、戊镇等 4 份报告情形类似',
      'and 4 more reports are like it (丙镇, 丁镇, 戊镇 and others)',
    ],
    [
      'more than were compared',
      [['乙镇'], ['丙镇']],
      { beyond: true },
      '，另有丙镇等至少 1 份报告情形类似',
      'at least 1 more report is like it (丙镇 and others)',
    ],
    [
      'one that names nobody',
      [['乙镇'], [null], ['丙镇']],
      {},
      '，另有丙镇等 2 份报告情形类似',
      'and 2 more reports are like it (丙镇 and others)',
    ],
    ['nobody that is named', [['乙镇'], [null]], {}, '，另有 1 份报告情形类似', 'and 1 more report is like it; '],
    [
      'years of its own',
      [
        ['泗阳县甲镇', 2022],
        ['泗阳县甲镇', 2021],
      ],
      { kind: 'own-earlier' },
      '，另有2021年度的报告情形类似',
      '(for 2021)',
    ],
  ])('names the others: %s', (_, others, given, zh, en) => {
    const [chinese, english] = told(others, given);
    expect(chinese).toContain(zh);
    expect(english).toContain(en);
  });

  it('says nothing of others where there are none', () => {
    const [chinese, english] = told([['乙镇']]);
    expect(chinese).not.toContain('另有');
    expect(english).not.toContain('like it');
  });

  it('says how many they are where an earlier version did not name them', () => {
    const data = { agency: '甲镇', year: 2023, url: 'https://a.gov.cn/1', otherAgency: '乙镇', otherYear: 2023 };
    const rest = { otherUrl: 'https://a.gov.cn/2', share: 92, passages: 3, longest: 210, more: 2, beyond: 0 };
    const finding = { rule: 'identity/copied-text', reason: 'other-body', data: { ...data, ...rest } };
    expect(describeFinding(finding, WORDS['zh-CN']).message).toContain('，另有 2 份报告情形类似');
  });
});
