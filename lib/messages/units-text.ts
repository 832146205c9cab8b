/** The words of a report beside the units that it sums up. */
export interface UnitsText {
  /** Said where the report is in no project. */
  readonly noProject: string;
  readonly choose: string;
  readonly count: (units: number) => string;
  readonly sumsUp: string;
  /** Another report sums the project up. */
  readonly other: (whole: string) => string;
  readonly agrees: (units: number) => string;
  readonly differs: (figures: number, units: number) => string;
  readonly unlisted: (figures: number, units: number) => string;
  readonly unreadable: (figures: number) => string;
  readonly noUnits: string;
  readonly missing: (units: number) => string;
  readonly extra: (units: number) => string;
  readonly doubled: (units: number) => string;
  readonly list: string;
  readonly listed: (names: number) => string;
  readonly notListed: string;
  readonly listHint: string;
  readonly saveList: string;
  readonly columns: {
    readonly figure: string;
    readonly stated: string;
    readonly sum: (units: number) => string;
    readonly difference: string;
    readonly units: string;
  };
  readonly rest: string;
  readonly restCount: (figures: number) => string;
  readonly caption: (project: string) => string;
  readonly show: (figure: string) => string;
  /** A unit's figure that is no number. */
  readonly noFigure: string;
  readonly allZero: string;
}
