import type { Target } from '@/components/shared/target';
import type { ExportFormat } from '@/lib/export/files/export-format';
import type { Picture } from '@/lib/export/files/picture/write-picture';
import type { ExportChoice } from '@/lib/export/rows/reviewed-check';
import type { Project, ProjectChange } from '@/lib/ledger/bodies/project';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import type { Copies } from '@/lib/ledger/copies/copied-pair';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import type { ItemChange } from '@/lib/ledger/rectification/change-items';
import type { AskedDecision } from '@/lib/ledger/review/asked-decision';
import type { GivenPoints } from '@/lib/ledger/scoring/said-points';
import type { Language } from '@/lib/messages/languages';
import type { Words } from '@/lib/messages/words';
import type { Importing } from '@/lib/workbench/views/importing';
import type { JudgingOffer } from '@/lib/workbench/views/judging-offer';
import type { KeptView } from '@/lib/workbench/views/kept-view';
import type { NoticeView } from '@/lib/workbench/views/notice';
import type { Opening } from '@/lib/workbench/views/opening';
import type { AskedAlike, ProblemsView } from '@/lib/workbench/views/problems-view';
import type { RecheckView } from '@/lib/workbench/views/recheck-view';
import type { Returning } from '@/lib/workbench/views/returning';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import type { StoreView } from '@/lib/workbench/views/store-view';
import type { PictureFormat } from './glance/PartSection';

export interface WorkbenchProps {
  readonly words: Words;
  readonly onLanguage: (language: Language) => void;
  /** Null while the ledger is being read. */
  readonly rows: readonly LedgerRow[] | null;
  /** How the ledger was left; null where it begins anew. Asked for at the first drawing only. */
  readonly kept: KeptView | null;
  /** Hears how the ledger is looked at whenever that changes. */
  readonly onKeep: (view: KeptView) => void;
  readonly opening: Opening;
  readonly onOpen: (key: string | null) => void;
  /** Whether it was saved. */
  readonly onDecide: (choice: AskedDecision) => Promise<boolean>;
  /** Says what an item takes off the open report (null: what its score is), or goes back to what is reckoned; whether it was saved. */
  readonly onPoints: (item: string | null, given: GivenPoints | null) => Promise<boolean>;
  /** Takes the last decision on the open report back. */
  readonly onUndo: () => void;
  readonly problems: ProblemsView;
  /** Asks for the faults of reports, and keeps them true until others are asked for; null for none. */
  readonly onProblems: (keys: readonly string[] | null) => void;
  /** Whether anything was saved. */
  readonly onDecideAlike: (asked: AskedAlike) => Promise<boolean>;
  /** Takes the last decision across reports back. */
  readonly onUndoAlike: () => unknown;
  /** Opens a page of a report; with a target, at that place. */
  readonly onVisit: (url: string, target: Target | null) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Saves a picture under a name, without the file's ending; whether that went well. */
  readonly onPicture: (name: string, picture: Picture, format: PictureFormat) => Promise<boolean>;
  /** Writes reports to a file, in the order of the units, else as given; those of the units that have no report are told of in it. */
  readonly onExport: (
    format: ExportFormat,
    keys: readonly string[],
    units: readonly RosterUnit[],
    choice: ExportChoice,
  ) => void;
  /** Writes the record of a report; `units`: the roster whose last days its score goes by. */
  readonly onEvidence: (key: string, units: readonly RosterUnit[]) => void;
  /** Writes the whole ledger to a file. */
  readonly onBackup: () => void;
  readonly importing: Importing;
  readonly onImport: (file: File) => void;
  /** Takes the file in that was read, or leaves it. */
  readonly onImportEnd: (take: boolean) => void;
  readonly returning: Returning;
  /** Reads a 整改台账 that came back. */
  readonly onReturn: (file: File) => void;
  /** Takes it in, with the file's words in these conflicts; null leaves it. */
  readonly onReturnEnd: (theirs: ReadonlySet<string> | null) => void;
  readonly onTags: (keys: readonly string[], add: readonly string[], remove: readonly string[]) => void;
  /** Writes of an item of the open report; whether it was saved. */
  readonly onItem: (change: ItemChange) => Promise<boolean>;
  /** Sets the day by which all items of reports are due that are not put right. */
  readonly onDue: (keys: readonly string[], day: string) => void;
  readonly onRemove: (keys: readonly string[]) => void;
  /** Null where no reports are checked again, and none were of which the reader still looks at what came of it. */
  readonly recheck: RecheckView | null;
  /** Checks reports again, one after the other. */
  readonly onRecheck: (keys: readonly string[]) => void;
  readonly copies: Copies;
  /** The reader wants to see what of the open report is copied. */
  readonly onCopies: () => void;
  /** What was said by hand of pages. */
  readonly matches: readonly HandMatch[];
  /** Says by hand whether another page's report is of the same body as the open one; null takes that back. */
  readonly onMatch: (url: string, same: boolean | null) => void;
  /** Says that two pages with one text are two reports, or that they are one. */
  readonly onApart: (one: string, other: string, apart: boolean) => void;
  /** Takes over into a report what was decided at another address of it. */
  readonly onTakeOver: (key: string, from: string) => void;
  /** What was said of projects. */
  readonly projects: readonly Project[];
  /** Says of a project which report sums it up, and which units have to report. */
  readonly onProject: (change: ProjectChange) => void;
  /** Makes a project with a roster, or changes that of one that is there; whether it was saved. */
  readonly onRoster: (project: Project, fresh: boolean) => Promise<boolean>;
  /** Says of a unit of a project that it handed no report in, or takes that back. */
  readonly onAbsent: (tag: string, unit: string, absent: boolean) => void;
  /** Says what an item takes off a unit without a report (null: what its score is), or goes back to what is reckoned; whether it was saved. */
  readonly onUnitPoints: (
    tag: string,
    unit: string,
    item: string | null,
    given: GivenPoints | null,
  ) => Promise<boolean>;
  readonly onDropRoster: (tag: string) => void;
  /** Gives a project another name, on all its reports. */
  readonly onRenameProject: (from: string, to: string) => void;
  /** Null until it is known. */
  readonly store: StoreView | null;
  readonly onExportAside: () => void;
  readonly onRemoveAside: () => void;
  readonly settings: SettingsView;
  /** Null where every report was judged by the rules and settings of now. */
  readonly judging: JudgingOffer | null;
  /** The page is being printed: the whole list, on paper. */
  readonly printing: boolean;
  readonly notice: NoticeView;
  readonly onDismissNotice: (id: number) => void;
}
