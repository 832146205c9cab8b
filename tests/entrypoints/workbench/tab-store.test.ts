import { afterEach, expect, it, vi } from 'vitest';
import { keepView, loadView } from '@/entrypoints/workbench/kept-view';
import { recheckHost } from '@/entrypoints/workbench/recheck-host';
import type { Recheck } from '@/lib/workbench/views/recheck-view';

const step = { key: '2024:http://www.qz.gov.cn/1.htm', url: 'http://www.qz.gov.cn/1.htm', unit: '统计局' };
const queue: Recheck = { steps: [{ ...step, outcome: null }], phase: 'checking' };

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it.each(['setItem', 'removeItem', 'getItem'] as const)(
  'a tab’s own store that refuses (%s) ends nothing: what it has stays, and the next load begins anew',
  (name) => {
    recheckHost().keep(queue);
    const before = { ...sessionStorage };
    const refusing = vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const { keep, kept } = recheckHost();
    expect(kept).toEqual(name === 'getItem' ? null : { ...queue, phase: 'stopped' });
    expect(() => keep(name === 'removeItem' ? null : queue)).not.toThrow();
    if (name === 'setItem') expect(() => keepView({} as Parameters<typeof keepView>[0])).not.toThrow();
    expect(loadView(false)).toBeNull();
    refusing.mockRestore();
    expect({ ...sessionStorage }).toEqual(before);
  },
);

it('what was being checked again is there after a reload, stopped, until it is put away', () => {
  recheckHost().keep(queue);
  expect(recheckHost().kept).toEqual({ ...queue, phase: 'stopped' });
  recheckHost().keep(null);
  expect(recheckHost().kept).toBeNull();
});
