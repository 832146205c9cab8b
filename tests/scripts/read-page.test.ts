// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { detectEncoding, openPage } from '@/scripts/read-page';

/** 政府信息公开 in GBK. */
const GBK = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
/** 㐀 (U+3400), which GB18030 writes with four bytes and GBK lacks. */
const FOUR_BYTES = [0x81, 0x39, 0xee, 0x39];

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

describe('detectEncoding', () => {
  it.each([
    ['a byte-order mark wins over the declaration', bytes([0xef, 0xbb, 0xbf], '<meta charset="gbk">'), 'utf-8'],
    ['UTF-16 by its mark', bytes([0xff, 0xfe], [0x3c, 0]), 'utf-16le'],
    ['<meta charset>', bytes('<html><meta charset=gb18030>'), 'gb18030'],
    ['<meta http-equiv>', bytes('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), 'gbk'],
    ['a late declaration', bytes(`<script>${'x'.repeat(5000)}</script><META CHARSET='GBK'>`), 'gbk'],
    ['a declaration in a comment does not count', bytes('<!-- <meta charset="gbk"> --><p>文</p>'), 'utf-8'],
    ['a declaration of UTF-16 that was read as bytes', bytes('<meta charset="utf-16">'), 'utf-8'],
    ['an unknown label', bytes('<meta charset="none-such"><p>文</p>'), 'utf-8'],
    ['no declaration, UTF-8', bytes('<p>政府信息公开</p>'), 'utf-8'],
    ['no declaration, GBK', bytes('<p>', GBK, '</p>'), 'gb18030'],
  ])('%s', (_, page, encoding) => {
    expect(detectEncoding(page)).toBe(encoding);
  });
});

describe('openPage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-page-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = (page: Uint8Array) => {
    const path = join(folder, 'page.html');
    writeFileSync(path, page);
    return openPage(path, 'http://www.example.gov.cn/a.html').document;
  };

  it('reads GB18030 with its four-byte characters', () => {
    expect(open(bytes('<meta charset="gb18030"><p>', GBK, FOUR_BYTES)).querySelector('p')?.textContent).toBe(
      '政府信息公开㐀',
    );
  });

  it('runs no script of the page', () => {
    expect(open(bytes('<title>a</title><script>document.title = "b";</script>')).title).toBe('a');
  });

  it('fails for a file that is not there', () => {
    expect(() => openPage(join(folder, 'none.html'), '')).toThrow(/ENOENT/);
  });
});
