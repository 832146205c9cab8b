import { describe, expect, it } from 'vitest';
import { amountOf, moneyUnitIn, parseMoney } from '@/lib/report/form/amount';
import { addExactly } from '@/lib/text/decimal';

/** What a cell comes to in yuan below a head with a unit (or none). */
function inYuan(text: string, head: string | null = null): number | null | undefined {
  const printed = head === null ? null : { unit: head, quote: { text: head, at: 1 } };
  const amount = amountOf(parseMoney(text), printed, '元');
  return amount && (amount.unit === null ? null : amount.value);
}

describe('a cell of money', () => {
  it.each([
    ['251000元', 251000],
    ['251,000元', 251000],
    ['179411 元', 179411],
    ['120万元', 1200000],
    ['120万', 1200000],
    ['人民币120万元', 1200000],
    ['120万人民币', 1200000],
    ['￥1,200,000.00元', 1200000],
    ['120万元整', 1200000],
    ['152.3064万元', 1523064],
    ['709455.9元', 709455.9],
    ['0.3万元', 3000],
    ['1.2亿元', 120000000],
    ['1.2亿', 120000000],
    ['500千元', 500000],
    ['1亿2000万元', 120000000],
    ['120万3000元', 1203000],
    ['120（万元）', 1200000],
    ['12.5万元（含税）', 125000],
    ['一百二十万元', 1200000],
    ['一百二十万', 1200000],
    ['壹佰贰拾万元整', 1200000],
    ['共计12万元', 120000],
    ['0', 0],
  ])('%s is so many yuan by its own unit', (text, value) => {
    expect(inYuan(text)).toBe(value);
    expect(inYuan(text, '亿元')).toBe(value);
  });

  it.each([
    ['152.3064', '万元', 1523064],
    ['1.1', '万元', 11000],
    ['3', '亿元', 300000000],
    ['709455.9', '元', 709455.9],
  ])('%s below a head in %s is %d yuan', (text, head, value) => {
    expect(inYuan(text, head)).toBe(value);
  });

  it('without a unit stays as typed and of no unit', () => {
    expect(amountOf(parseMoney('149.673874'), null, '元')).toMatchObject({
      value: 149.673874,
      unit: null,
      typed: null,
    });
    expect(amountOf(parseMoney('12件'), null, '元')).toMatchObject({ value: 12, unit: null, typed: null });
  });

  it('of fees comes to ten thousand yuan', () => {
    expect(amountOf(parseMoney('125000元'), null, '万元')).toMatchObject({ value: 12.5, unit: '万元', typed: '元' });
    expect(amountOf(parseMoney('30700元'), null, '万元')?.value).toBe(3.07);
  });

  it.each(['约120万元', '见附件', '120万元、30万元', '元', '人民币'])('%s is no amount', (text) => {
    expect(inYuan(text)).toBeUndefined();
  });

  it.each(['', '/', '—', '无'])('“%s” is blank', (text) => {
    expect(parseMoney(text).kind).toBe('blank');
  });
});

it.each([
  ['单位：件、万元', '万元'],
  ['金额单位:元', '元'],
  ['千元', '千元'],
  ['单位：件', undefined],
  ['元或万元', undefined],
])('the unit of money in “%s” is %s', (words, unit) => {
  expect(moneyUnitIn(words)).toBe(unit);
});

it.each([
  [[0.1, 0.2], 0.3],
  [[1523064.1, 251000.2], 1774064.3],
  [[12345678901.23, 0.01, -0.24], 12345678901],
  [[1e-8, 2e-8], 3e-8],
  [[], 0],
  [[1e23, 1], 1e23],
])('%j add up to %d', (values, sum) => {
  expect(addExactly(values)).toBe(sum);
});
