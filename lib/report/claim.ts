import type { Quote } from '../page/quote';

/** What a number in the text says of applications, reviews and lawsuits. */
export type ClaimKind =
  | 'received'
  | 'carried-in'
  | 'handled'
  | 'carried-forward'
  | 'granted'
  | 'partially-granted'
  | 'granted-or-partially'
  | 'refused'
  | 'unavailable'
  | 'unprocessed'
  | 'other'
  | 'review'
  | 'litigation'
  | 'review-and-litigation'
  | 'normative-documents-made';

/** Whose figures a sentence gives: the whole region's, the reporting office's own, or unsaid. */
export type ClaimScope = 'region' | 'office' | 'unsaid';

/** A figure of the text that names a figure of the tables. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly value: number;
  /** False for 余, 约, 近, 多: no equality may be asked of it. */
  readonly exact: boolean;
  readonly scope: ClaimScope;
  /** The clause, as the page has it. */
  readonly quote: Quote;
}

/** Something the text asserts without a number: 未收到申请, 全部办结, 未发生复议, 均获维持. */
export interface Assertion {
  readonly kind:
    | 'none-received'
    | 'all-handled'
    | 'none-carried-forward'
    | 'none-reviewed'
    | 'none-litigated'
    | 'all-upheld';
  readonly quote: Quote;
}

/** The figures and assertions of the text. */
export interface Narrative {
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
}
