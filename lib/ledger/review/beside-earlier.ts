import type { Evaluation } from '../../judge/evaluation';
import type { RuleSettings } from '../../rules/rule';
import type { Comparison } from './compare';
import { recheck } from './recheck';

/** A stored check, with the one that its findings were compared with. */
export interface EarlierCheck {
  readonly evaluation: Evaluation;
  /** Null where there was none with another text. */
  readonly before: Evaluation | null;
}

/** How the findings differ from those of an earlier check, the last one with another text where there is one. */
export interface ComparedCounts {
  /** When that check was made; ISO 8601, UTC. */
  readonly since: string;
  readonly fresh: number;
  readonly gone: number;
  /** Found both times, with other figures. */
  readonly changed: number;
  readonly stayed: number;
}

/** When the page was checked before, whether its text is still the same, and how the findings differ. */
export interface EarlierTold {
  readonly checkedAt: string;
  readonly sameText: boolean;
  readonly compared?: ComparedCounts;
}

/** A fresh check beside the earlier ones of its page and year. */
export interface BesideEarlier {
  /** With what the change of the text since shows. */
  readonly evaluation: Evaluation;
  /** Null where the page was not checked before. */
  readonly earlier: EarlierTold | null;
  /** The check that it was compared with, to be stored with it. */
  readonly compared: Evaluation | null;
}

/**
 * What a new check is to be compared with, now and until the text changes again: the check before it where its text was
 * another one, else what that one was compared with. What was in order is left out: only findings and figures are compared.
 */
export function comparedWith(earlier: EarlierCheck | null, { textHash }: Evaluation): Evaluation | null {
  if (earlier === null) return null;
  const { evaluation, before } = earlier;
  if (before !== null && evaluation.textHash === textHash) return before;
  return { ...evaluation, passes: [], causes: [] };
}

/** Sets a check just made beside the last one of its page and year; null where there is none. */
export function setBesideEarlier(
  checked: Evaluation,
  earlier: EarlierCheck | null,
  settings: Pick<RuleSettings, 'disabled' | 'severities'>,
): BesideEarlier {
  const compared = comparedWith(earlier, checked);
  if (earlier === null || compared === null) return { evaluation: checked, earlier: null, compared: null };
  const { evaluation, comparison } = recheck(compared, checked, settings);
  const { checkedAt, textHash } = earlier.evaluation;
  return {
    evaluation,
    earlier: {
      checkedAt,
      sameText: textHash === checked.textHash,
      compared: countChanges(compared.checkedAt, comparison),
    },
    compared,
  };
}

function countChanges(since: string, { fresh, gone, changed, stayed }: Comparison): ComparedCounts {
  return { since, fresh: fresh.length, gone: gone.length, changed: changed.length, stayed: stayed.length };
}
