import { describe, expect, it } from 'vitest';
import { type FigureKind, readFigure } from '@/lib/text/figure';

const readingOf = (text: string, kind: FigureKind) => {
  const reading = readFigure(text, kind);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'not-a-number' && reading.rough ? 'rough' : reading.kind;
};

it('makes no number of what is larger than is kept to the last digit', () => {
  for (const text of ['123456789012345万', '99999999亿']) expect(readFigure(text, 'count').kind).toBe('not-a-number');
  expect(readFigure('9000万', 'count')).toMatchObject({ value: 90_000_000 });
});

describe('a figure of a change', () => {
  it.each<[string, number]>([
    ['3', 3],
    ['+3', 3],
    ['-2', -2],
    ['－2', -2],
    ['—2', -2],
    ['– 2', -2],
    ['减3', -3],
    ['减 少 12', -12],
    ['减少了两项', -2],
    ['较上年减少2项', -2],
    ['比2019年增加3', 3],
    ['同比下降4件', -4],
    ['净增5', 5],
    ['取消1项', -1],
    ['增加1,234', 1234],
    ['减-3', -3],
    ['（减）3', -3],
    ['负2', -2],
    ['持平（0）', 0],
    ['没有增加或减少', 0],
    ['↑3', 3],
    ['↓3', -3],
    ['增（3）', 3],
    ['减少(3项)', -3],
    ['3↓', -3],
    ['3（减少）', -3],
    ['减少3（取消3项）', -3],
    ['减少3项，系机构改革划出', -3],
    ['增0', 0],
    ['增/减0', 0],
    ['持平', 0],
    ['与上年持平', 0],
    ['未增未减', 0],
    ['无增无减', 0],
    ['不变', 0],
    ['保持不变', 0],
    ['无变化', 0],
    ['未发生变化', 0],
    ['没有增减', 0],
    ['零增长', 0],
  ])('reads %s as %d', (text, value) => {
    expect(readingOf(text, 'change')).toBe(value);
  });

  it.each([
    '减少至3',
    '增至5',
    '增长5%',
    '增3减2',
    '增3（减2）',
    '增/减3',
    '增-3',
    '增加',
    '▲3',
    '同比',
    '基本持平',
    '请填增减数',
  ])('makes no number of %s', (text) => {
    expect(readingOf(text, 'change')).toBe('not-a-number');
  });

  it.each(['约3', '减少约3', '增加10余项'])('takes %s for rough', (text) => {
    expect(readingOf(text, 'change')).toBe('rough');
  });

  it('says that words were read', () => {
    expect(readFigure('减3', 'change')).toMatchObject({ signed: true, worded: true });
    expect(readFigure('-3', 'change')).not.toHaveProperty('worded');
  });
});

describe('a count', () => {
  it.each<[string, number]>([
    ['31批次', 31],
    ['31 批 次', 31],
    ['3笔', 3],
    ['2起', 2],
    ['4处', 4],
    ['1单', 1],
    ['3件（次）', 3],
    ['8人/次', 8],
    ['2标段', 2],
    ['23案件', 23],
    ['3个采购项目', 3],
    ['3修订', 3],
    ['三十一批次', 31],
    ['零件', 0],
    ['共31', 31],
    ['累计31', 31],
    ['合计：3项', 3],
    ['1.2万', 12_000],
    ['3万件', 30_000],
    ['6，已全部公开', 6],
  ])('reads %s as %d', (text, value) => {
    expect(readingOf(text, 'count')).toBe(value);
  });

  it.each([
    '减3',
    '持平',
    '3月',
    '3个月',
    '2024年',
    '3个工作日',
    '5号',
    '第3批',
    '3成',
    '3倍',
    '1至3',
    '3—5',
    '12 34',
    '6，另5',
    '一般',
    '一次性',
    '见附件',
    '填写数字',
    '件',
    '＊',
  ])('makes no number of %s', (text) => {
    expect(typeof readingOf(text, 'count')).toBe('string');
  });

  it.each(['约120', '近百', '120余件', '十几', '两三件', '100左右', '＞100', '不足10', '3件以上', '数十'])(
    'takes %s for rough',
    (text) => {
      expect(readingOf(text, 'count')).toBe('rough');
    },
  );
});

it('is quick on hostile text', () => {
  for (const words of ['减少', '约', '3', '（减', '增3（减']) {
    const hostile = words.repeat(60_000);
    expect(readingOf(hostile, 'change')).not.toBe('number');
  }
});
