import type { UnitKind } from '../../ledger/bodies/project';
import type { Calendar } from '../../ledger/list/unit-due';
import type { SheetChange } from '../../ledger/scoring/edit-sheet';
import type { ScoringSheet } from '../../ledger/scoring/scoring-sheet';
import type { ContactWeight } from '../../profile/rule-profile';
import type { RuleView, RuleWeight } from '../../profile/rule-weights';

/** What the reviewer's place has set, and how to set it otherwise. */
export interface SettingsView {
  readonly reviewer: string;
  readonly onReviewer: (name: string) => void;
  /** Whether the name is still to be asked for, once there is something that bears it. */
  readonly asksName: boolean;
  readonly onNameAsked: () => void;
  readonly pill: boolean;
  readonly onPill: (on: boolean) => void;
  /** The last days by the kind of body, as checks and projects that set none have them, and today. */
  readonly calendar: Calendar;
  /** False where the day does not exist or is later than the law's; nothing is changed then. */
  readonly onDeadline: (kind: UnitKind, day: string) => Promise<boolean>;
  readonly missingContact: ContactWeight;
  readonly onMissingContact: (weight: ContactWeight) => void;
  /** Every rule in the order of the catalogue. */
  readonly rules: readonly RuleView[];
  readonly onRule: (id: string, weight: RuleWeight) => void;
  /** What reports are scored by; null where they are not. */
  readonly scoring: ScoringSheet | null;
  /** Changes the sheet as it is stored by then; whether it was saved. With a way back, that is offered in the words given. */
  readonly onScoring: (
    change: SheetChange,
    wayBack?: { readonly words: string; readonly undo: SheetChange },
  ) => Promise<boolean>;
  readonly onProfileExport: () => void;
  readonly onProfileImport: (file: File) => void;
  readonly onProfileReset: () => void;
  /** Judges the reports of the ledger by these rules, without their pages. */
  readonly onJudge: () => void;
}
