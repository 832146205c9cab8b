import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumeral, parseNumber } from '@/lib/text/number';
import { useSeed } from '../seed';

useSeed();

const number = (value: number, rest: Partial<ReturnType<typeof parseNumber>> = {}) => ({
  kind: 'number',
  value,
  remark: null,
  unit: null,
  signed: false,
  ...rest,
});

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    [' 0 ', 0],
    ['\u00a00\u00a0', 0],
    ['\u200b12\ufeff', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1 234 567', 1234567],
    ['1808595', 1808595],
    ['7730.28', 7730.28],
    ['59237.2449', 59237.2449],
    ['? 0', 0],
    ['0。', 0],
    ['十二', 12],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toEqual(number(value));
  });

  it('keeps the sign, the unit and the remark', () => {
    expect(parseNumber('+1036')).toEqual(number(1036, { signed: true }));
    expect(parseNumber('-3')).toEqual(number(-3, { signed: true }));
    expect(parseNumber('−3')).toEqual(number(-3, { signed: true }));
    expect(parseNumber('251000元')).toEqual(number(251000, { unit: '元' }));
    expect(parseNumber('179411 元')).toEqual(number(179411, { unit: '元' }));
    expect(parseNumber('12万元')).toEqual(number(12, { unit: '万元' }));
    expect(parseNumber('22（其中修订16件）')).toEqual(number(22, { remark: '(其中修订16件)' }));
    expect(parseNumber('55(含自然失效29件)')).toEqual(number(55, { remark: '(含自然失效29件)' }));
    expect(parseNumber('12件，其中重复1件')).toEqual(number(12, { unit: '件', remark: ',其中重复1件' }));
  });

  it.each(['', ' ', '\u00a0', '\u3000', '/', '／', '—', '-', '－', '——', '无', '·', '没有', '不涉及', 'N/A'])(
    'takes %j for blank, not for 0',
    (text) => {
      expect(parseNumber(text).kind).toBe('blank');
    },
  );

  it.each([
    '1.属于国家秘密',
    '12 34',
    '1/2',
    '3、4',
    '请填写数字',
    '1,23',
    '12,3456',
    '5+3',
    '1 2',
    '一、',
    '第1项',
    '0 0',
    // More digits than a number keeps.
    '1234567890123456',
    '1,234,567,890,123,456',
    '187 187 187 187 187 187',
  ])('does not make a number of %j', (text) => {
    expect(parseNumber(text).kind).toBe('not-a-number');
  });

  it('is quick on hostile text', () => {
    const hostile = `${'1,'.repeat(50_000)}x`;
    expect(parseNumber(hostile).kind).toBe('not-a-number');
  });

  const wide = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const grouped = (value: number): string => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');

  it('reads back every way a count is written', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999 }),
        fc.constantFrom('plain', 'wide', 'grouped', 'wide-grouped', 'padded', 'unit', 'remark'),
        (value, style) => {
          const text = {
            plain: `${value}`,
            wide: wide(`${value}`),
            grouped: grouped(value),
            'wide-grouped': wide(grouped(value)).replace(/,/g, '，'),
            padded: `\u3000\n ${value}\u00a0`,
            unit: `${value}件`,
            remark: `${value}（含上年${value}件）`,
          }[style];
          expect(parseNumber(text)).toMatchObject({ kind: 'number', value });
        },
      ),
    );
  });
});

/** An encoder of Chinese numerals of its own, to hold the reader against. */
function encode(value: number): string {
  const digits = '零一二三四五六七八九';
  const below10000 = (n: number): string => {
    let text = '';
    let zero = false;
    for (const [place, word] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(n / place) % 10;
      if (digit === 0) zero = text !== '';
      else {
        text += (zero ? '零' : '') + digits[digit] + word;
        zero = false;
      }
    }
    return text;
  };
  if (value === 0) return '零';
  let text = '';
  let rest = value;
  for (const [factor, word] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(rest / factor);
    rest %= factor;
    if (part === 0) continue;
    text += (text !== '' && part < 1000 ? '零' : '') + below10000(part) + word;
  }
  return text.replace(/^一十/, '十');
}

describe('parseChineseNumeral', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['一百零三', 103],
    ['两千', 2000],
    ['一万零五十', 10050],
    ['二〇二六', 2026],
    ['二○二六'.replace('○', '〇'), 2026],
    ['三百二十一万', 3210000],
  ])('reads %s as %d', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(['', '十百', '第十二条', '百', '一二十', '一万万', '千'])('leaves %j alone', (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });

  it('reads back what is encoded', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (value) => {
        expect(parseChineseNumeral(encode(value))).toBe(value);
      }),
    );
  });
});
