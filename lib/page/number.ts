/** What a table cell says, read as a number. Blank is not zero: a sum counts it as 0 and says so. */
export type NumberReading =
  /** A number. `remark`: words after it (22（其中修订16件）); `unit`: a unit typed in the cell (元, 万元, 件); `signed`: written with + or −. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly remark: string | null;
      readonly unit: string | null;
      readonly signed: boolean;
    }
  /** Nothing, or a mark that stands for nothing (/ — - 无). */
  | { readonly kind: 'blank'; readonly mark: string }
  /** Anything else: words, two numbers, instructions of the template. */
  | { readonly kind: 'not-a-number' };
