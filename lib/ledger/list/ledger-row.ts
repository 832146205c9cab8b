import type { ItemCounts } from '../rectification/count-items';
import type { DecisionCounts } from '../review/decision-counts';
import type { SaidPoints } from '../scoring/said-points';
import type { Scorable } from '../scoring/scorable';
import type { Score } from '../scoring/score';
import type { RosterPlace } from './roster-place';
import type { RowTiming } from './row-timing';
import type { EntrySummary } from './summary';

/** Another page of the ledger that has the text of a report. */
export interface OtherAddress {
  readonly key: string;
  readonly url: string;
  /** How many findings were decided on in the check of that page. */
  readonly decided: number;
}

/** A report of the ledger as a line of the table. */
export interface LedgerRow {
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  readonly summary: EntrySummary;
  readonly decisionCounts: DecisionCounts;
  /** True until it was compared with the year before: what it says of that is not known yet. */
  readonly pending?: boolean;
  /** The stamp of what it was judged by (`judgedBy`); absent where the line was written before there were stamps. */
  readonly judgedBy?: string | null;
  /** The beginning of its text's hash: what differs in it differs in its text. */
  readonly textHash?: string;
  /** Pages that have its text and differ in how they are addressed: those that are one report with it, and those that are kept apart. Left out where there are none. The session tells it of each row. */
  readonly addresses?: { readonly also: readonly OtherAddress[]; readonly apart: readonly OtherAddress[] };
  /** Whether it came in time by the projects whose rosters name it; left out where none does. The table tells it of each row. */
  readonly timing?: RowTiming;
  /** What its score rests on; left out where it is no report that can be scored. */
  readonly scorable?: Scorable;
  /** What a person said of its points; left out where nobody did. */
  readonly points?: readonly SaidPoints[];
  /** What it is worth by the sheet of now; left out where reports are not scored, or this one can't be. The table tells it of each row. */
  readonly score?: Score;
  /** How its items stand; left out where it has none. */
  readonly items?: ItemCounts;
  /** True where an item that is not closed was due before today. The table tells it of each row. */
  readonly overdue?: boolean;
  /** Projects it was put in. */
  readonly tags: readonly string[];
  /** Other projects, whose rosters name it; left out where none does. The session tells it of each row. */
  readonly named?: readonly string[];
  /** Its places in rosters, those of projects that it was put in too; left out where none names it. The session tells it of each row. */
  readonly places?: readonly RosterPlace[];
}
