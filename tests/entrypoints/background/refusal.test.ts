import { describe, expect, it } from 'vitest';
import { refusalOf } from '@/entrypoints/background/refusal';
import { noticeText as en } from '@/lib/messages/en/notice';
import { REFUSALS } from '@/lib/messages/refusals';
import { noticeText as zh } from '@/lib/messages/zh-CN/notice';

const NO_HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

describe('why a page cannot be checked', () => {
  it.each([
    ['chrome://version/', 'Cannot access a chrome:// URL', true, 'browser-page'],
    [undefined, 'Cannot access a chrome:// URL', true, 'browser-page'],
    [undefined, 'Cannot access a chrome-extension:// URL of different extension', true, 'browser-page'],
    ['about:addons', 'Missing host permission for the tab', true, 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', true, 'store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'Missing host permission for the tab', true, 'store'],
    ['file:///C:/年报.html', NO_HOST, false, 'file-access'],
    [undefined, 'Cannot access contents of url "file:///tmp/a.html".', false, 'file-access'],
    [undefined, NO_HOST, false, 'file-access'],
    [undefined, NO_HOST, true, 'other'],
    ['file:///C:/a.pdf', 'Cannot access', true, 'pdf'],
    ['https://www.qzlc.gov.cn/P020210106.pdf', 'Missing host permission for the tab', true, 'pdf'],
    [
      'http://www.qzlc.gov.cn/a.htm',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      true,
      'policy',
    ],
    ['http://www.qzlc.gov.cn/a.htm', 'The tab was closed.', true, 'other'],
  ] as const)('of %s, where the browser says "%s" (file access: %s), is %s', (url, said, fileAccess, refusal) => {
    expect(refusalOf(url, said, fileAccess)).toBe(refusal);
  });

  it.each(REFUSALS)('is explained in both languages: %s', (refusal) => {
    for (const text of [zh, en]) {
      expect(text.refusals[refusal].heading).not.toBe('');
      expect(text.refusals[refusal].body.length).toBeGreaterThan(0);
    }
  });
});
