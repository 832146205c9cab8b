/** The workbench's words for the settings page. */
export interface SettingsText {
  readonly settingsPage: {
    readonly reviewing: string;
    readonly reviewer: string;
    readonly reviewerHint: string;
    readonly reviewerUse: string;
    readonly profile: string;
    readonly profileUse: string;
    readonly deadlines: Readonly<Record<'departmentDeadline' | 'governmentDeadline', string>>;
    readonly deadlineUse: string;
    readonly deadlineRefused: string;
    readonly missingContact: string;
    readonly missingContactUse: string;
    /** The weight that follows the custom of the report's place. */
    readonly byPlace: string;
    readonly weights: Readonly<Record<'error' | 'warning' | 'notice' | 'off', string>>;
    readonly exportProfile: string;
    readonly importProfile: string;
    readonly resetProfile: string;
    readonly profileBroken: (field: string) => string;
    readonly refused: Readonly<Record<'not-json' | 'not-a-profile' | 'newer', string>>;
    /** `most`: KB. */
    readonly profileTooLarge: (most: number) => string;
    readonly rules: string;
    readonly asCatalogue: (rules: number) => string;
    readonly departing: (rules: number) => string;
    readonly searchRules: string;
    readonly noRule: string;
    readonly rule: string;
    readonly head: string;
    readonly weight: string;
    readonly weightOf: (rule: string) => string;
    readonly usually: (weight: string) => string;
    readonly families: Readonly<Record<string, string>>;
    readonly store: string;
    readonly measuring: string;
    readonly used: (megabytes: string) => string;
    readonly backUpAll: string;
    readonly nearlyFull: string;
    readonly aside: (records: number) => string;
    readonly exportAside: string;
    readonly removeAside: string;
  };
}
