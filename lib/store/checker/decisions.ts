import { browser } from 'wxt/browser';
import type { Decision } from '../../ledger/record/entry';
import { partKey } from '../ledger/ledger-keys';
import type { DecisionResult, EntryKey, UndoDecisionResult } from '../ledger/ledger-types';
import { isConnected } from '../messages';
import { ask } from './ask';
import type { DecisionMessage } from './read-decision-message';

/** Ms to wait before each time that changed decisions are asked for. */
const PAUSES: readonly number[] = [0, 300, 3000];

/** What people decided on a report, as it is stored now; none where the store can't be read. */
export async function loadDecisions(key: EntryKey): Promise<readonly Decision[]> {
  return (await ask({ type: 'decisions/wanted', key })) ?? [];
}

/** Calls back with a report's decisions whenever they change, in whichever window; returns how to stop. */
export function watchDecisions(key: EntryKey, listener: (decisions: readonly Decision[]) => void): () => void {
  const review = partKey('review', key);
  let asked = 0;
  const onChanged = async (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !(review in changes)) return;
    asked += 1;
    const turn = asked;
    // A background that is just being put to sleep loses a question, and nothing would ask again.
    for (const pause of PAUSES) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (turn !== asked) return;
      const decisions = await ask({ type: 'decisions/wanted', key });
      if (turn !== asked) return;
      if (decisions !== undefined) return listener(decisions);
    }
    // Where nobody answers, what is known stays.
  };
  const listen = (...given: Parameters<typeof onChanged>) => void onChanged(...given);
  browser.storage.onChanged.addListener(listen);
  return () => {
    asked += 1;
    browser.storage.onChanged.removeListener(listen);
  };
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
