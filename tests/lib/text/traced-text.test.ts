import { describe, expect, it } from 'vitest';
import { traceText } from '../../../lib/text/traced-text';

describe('traceText', () => {
  it.each([
    ['电 话：０５９５－２２３５', '电话:0595-2235'],
    ['2021-01-06　10:00', '2021-01-06 10:00'],
    ['2021 年 1 月', '2021年1月'],
    ['\u200b甲\u00a0局 ', '甲局'],
    ['22355775 22355776', '22355775 22355776'],
    ['0527 — 83593059', '0527—83593059'],
  ])('%s', (written, text) => {
    expect(traceText(written).text).toBe(text);
  });

  it('knows the words as written behind every stretch of the text', () => {
    const traced = traceText('前 言（１２ 件）℃后');
    const from = traced.text.indexOf('(');
    expect(traced.text).toBe('前言(12件)°C后');
    expect(traced.written(from, from + 5)).toBe('（１２ 件）');
    expect(traced.written(traced.text.length - 1, traced.text.length)).toBe('后');
    expect(traced.written(3, 3)).toBe('');
  });

  it('reads long text in time that grows with its length alone', () => {
    // Time that grew with its square would run into the test's limit.
    const words = Array.from({ length: 50_000 }, () => '138').join(' ');
    // Compared by hand: a failure would print both texts.
    expect(traceText(`${words} `).text === words).toBe(true);
  });
});
