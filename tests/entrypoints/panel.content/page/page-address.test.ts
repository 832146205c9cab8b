import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { addressOf } from '@/entrypoints/panel.content/page/page-address';

const PAGE = 'http://www.qzlc.gov.cn/report.htm';

function open(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

it('is that of the document', () => {
  expect(addressOf(open('<p>一</p>', `${PAGE}?id=1`))).toBe(`${PAGE}?id=1`);
  expect(addressOf(open('<p>一</p>', 'file:///home/report.html'))).toBe('file:///home/report.html');
});

it('is not what a base says', () => {
  expect(addressOf(open('<base href="http://www.fuzhou.gov.cn/"><p>一</p>', PAGE))).toBe(PAGE);
});

it('is that of the page around text that was written into a frame, whatever base the text has', () => {
  const { window } = new JSDOM('<iframe></iframe>', { url: PAGE });
  const frame = window.document.querySelector('iframe')?.contentDocument;
  if (!frame) throw new Error('no frame');
  frame.write('<base href="http://www.fuzhou.gov.cn/"><p>一</p>');
  expect(frame.URL).toBe('about:blank');
  expect(addressOf(frame)).toBe(PAGE);
});

it('is none where nothing tells', () => {
  expect(addressOf(open('<base href="http://www.fuzhou.gov.cn/"><p>一</p>', 'about:blank'))).toBe('');
});
