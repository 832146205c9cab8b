import type { Quote } from '../../read/quote';

/** One value of the contact block. `value` is normalised (half-width digits, one hyphen), `quote` is as written. */
export interface ContactField {
  readonly value: string;
  readonly quote: Quote;
}

/** The report's contact block (如有疑问，请与…联系…). A field that is not there is null or an empty list. */
export interface Contact {
  readonly block: Quote;
  readonly office: ContactField | null;
  readonly address: ContactField | null;
  readonly phones: readonly ContactField[];
  readonly faxes: readonly ContactField[];
  readonly postcode: ContactField | null;
  readonly email: ContactField | null;
  /** The web addresses named in it, then those that the report's first lines name. */
  readonly websites: readonly ContactField[];
  /** Emptied slots, unpaired brackets and dangling separators, as written. */
  readonly strayPunctuation: readonly Quote[];
}
