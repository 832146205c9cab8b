import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepCase } from '@/scripts/fuzz/kept-cases';
import { allLaws } from '@/scripts/fuzz/laws';

/** Always the same inputs: what was right yesterday and is wrong today is no chance of the draw. */
const SEED = 20260131;
/** Inputs for each law: all of them together take about half a minute on two idle cores. */
const RUNS: Readonly<Record<string, number>> = {
  'page/holds': 16,
  'page/unseen': 16,
  'page/planted': 12,
  'page/time': 8,
  'file/import': 100,
  'store/damaged': 50,
  'panel/renders': 24,
};
/** Where an input lies that broke a law in this run; one that is to be judged from now on goes to tests/fuzz/kept. */
const FOUND = join(tmpdir(), 'gouji-fuzz');
const MINUTES = 60_000;

describe('whatever is drawn', { timeout: 10 * MINUTES }, async () => {
  const laws = await allLaws();

  test('is asked of every law', () => {
    expect(laws.map(({ name }) => name).sort()).toEqual(Object.keys(RUNS).sort());
  });

  test.each(laws.map((law) => [law.name, law.states, law] as const))('%s: %s', async (name, _, law) => {
    const found = await law.run({ seed: SEED, runs: RUNS[name] ?? 0 });
    const told = found && `${found.why}\nseed ${found.seed}, path ${found.path}, kept as ${keepCase(FOUND, found)}`;
    expect(told).toBeNull();
  });
});
