// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { writeBulletin } from '@/lib/export/bulletin';
import { entryOf } from './ledger-builder';

const finding = { rule: 'contact/missing', reason: 'no-such-reason', data: {} };

describe('writeBulletin', () => {
  it('names body, day, title and fault', () => {
    expect(writeBulletin(entryOf('甲局').evaluation, finding, 'zh-CN')).toBe(
      '甲局2026年2月3日发布的《甲局》：contact/missing: no-such-reason',
    );
    expect(writeBulletin(entryOf('甲局').evaluation, finding, 'en')).toContain('published on 3 February 2026');
  });

  it('does without what the page does not say', () => {
    const { report } = entryOf('甲局').evaluation;
    const bare = { report: { ...report, agency: null, title: null, published: null } };
    expect(writeBulletin(bare, finding, 'zh-CN')).toMatch(/^该单位《政府信息公开工作年度报告》：/);
  });
});
