import type { Severity } from '@/lib/rules/catalogue/declaration';

/** What the reviewer's place has set, and how to set it otherwise. */
export interface SettingsView {
  readonly reviewer: string;
  readonly onReviewer: (name: string) => void;
  readonly pill: boolean;
  readonly onPill: (on: boolean) => void;
  readonly departmentDeadline: string;
  readonly governmentDeadline: string;
  /** False where the day does not exist or is later than the law's; nothing is changed then. */
  readonly onDeadline: (whose: 'departmentDeadline' | 'governmentDeadline', day: string) => Promise<boolean>;
  readonly missingContact: ContactWeight;
  readonly onMissingContact: (weight: ContactWeight) => void;
  /** Every rule in the order of the catalogue. */
  readonly rules: readonly RuleView[];
  readonly onRule: (id: string, weight: RuleWeight) => void;
  readonly onProfileExport: () => void;
  readonly onProfileImport: (file: File) => void;
  readonly onProfileReset: () => void;
}

/** How much a report without contact details matters; `by-place`: as is custom where it comes from. */
export const CONTACT_WEIGHTS = ['by-place', 'warning', 'notice', 'off'] as const;
type ContactWeight = (typeof CONTACT_WEIGHTS)[number];

/** `off`: not asked at all. */
export const RULE_WEIGHTS = ['error', 'warning', 'notice', 'off'] as const;
export type RuleWeight = (typeof RULE_WEIGHTS)[number];

/** A rule as it is asked here, and as the catalogue has it. */
export interface RuleView {
  readonly id: string;
  readonly usual: Severity;
  readonly weight: RuleWeight;
}
