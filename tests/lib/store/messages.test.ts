import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isMessage, isOwn } from '@/lib/store/messages';

const FRAME = { kind: 'annual-report', score: 80, year: 2020 };

it.each([
  { type: 'detector/found', frame: FRAME },
  { type: 'detector/found', frame: { ...FRAME, year: null } },
  { type: 'detector/repeat' },
  { type: 'detector/open' },
  { type: 'checker/open' },
  { type: 'checker/close' },
  { type: 'workbench/open', page: 'http://www.qzlc.gov.cn/a.htm' },
  { type: 'handbook/open', language: 'en' },
])('takes a message of ours: $type', (message) => {
  expect(isMessage(message)).toBe(true);
});

it.each([
  [null],
  ['checker/open'],
  [{}],
  [{ type: 'constructor' }],
  [{ type: 'toString' }],
  [{ type: ['checker/open'] }],
  [{ type: 'checker/save' }],
  [{ type: 'detector/found' }],
  [{ type: 'detector/found', frame: { ...FRAME, kind: 'report' } }],
  [{ type: 'detector/found', frame: { ...FRAME, score: '80' } }],
  [{ type: 'detector/found', frame: { ...FRAME, score: Number.NaN } }],
  [{ type: 'detector/found', frame: { ...FRAME, year: '2020' } }],
  [{ type: 'workbench/open' }],
  [{ type: 'handbook/open', language: '../workbench' }],
  [{ type: 'workbench/open', page: ['http://www.qzlc.gov.cn/'] }],
  [{ type: 'workbench/open', page: 'x'.repeat(10_000) }],
])('takes nothing else: %j', (message) => {
  expect(isMessage(message)).toBe(false);
});

it('listens to its own parts alone', () => {
  expect(isOwn({ id: fakeBrowser.runtime.id })).toBe(true);
  expect(isOwn({ id: 'another-extension' })).toBe(false);
  expect(isOwn({})).toBe(false);
});
