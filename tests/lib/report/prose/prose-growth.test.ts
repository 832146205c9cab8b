import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/report/prose/prose-figures';
import { readGrowth } from '@/lib/report/prose/prose-growth';

const growth = (text: string): string[] =>
  readGrowth(readFigures({ text, at: 1, order: 0 })).map(({ kind, figure, previous, printed, computed }) =>
    kind === 'agrees' ? kind : `${kind}: ${previous} to ${figure} is ${computed}, not ${printed}`,
  );

describe('readGrowth', () => {
  it.each<[string, string]>([
    ['收到申请10件，较上年增加2件，增长52%。', 'growth: 8 to 10 is 25, not 52'],
    ['收到申请8件，比上年减少2件，同比下降25%。', 'growth: 10 to 8 is -20, not -25'],
    ['收到申请10件，较上年增加2件，下降25%。', 'growth: 8 to 10 is 25, not -25'],
    ['收到申请10件，增长52%，增加2件。', 'growth: 8 to 10 is 25, not 52'],
    ['收到申请7件，较上年的10件下降40%。', 'growth: 10 to 7 is -30, not -40'],
    ['2023年收到申请8件、2024年收到申请10件，增长20%。', 'growth: 8 to 10 is 25, not 20'],
    ['申请量较上年增加3件（从5件到7件）。', 'change: 5 to 7 is 2, not 3'],
    ['申请由5件增加到7件，增加3件。', 'change: 5 to 7 is 2, not 3'],
    ['收到申请10件，较上年8件增加3件。', 'change: 8 to 10 is 2, not 3'],
    ['公开信息1300条，比2023年的1250条增加60条，增长4%。', 'change: 1250 to 1300 is 50, not 60'],
    ['公开信息1300条，比2023年的1250条增加50条，增长14%。', 'growth: 1250 to 1300 is 4, not 14'],
    ['收到申请31件，同比下降14.1%（上年35件）。', 'growth: 35 to 31 is -11.4, not -14.1'],
    ['公开信息1500条，同比增加500条，增幅为33.3%。', 'growth: 1000 to 1500 is 50, not 33.3'],
  ])('tells %s', (text, expected) => {
    expect(growth(text).filter((line) => line !== 'agrees')).toEqual([expected]);
  });

  it.each([
    '收到申请10件，较上年增加2件，增长25%。',
    '收到申请10件，其中网上6件，较上年增加2件，增长25%。',
    '收到申请9件，较上年减少3件，同比下降25%。',
    '收到申请7件，较上年10件下降30%。',
    '申请由5件增至7件，增加2件，增长40%。',
    '2023年收到申请8件、2024年收到申请10件，增长25%。',
    '收到申请4件，较上年增加1件，增长33.3%。',
    '收到申请5件，较上年增加2件，增长66.6%。',
  ])('agrees with %s', (text) => {
    const told = growth(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => line !== 'agrees')).toEqual([]);
  });

  it.each([
    '收到申请10件，同比增长52%。',
    '收到申请2件，较上年增加2件，增长100%。',
    '收到申请10件，网站发布信息较上年增加200条，增长25%。',
    '收到申请10件，办结率较上年提高3%。',
    '收到申请10件，满意度上升2个百分点。',
    '收到申请10件，较上年增加约2件，增长52%。',
    '主动公开信息1000条，政策解读较上年增加20条，增长25%。',
    '收到申请10件；网站访问量增长52%。',
    '新增规范性文件3件，新增占比25%。',
  ])('says nothing of %s', (text) => {
    expect(growth(text)).toEqual([]);
  });
});
