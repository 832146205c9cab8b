/** Of a check what comparing texts takes. */
export interface CheckedText {
  /** ISO 8601, UTC: tells this check's text from that of a later one. */
  readonly checkedAt: string;
  readonly agency: string | null;
  /** The report, a paragraph each; null where it was not kept. */
  readonly text: readonly string[] | null;
}
