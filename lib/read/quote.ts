/**
 * Words of the page with the place they stand at: what a finding quotes and points at.
 * `text` is as the page has it (white space folded to single blanks), never normalised further,
 * so that it can be found again at its place.
 */
export interface Quote {
  readonly text: string;
  /** The place in reading order: what comes later, or stands inside, has a greater number. Whoever read the page knows the way back. */
  readonly at: number;
}
