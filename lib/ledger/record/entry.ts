import type { Evaluation, Finding, SavedEquation } from '../../judge/evaluation';
import type { ItemRecord } from '../rectification/item-record';
import type { SaidPoints } from '../scoring/said-points';
import type { Facts } from './compact/compact-facts';

/** What a person holds of a finding: 待核实 open, 属实 confirmed, 不属实 dismissed, 已整改 rectified. */
export type DecisionState = 'open' | 'confirmed' | 'dismissed' | 'rectified';

/** A finding as a person confirmed it, and the check that had it. */
export interface FoundThen {
  readonly finding: Finding;
  /** Of the text that it was found in. */
  readonly textHash: string;
  /** The version of the rules that found it. */
  readonly rules: string;
}

/** The first check after a finding was there that found the same rule and subject in order. */
export interface PutRight {
  /** When it was made: ISO 8601, UTC; '' where another report was corrected, and when is not known. */
  readonly at: string;
  /** What held then, where the rule compares figures. */
  readonly equation: SavedEquation | null;
}

/** A reviewer's decision on one finding of one page. */
export interface Decision {
  /** Id of the finding (stable for the same rule and subject on the same page). */
  readonly finding: string;
  /** What the finding was when it was decided: rule, subject and values. When a re-check gives another one, the decision lapses. */
  readonly fingerprint: string;
  readonly state: DecisionState;
  /** Why it is dismissed; '' otherwise. */
  readonly reason: string;
  readonly note: string;
  /** The reviewer's name as set in the settings; '' when none is. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The finding in its own words and figures, once no check has it as it was decided on, and of findings across reports, which no check has, at once; of 属实 and 已整改 only. */
  readonly found?: FoundThen;
  /** What showed that it was put right; absent as long as nothing did. */
  readonly putRight?: PutRight;
}

/** A check as far as it says what is wrong: what was in order is there only where it does not follow from what was read. */
export type FoundCheck = Omit<Evaluation, 'passes'> & Partial<Pick<Evaluation, 'passes'>>;

/** One report of the ledger (台账): its latest check and what people decided on it. */
export interface LedgerEntry {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly evaluation: Evaluation;
  /** Current and lapsed ones; `standing` (decision.ts) tells them apart. */
  readonly decisions: readonly Decision[];
  /** What is written down of its items; absent where nothing is. */
  readonly items?: readonly ItemRecord[];
  /** Projects the reviewer put it in: 2025年度鲤城区年报核查. */
  readonly tags: readonly string[];
  /** The report's paragraphs, for comparison with other reports; null where an earlier version did not keep them. */
  readonly text: readonly string[] | null;
  /**
   * The check before, to compare this one with (`compareEvaluations`), without passes and causes; absent or null where
   * there was none. Its text is another one, or no other text has been seen yet.
   */
  readonly before?: Evaluation | null;
  /** What was read of the page, to judge it again by; absent for a check of a version that kept none, until the page is checked anew. */
  readonly facts?: Facts;
  /** What a person said of its score; absent where nobody did. */
  readonly points?: readonly SaidPoints[];
}

/** The same without what was in order: no rule has to be asked for it. */
export type FoundEntry = Omit<LedgerEntry, 'evaluation'> & { readonly evaluation: FoundCheck };
