import * as z from 'zod/mini';
import type { YearDays } from '../ledger/bodies/project';
import { type ScoringSheet, scoringSheetSchema } from '../ledger/scoring/scoring-sheet';
import type { Severity } from '../rules/catalogue/declaration';
import { type RuleSettings, STATUTORY_SETTINGS } from '../rules/rule';

/** How much a report without contact details matters; `by-place`: as is custom where it comes from. */
export const CONTACT_WEIGHTS = ['by-place', 'warning', 'notice', 'off'] as const;
export type ContactWeight = (typeof CONTACT_WEIGHTS)[number];

/** The rule on a report without them, which has a setting of its own. */
export const CONTACT_RULE = 'contact/missing';

/** How one place reviews: what a team shares so that all of it finds the same. */
export interface RuleProfile {
  /** Local deadlines as `MM-DD`, none later than the statutory ones. */
  readonly departmentDeadline: string;
  readonly governmentDeadline: string;
  /** The same of bodies for which the law has no day of their own; left out where none is set, and in profiles of earlier versions. That of others is the rosters' alone: no name tells them. */
  readonly townshipDeadline?: string | undefined;
  readonly otherDeadline?: string | undefined;
  /** Whether a report without any contact block matters here; `by-place`: as the custom of the report's place is known to be. */
  readonly missingContact: ContactWeight;
  /** Ids of rules that are switched off. */
  readonly disabled: readonly string[];
  /** Severities by rule id, where they are not the catalogue's. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** How reports are scored here; left out where they are not, and in profiles of earlier versions. */
  readonly scoring?: ScoringSheet | undefined;
}

/** The statutory deadlines and every rule as the catalogue has it. */
export const STATUTORY_PROFILE: RuleProfile = {
  departmentDeadline: STATUTORY_SETTINGS.departmentDeadline,
  governmentDeadline: STATUTORY_SETTINGS.governmentDeadline,
  missingContact: 'by-place',
  disabled: [],
  severities: {},
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether text is a day of every year (`MM-DD`; 02-29 is not) and none after `latest`: a local deadline is never later than the law's. */
export function isDeadline(text: string, latest: string): boolean {
  const [, month = '', day = ''] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
  const days = DAYS[Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days && text <= latest;
}

const deadline = (latest: string) => z.string().check(z.refine((text) => isDeadline(text, latest)));

const latest = deadline(STATUTORY_SETTINGS.governmentDeadline);

/** The form in which a profile is stored and shared. */
export const profileSchema = z.object({
  departmentDeadline: deadline(STATUTORY_SETTINGS.departmentDeadline),
  governmentDeadline: latest,
  townshipDeadline: z.optional(latest),
  otherDeadline: z.optional(latest),
  missingContact: z.enum(CONTACT_WEIGHTS),
  disabled: z.readonly(z.array(z.string())),
  severities: z.readonly(z.record(z.string(), z.enum(['error', 'warning', 'notice']))),
  scoring: z.optional(scoringSheetSchema),
});

/** The last days of a profile by the kind of body. */
export function daysOf({
  departmentDeadline: department,
  governmentDeadline: government,
  townshipDeadline: township,
  otherDeadline: other,
}: RuleProfile): YearDays {
  return { department, government, ...(township && { township }), ...(other && { other }) };
}

/** The profile as the engine takes it; what says the same as the catalogue is left out. */
export function toRuleSettings(profile: RuleProfile): RuleSettings {
  const { departmentDeadline, governmentDeadline, townshipDeadline, missingContact } = profile;
  const noContact = missingContact === 'off' ? [CONTACT_RULE] : [];
  const { [CONTACT_RULE]: _, ...severities } = profile.severities;
  return {
    departmentDeadline,
    governmentDeadline,
    ...(townshipDeadline !== undefined && { townshipDeadline }),
    disabled: [...profile.disabled.filter((id) => id !== CONTACT_RULE), ...noContact],
    severities:
      missingContact === 'notice' || missingContact === 'warning'
        ? { ...severities, [CONTACT_RULE]: missingContact }
        : severities,
  };
}
