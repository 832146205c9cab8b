/**
 * Words of the page with the element they stand in: what a finding quotes and points at.
 * `text` is as the page has it (white space folded to single blanks), never normalised further,
 * so that it can be found again inside `element`.
 */
export interface Quote {
  readonly text: string;
  readonly element: Element;
}
