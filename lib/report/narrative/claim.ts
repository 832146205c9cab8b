import type { Quote } from '../../read/quote';

/** What a number in the text says of applications, reviews and lawsuits. */
export type ClaimKind =
  | 'received'
  | 'carried-in'
  | 'handled'
  /** 办理申请9件, 收到并答复9件: those received or those handled. */
  | 'processed'
  /** 依申请公开9件, without a verb: received, handled or granted. */
  | 'applications'
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
  | 'litigation-direct'
  | 'litigation-after-review'
  | 'review-and-litigation'
  | 'normative-documents-made';

/** Whose figures a sentence gives: all that the report covers, the reporting office's own, or unsaid. */
export type ClaimScope = 'region' | 'office' | 'unsaid';

/** A figure of the text that names a figure of the tables. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly value: number;
  /** False for 余, 约, 近, 多: no equality may be asked of it. */
  readonly exact: boolean;
  readonly scope: ClaimScope;
  /** True where the words name citizens only: 公民 may be everybody or natural persons. */
  readonly citizens: boolean;
  /** The clause, as the page has it. */
  readonly quote: Quote;
}

/** Figures of parts of the year or of the bodies, which a sentence gives one after the other and which make one figure of the tables. */
export interface PartsClaim {
  readonly kind: ClaimKind;
  readonly values: readonly number[];
  /** True where the parts leave nothing out (both half-years, the own level and all below it), so that their sum must be a figure of the tables. */
  readonly complete: boolean;
  /** True where the last of them may be the whole by itself (上年结转3件均已办结，新收24件办结22件). */
  readonly lastMayBeAll?: boolean;
  readonly quote: Quote;
}

/** The cases that words speak of. */
export type CasesTold = 'review' | 'litigation' | 'review-and-litigation';

/** Something the text asserts without a number: 未收到申请, 全部办结, 未发生复议, 均获维持. */
export interface Assertion {
  readonly kind:
    | 'none-received'
    | 'all-handled'
    | 'none-carried-in'
    | 'none-carried-forward'
    | 'none-reviewed'
    | 'none-litigated'
    | 'none-corrected'
    | 'all-upheld';
  /** Of 未收到申请: true where no word says that applications for information are meant. */
  readonly bare?: boolean;
  /** Of 未被纠错 and 均获维持: which cases. */
  readonly cases?: CasesTold;
  readonly quote: Quote;
}

/** The figures and assertions of the text. */
export interface Narrative {
  readonly claims: readonly Claim[];
  readonly parts: readonly PartsClaim[];
  readonly assertions: readonly Assertion[];
}
