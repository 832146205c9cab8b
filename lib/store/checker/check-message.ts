import type { Evaluation } from '../../judge/evaluation';
import type { Facts } from '../../ledger/record/compact/compact-facts';
import type { Decision } from '../../ledger/record/entry';
import type { KeptCheck } from '../../ledger/record/kept-check';
import type { RuleSettings } from '../../rules/rule';
import type { AskedPlace } from '../asked-place';
import type { SaveResult } from '../ledger/checks';
import type { EntryKey } from '../ledger/ledger-types';

/** A check that was just made, and what is to be kept beside it. */
export interface MadeCheck {
  readonly evaluation: Evaluation;
  /** The report's paragraphs; null where they are not to be kept, and then its facts are neither. */
  readonly text: readonly string[] | null;
  /** The check that it was compared with. */
  readonly before: Evaluation | null;
  readonly facts?: Facts;
}

/** What a page's checker asks of the background, which alone reads and writes checks. `url`: the address at the press. */
export type CheckMessage =
  /** A check begins: by which settings, and what was found the last time? */
  | { readonly type: 'check/begun'; readonly url: string }
  /** The stored check of this report year. */
  | { readonly type: 'check/earlier'; readonly url: string; readonly year: number | null }
  /** Store this. */
  | ({ readonly type: 'check/made'; readonly url: string } & MadeCheck)
  /** The place that the ledger asked to be shown, once. */
  | { readonly type: 'place/wanted'; readonly url: string }
  /** What people decided on a report. */
  | { readonly type: 'decisions/wanted'; readonly key: EntryKey };

/** A stored check and what it was compared with; whoever has the rules puts it together again (`evaluationOf`). */
export type EarlierKept = KeptCheck & { readonly before: Evaluation | null };

/** What a check begins with. */
export interface Begun {
  readonly settings: RuleSettings;
  /** The last check of the page, whatever its report year; null when there is none or it cannot be read. */
  readonly last: EarlierKept | null;
}

/** What the background answers to each. */
export interface CheckAnswers {
  readonly 'check/begun': Begun;
  readonly 'check/earlier': EarlierKept | null;
  readonly 'check/made': SaveResult;
  readonly 'place/wanted': AskedPlace | null;
  readonly 'decisions/wanted': readonly Decision[];
}
