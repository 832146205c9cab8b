import { describe, expect, it } from 'vitest';
import { isGarbled } from '../../../lib/text/mojibake';

/** Words of a report, read in another encoding than they were written in. */
const misread = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
const TEXT = '政府信息公开工作年度报告，主动公开政府信息情况。'.repeat(4);
const UTF_8 = new TextEncoder().encode(TEXT);
/** 政府信息公开 in GBK, four times. */
const GBK = new Uint8Array(
  Array.from({ length: 4 }, () => [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]).flat(),
);

describe('isGarbled', () => {
  it.each([
    ['UTF-8 read as GBK', misread(UTF_8, 'gbk')],
    ['UTF-8 read as Windows-1252', misread(UTF_8, 'windows-1252')],
    ['UTF-8 read as Big5', misread(UTF_8, 'big5')],
    ['GBK read as Windows-1252', misread(GBK, 'windows-1252')],
    ['GBK read as Big5', misread(GBK, 'big5')],
    ['what no decoder could read', `${'\ufffd'.repeat(40)}abc`],
  ])('tells %s', (_name, text) => {
    expect(isGarbled(text)).toBe(true);
  });

  it.each([
    ['a report', TEXT],
    ['a few lost characters in a long text', `${TEXT.repeat(40)}${'\ufffd'.repeat(30)}`],
    ['nothing', ''],
    ['one misread word', '网页乱码示例：鏀垮簻'],
  ])('is silent on %s', (_name, text) => {
    expect(isGarbled(text)).toBe(false);
  });
});
