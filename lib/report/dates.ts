import type { DateClaim, IsoDate, TextBlock } from './report';

/**
 * Every day on which the page or the report says it was published, signed or issued, strongest first within each source.
 * Never from the address, never from the page's clock; a run of digits that the page visibly damaged gives no date.
 * `blocks`: all text blocks of the report; `closing`: those after the last section.
 */
export function readDates(
  _document: Document,
  _root: Element,
  _blocks: readonly TextBlock[],
  _closing: readonly TextBlock[],
): readonly DateClaim[] {
  return [];
}

/** The day of publication: what the page shows, else what its metadata give, else null. A signature is no publication. */
export function publicationDay(_dates: readonly DateClaim[]): IsoDate | null {
  return null;
}
