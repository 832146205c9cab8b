import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepCase } from '@/scripts/fuzz/kept-cases';
import { browserLaw, type SealedBrowserLaw } from '@/scripts/fuzz/laws';

/** Always the same pages: what was right yesterday and is wrong today is no chance of the draw. */
const SEED = 20260131;
const RUNS = 16;

let opened: SealedBrowserLaw | null;
beforeAll(async () => {
  opened = await browserLaw();
});
afterAll(() => opened?.close());

test('whatever page is drawn: a check in Chromium ends with an answer, no rule throws, and the page is as it was', async () => {
  if (opened === null) throw new Error('No Chromium found: set GOUJI_CHROMIUM to the path of one.');
  const found = await opened.law.run({ seed: SEED, runs: RUNS });
  expect(found && `${found.why}\nkept as ${keepCase(join(tmpdir(), 'gouji-fuzz'), found)}`).toBeNull();
}, 240_000);
