import type { SetAside } from '../ledger/across/children-sum';

/** The words of a report beside the units that it sums up. */
export interface UnitsText {
  /** Said where the report is in no project. */
  readonly noProject: string;
  readonly choose: string;
  readonly count: (units: number) => string;
  readonly sumsUp: string;
  /** Another report sums the project up. */
  readonly other: (whole: string) => string;
  /** The report that summed the project up is not in the ledger any more. */
  readonly wholeGone: string;
  /** It is not in the project any more. */
  readonly wholeLeft: (whole: string) => string;
  /** The open report has no year or is no report that can be checked. */
  readonly cannotSum: string;
  readonly rename: string;
  readonly newName: string;
  readonly renamed: (from: string, to: string) => string;
  /** There is a project of that name. */
  readonly taken: (name: string) => string;
  /** Goes on after what was done with reports: what was said of projects went with the last of them; '' for none. */
  readonly dropped: (projects: readonly string[]) => string;
  readonly agrees: (units: number) => string;
  readonly differs: (figures: number, units: number) => string;
  readonly unlisted: (figures: number, units: number) => string;
  readonly unreadable: (figures: number) => string;
  readonly noUnits: string;
  readonly missing: (units: number) => string;
  /** Pages of the project that no sum counts; `lacking`: reports are missing that they may be. */
  readonly setAside: (pages: number, lacking: boolean) => string;
  /** A page with why it is not counted. */
  readonly named: (name: string, why: string) => string;
  readonly whyAside: Readonly<Record<SetAside['reason'], string>>;
  readonly extra: (units: number) => string;
  readonly doubled: (units: number) => string;
  readonly list: string;
  readonly listed: (names: number) => string;
  readonly notListed: string;
  readonly listHint: string;
  readonly saveList: string;
  /** The list was changed in another window while this one is being written. */
  readonly changedElsewhere: string;
  readonly takeStored: string;
  readonly columns: {
    readonly figure: string;
    readonly stated: string;
    readonly sum: (units: number) => string;
    /** While it is no sum of all. */
    readonly sumSoFar: (units: number) => string;
    readonly difference: string;
    readonly units: string;
  };
  readonly rest: string;
  readonly restCount: (figures: number) => string;
  readonly caption: (project: string) => string;
  readonly show: (figure: string) => string;
  /** A unit's figure that is no number. */
  readonly noFigure: string;
  /** An amount of money whose unit the page does not give. */
  readonly noUnit: (figure: string) => string;
  readonly allZero: string;
}
