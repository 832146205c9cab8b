/** The workbench's words for the parts that tell of other checks and other reports. */
export interface AcrossText {
  readonly changes: {
    readonly first: string;
    readonly since: (time: string) => string;
    readonly counts: (fresh: number, gone: number, changed: number, stayed: number) => string;
    readonly cells: string;
    readonly cellCount: (cells: number) => string;
    readonly cell: string;
    readonly was: string;
    readonly is: string;
    readonly changed: string;
    readonly fresh: string;
    readonly gone: string;
  };
  readonly years: {
    readonly titleAlone: string;
    readonly carryOver: (before: number, year: number) => string;
    readonly openPrevious: string;
    readonly notAsked: string;
    readonly missing: (year: number) => string;
    /** Beside a year of which there are several reports with different figures. */
    readonly disputed: string;
    readonly noReport: string;
    readonly choose: string;
    readonly pick: string;
    readonly pickHint: string;
    readonly found: (reports: number) => string;
    readonly more: (reports: number) => string;
    readonly byHand: string;
    readonly said: (unit: string | null, same: boolean) => string;
    readonly several: string;
    readonly unconfirmed: (agency: string, url: string) => string;
    readonly same: string;
    readonly notSame: string;
    readonly row: (year: number, row: string) => string;
    readonly agrees: string;
    readonly goTo: (year: number | null, cell: string, figure: string) => string;
    readonly flow: string;
    readonly count: (years: number) => string;
    readonly caption: string;
    readonly parts: Readonly<
      Record<
        'carriedIn' | 'fresh' | 'granted' | 'refused' | 'unavailable' | 'unprocessed' | 'otherwise' | 'carriedForward',
        string
      >
    >;
  };
  readonly copied: {
    readonly looking: string;
    readonly reading: (done: number, of: number) => string;
    /** Why the report is not compared. */
    readonly notCompared: Readonly<Record<'not-kept' | 'short' | 'no-report', string>>;
    readonly nothing: (compared: number) => string;
    readonly found: (reports: number) => string;
    readonly setAside: string;
    readonly title: (agency: string | null, year: number | null) => string;
    readonly share: (percent: number, passages: number) => string;
    readonly own: string;
    readonly other: string;
    readonly more: (passages: number) => string;
    readonly openOther: string;
  };
}
