import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { HandMatch } from '../ledger/bodies/same-body';
import { storedMatch } from '../ledger/record/stored-said';
import { oneAtATime } from './lock';

/** Where it is kept which pages a reviewer said are, or are not, of one body. */
export const MATCHES = 'setting:matches';

const stored = z.array(z.unknown());

/** What was said by hand, as far as it can be read. */
export async function loadMatches(): Promise<readonly HandMatch[]> {
  try {
    const { data: list = [] } = stored.safeParse((await browser.storage.local.get(MATCHES))[MATCHES]);
    return list.flatMap((each) => storedMatch.safeParse(each).data ?? []);
  } catch {
    // Names alone then say which reports belong together.
    return [];
  }
}

const isAbout =
  ({ one, other }: HandMatch) =>
  (match: HandMatch): boolean =>
    (one === match.one && other === match.other) || (one === match.other && other === match.one);

/** Takes back what was said of two pages. What is left, or null where the store did not take it. */
export async function removeMatch(match: HandMatch): Promise<readonly HandMatch[] | null> {
  try {
    return await oneAtATime(async () => {
      const left = (await loadMatches()).filter((said) => !isAbout(said)(match));
      await browser.storage.local.set({ [MATCHES]: left });
      return left;
    });
  } catch {
    return null;
  }
}

/** Adds to what was said; the latest word on two pages counts. All of it, or null where the store did not take it. */
export async function saveMatches(said: readonly HandMatch[]): Promise<readonly HandMatch[] | null> {
  try {
    return await oneAtATime(async () => {
      const kept = (await loadMatches()).filter((match) => !said.some(isAbout(match)));
      const all = [...kept, ...said];
      await browser.storage.local.set({ [MATCHES]: all });
      return all;
    });
  } catch {
    return null;
  }
}
