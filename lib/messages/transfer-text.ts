/** The workbench's words for what came of an action, and for what goes out of the ledger and comes in. */
export interface TransferText {
  readonly notices: {
    readonly decided: (state: string, count: number) => string;
    readonly outOfReach: string;
    readonly matched: Readonly<Record<'same' | 'apart' | 'back', string>>;
    /** `where`: the report's unit, where that is not the one that is open. */
    readonly undone: (where: string | null) => string;
    /** Steps taken back, and steps left because a later decision stands. */
    /** A finding is dismissed for a reason only. */
    readonly reasonMissing: string;
    readonly undonePartly: (taken: number, overtaken: number) => string;
    readonly nothing: string;
    readonly overtaken: (steps: number) => string;
    /** `missing`: reports that were asked for and are not in the file. */
    readonly written: (reports: number, missing: number) => string;
    readonly notWritten: string;
    /** The writing itself broke: our bug, named. */
    readonly writingBroke: (why: string) => string;
    readonly writingAlready: string;
    readonly writingStopped: string;
    readonly imported: (added: number, updated: number, matches: number, projects: number) => string;
    readonly tagged: (reports: number) => string;
    readonly removed: (reports: number) => string;
    readonly restored: (reports: number) => string;
    readonly asideRemoved: (records: number) => string;
    /** `unknown`: rules that this version does not have. */
    readonly profileTaken: (unknown: number) => string;
    readonly profileReset: string;
  };
  readonly importing: {
    readonly title: (file: string) => string;
    readonly reading: (done: number) => string;
    readonly brings: (
      what: Readonly<Record<'reports' | 'added' | 'updated' | 'matches' | 'projects', number>>,
    ) => string;
    readonly nothingNew: (reports: number) => string;
    readonly take: string;
    readonly conflicts: (count: number) => string;
    readonly moreConflicts: (count: number) => string;
    readonly columns: Readonly<Record<'report' | 'what' | 'mine' | 'theirs', string>>;
    readonly kept: string;
    readonly report: (agency: string, year: number | null) => string;
    readonly check: string;
    readonly checked: (time: string, failed: number) => string;
    /** Two pages that may or may not be of one body. */
    readonly pages: (one: string, other: string) => string;
    readonly match: string;
    readonly project: string;
    /** `whole`: the report that sums the project up; `units`: names on its list, `own` of which the other side lacks. */
    readonly projectSaid: (whole: string | null, units: number | null, own: readonly string[]) => string;
  };
  readonly working: {
    readonly texts: string;
    readonly reading: string;
    readonly writing: string;
    readonly comparing: string;
    readonly storing: string;
    readonly progress: (done: number, of: number) => string;
    readonly stop: string;
  };
  readonly print: {
    readonly title: string;
    readonly number: string;
    readonly reviewer: (name: string) => string;
    readonly day: (day: string) => string;
  };
}
