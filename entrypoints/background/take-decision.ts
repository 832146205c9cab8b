import { decideOn } from '@/lib/ledger/review/decision';
import type { DecisionMessage } from '@/lib/store/checker/read-decision-message';
import type { DecisionResult, UndoDecisionResult } from '@/lib/store/ledger/ledger-types';
import { savePanelDecisions, undoPanelDecisions } from '@/lib/store/ledger/panel-decisions';
import { loadSettings } from '@/lib/store/settings';

/** Stores what the reader decided in a panel, or takes it back; undefined for a dismissal without a reason. */
export async function takeDecision(message: DecisionMessage): Promise<DecisionResult | UndoDecisionResult | undefined> {
  if (message.type === 'decisions/undo') return undoPanelDecisions(message.key, message.steps);
  const { key, findings, state, reason, note } = message;
  const { reviewer: by } = await loadSettings('');
  const made = decideOn(findings, { state, reason, note, by, at: new Date().toISOString() });
  return made === undefined ? undefined : savePanelDecisions(key, made);
}
