import type { Quote } from '../../read/quote';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A report year that some part of the report names. */
export interface YearClaim {
  readonly source: 'title' | 'page-title' | 'period' | 'preface' | 'signature' | 'metadata';
  readonly year: number;
  readonly quote: Quote;
}

/** A day on which the report says, or its page says, that it was signed, issued or published. */
export interface DateClaim {
  /** `metadata`: a PubDate or the head list; `shown`: a publication line on the page; `signature`: below the text; `issued`: an 印发 line. */
  readonly source: 'metadata' | 'shown' | 'signature' | 'issued';
  readonly date: IsoDate;
  readonly quote: Quote;
}

/** What is written as a day of the report and is none: a day that the calendar does not have, or a month alone. */
export interface FlawedDate {
  readonly source: 'shown' | 'signature' | 'issued';
  readonly flaw: 'no-such-day' | 'no-day';
  readonly quote: Quote;
}

/** The period the figures cover (统计期限), where the report states one. A null end could not be read, as `flaw` says, or is not stated where `flaw` is null. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `digits-lost`: the page damaged a day; `no-such-day`: the calendar does not have it. */
  readonly flaw: 'digits-lost' | 'no-such-day' | null;
  readonly quote: Quote;
}
