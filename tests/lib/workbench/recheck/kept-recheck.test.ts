import { expect, it } from 'vitest';
import { readKeptRecheck } from '@/lib/workbench/views/recheck-view';

const step = { key: '2024:a', url: 'http://a.gov.cn/', unit: null, outcome: null };
const done = { ...step, outcome: { kind: 'skipped' } };

it('re-checks that were written down come back stopped, or ended where none waits', () => {
  expect(readKeptRecheck(JSON.stringify([done, step]))).toEqual({ steps: [done, step], phase: 'stopped' });
  expect(readKeptRecheck(JSON.stringify([done]))).toEqual({ steps: [done], phase: 'ended' });
});

it('nothing else is taken for re-checks', () => {
  const others = [null, '', '[', '[]', '{}', JSON.stringify([{ ...step, outcome: { kind: 'other' } }])];
  for (const text of others) expect(readKeptRecheck(text), String(text)).toBeNull();
});
