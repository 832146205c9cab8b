import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { problemOf } from '@/scripts/check/file-problem';
import { detectEncoding } from '@/scripts/check/page-encoding';
import { obstacleOf } from '@/scripts/check/page-obstacle';
import { openPage } from '@/scripts/check/read-page';
import { WORDS } from '../../words';

/** 政府信息公开 in GBK. */
const GBK = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
/** 政府資訊公開 in Big5. */
const BIG5 = [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d];
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
    expect(detectEncoding(page)).toEqual({ encoding, misdeclared: null });
  });

  it.each([
    ['UTF-8 declared as GBK', bytes('<meta charset="gbk"><p>政府信息公开工作年度报告</p>'), 'utf-8', 'gbk'],
    ['UTF-8 declared as GB2312', bytes('<meta charset="gb2312"><p>全年收到申请，政府信息公开</p>'), 'utf-8', 'gbk'],
    ['GBK declared as UTF-8', bytes('<meta charset="utf-8"><p>', GBK, GBK, '</p>'), 'gb18030', 'utf-8'],
    ['Big5 declared as UTF-8', bytes('<meta charset="utf-8"><p>', BIG5, '</p>'), 'big5', 'utf-8'],
  ])('%s', (_, page, encoding, misdeclared) => {
    expect(detectEncoding(page)).toEqual({ encoding, misdeclared });
  });

  it.each([
    ['Big5 as declared', bytes('<meta charset="big5"><p>', BIG5, '</p>'), 'big5'],
    ['Big5 without a declaration', bytes('<p>', BIG5, '</p>'), 'big5'],
    ['UTF-8 with a broken character', bytes('<meta charset="utf-8"><p>政府信息公开', [0xe6, 0x94], '</p>'), 'utf-8'],
    ['words of no government', bytes('<meta charset="gbk"><p>abc</p>'), 'gbk'],
  ])('keeps to %s', (_, page, encoding) => {
    expect(detectEncoding(page)).toEqual({ encoding, misdeclared: null });
  });
});

describe('problemOf', () => {
  it.each([
    ['EMPTY', bytes('')],
    ['EMPTY', bytes([0xef, 0xbb, 0xbf], ' \r\n')],
    ['OFFICE', bytes('PK', [3, 4], '<w:p>')],
    ['OFFICE', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1], '<html>')],
    ['OFFICE', bytes('{\\rtf1 <b>')],
    ['PDF', bytes('%PDF-1.7 <<')],
    ['PDF', bytes('\n%PDF-1.7 <<')],
    ['MHTML', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>')],
    ['IMAGE', bytes([0x89], 'PNG <a>')],
    ['IMAGE', bytes([0xff, 0xd8, 0xff, 0xe0], '<a>')],
    ['BINARY', bytes([0x1f, 0x8b, 8], '<a>')],
    ['BINARY', bytes('<a>', [0, 1, 2])],
    ['NOT_HTML', bytes('{"code":200,"data":[]}')],
    ['NOT_HTML', bytes('一、总体情况')],
    [null, bytes('<p>文</p>')],
    [null, bytes('From: <b>甲局</b> 报告')],
    [null, bytes([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0])],
  ])('%s', (problem, page) => {
    expect(problemOf(page)).toBe(problem);
  });
});

describe('obstacleOf', () => {
  const PASSWORD = '<input type="PASSWORD">';
  it.each([
    ['NO_TEXT', '', '<div id="app"></div><script>load()</script>'],
    ['LOGIN', '甲市统一身份认证平台', `<form>账号${PASSWORD}</form>`],
    ['LOGIN', '系统', `<form>用户登录 ${PASSWORD}</form>`],
    ['LOGIN', '用户登录', '<p>扫码</p>'],
    ['ERROR_PAGE', '404', '<p>抱歉</p>'],
    ['ERROR_PAGE', '提示', '<p>您访问的页面不存在或已被删除</p>'],
    ['ERROR_PAGE', '', '<h1>502 Bad Gateway</h1><hr>nginx'],
    ['ERROR_PAGE', '', '<p>您的请求已被网站防火墙拦截</p>'],
    ['ERROR_PAGE', '', '<p>系统繁忙，请稍后再试</p>'],
    ['ERROR_PAGE', '访问验证', '<p>请完成安全验证后继续访问</p>'],
    ['ERROR_PAGE', 'Access Denied', '<p>Reference #18</p>'],
    [null, '政府信息公开年报', '<ul><li>甲局2023年报告</li><li>乙局2023年报告</li></ul>'],
    [null, '政府信息公开指南', `<p>${'公开内容。'.repeat(400)}</p><p>页面不存在</p>`],
    [null, '2023年政府信息公开年报', `<div>用户登录 ${PASSWORD}</div>${'<p>甲局2023年报告</p>'.repeat(200)}`],
    [null, '甲局收到申请404件的说明', '<p>如题。</p>'],
    [null, '', '<img src="a.png">'],
  ])('%s: %s', (obstacle, title, body) => {
    const { document } = new JSDOM(`<title>${title}</title>${body}`).window;
    expect(obstacleOf(document)).toBe(obstacle);
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

  it('fails for a file that is no page', () => {
    expect(() => open(bytes('%PDF-1.7'))).toThrow('PDF');
    expect(() => open(bytes(''))).toThrow('EMPTY');
  });

  it('fails for a file larger than any page', () => {
    const page = Buffer.alloc(16 * 1024 * 1024 + 1, ' ');
    page.write('<p>甲局</p>');
    expect(() => open(page)).toThrow('TOO_LARGE');
    for (const { command } of Object.values(WORDS)) expect(command.reasons.TOO_LARGE).toContain('16 MB');
  });

  it('fails for a file that is not there', () => {
    expect(() => openPage(join(folder, 'none.html'), '')).toThrow(/ENOENT/);
  });
});
