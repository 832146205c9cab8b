import { browser } from 'wxt/browser';
import type { Decision } from '../../ledger/record/entry';
import { isConnected } from '../messages';
import { readHeld } from './held-record';
import { partKey } from './ledger-keys';
import type { DecisionResult, EntryKey, UndoDecisionResult } from './ledger-types';
import type { DecisionMessage } from './read-decision-message';

/** What people decided on a report, as it is stored now; none where the store can't be read. Changes nothing. */
export async function loadDecisions(key: EntryKey): Promise<readonly Decision[]> {
  const held = partKey('held', key);
  try {
    return readHeld((await browser.storage.local.get(held))[held])?.decisions ?? [];
  } catch {
    return [];
  }
}

/** Calls back with a report's decisions whenever they change, in whichever window; returns how to stop. */
export function watchDecisions(key: EntryKey, listener: (decisions: readonly Decision[]) => void): () => void {
  const held = partKey('held', key);
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = changes[held];
    if (area === 'local' && change !== undefined) listener(readHeld(change.newValue)?.decisions ?? []);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Has the background store a decision, or take one back. */
export async function sendDecision(message: DecisionMessage): Promise<DecisionResult | UndoDecisionResult> {
  if (!isConnected()) return { kind: 'not-saved', reason: 'extension-updated' };
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isResult(answer) ? answer : { kind: 'not-saved', reason: 'unavailable' };
  } catch {
    return { kind: 'not-saved', reason: isConnected() ? 'unavailable' : 'extension-updated' };
  }
}

/** The background's answer is our own; nothing at all comes where it refused or is gone. */
function isResult(answer: unknown): answer is DecisionResult | UndoDecisionResult {
  return typeof answer === 'object' && answer !== null && 'kind' in answer;
}
