import { browser } from 'wxt/browser';
import type { Decision } from '../../ledger/record/entry';
import { hold, type Step, undo } from '../../ledger/review/decision';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { NOTHING_HELD, readHeld, writeHeld } from './held-record';
import { asideKey, partKey } from './ledger-keys';
import type { DecisionResult, EntryKey, NotSaved, UndoDecisionResult } from './ledger-types';
import { writeOutdatedMark } from './outdated-mark';

/**
 * Puts decisions as `saveDecisions` does, without reading the record itself, for which a background that starts with every
 * event would have to hold all of the engine; the ledger makes the line of its list anew.
 */
export function savePanelDecisions(key: EntryKey, made: readonly Decision[]): Promise<DecisionResult> {
  return change<DecisionResult & { readonly kind: 'saved' }>(key, (before) => {
    const { decisions, steps } = hold(before, made);
    return { kind: 'saved', decisions, steps };
  });
}

/** Takes steps back as `undo` does. */
export function undoPanelDecisions(key: EntryKey, steps: readonly Step[]): Promise<UndoDecisionResult> {
  return change<UndoDecisionResult & { readonly kind: 'undone' }>(key, (before) => {
    const { decisions, overtaken } = undo(before, steps);
    return { kind: 'undone', decisions, overtaken: overtaken.length };
  });
}

/** What people decided on a report, as it is stored now; none where the store can't be read. Changes nothing. */
export async function loadDecisions(key: EntryKey): Promise<readonly Decision[]> {
  const held = partKey('held', key);
  try {
    return readHeld((await browser.storage.local.get(held))[held])?.decisions ?? [];
  } catch {
    return [];
  }
}

async function change<Result extends { readonly decisions: readonly Decision[] }>(
  key: EntryKey,
  work: (before: readonly Decision[]) => Result,
): Promise<Result | NotSaved> {
  const [check, heldAt] = [partKey('check', key), partKey('held', key)];
  try {
    return await oneAtATime(async () => {
      const { [check]: record, [heldAt]: stored } = await browser.storage.local.get([check, heldAt]);
      if (record === undefined) return { kind: 'not-saved', reason: 'missing' };
      const read = readHeld(stored);
      const held = read ?? NOTHING_HELD;
      const result = work(held.decisions);
      const revision = held.revision + 1;
      await browser.storage.local.set({
        ...(read === undefined ? { [asideKey(new Date().toISOString(), heldAt)]: stored } : {}),
        [heldAt]: writeHeld({ ...held, revision, decisions: result.decisions }),
        [partKey('mark', key)]: writeOutdatedMark(revision),
      });
      return result;
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}
