import { CATALOGUE } from '../rules/catalogue';
import type { Severity } from '../rules/catalogue/declaration';
import { CONTACT_RULE, type RuleProfile } from './rule-profile';

/** `off`: not asked at all. */
export const RULE_WEIGHTS = ['error', 'warning', 'notice', 'off'] as const;
export type RuleWeight = (typeof RULE_WEIGHTS)[number];

/** A rule as it is asked here, and as the catalogue has it. */
export interface RuleView {
  readonly id: string;
  readonly usual: Severity;
  readonly weight: RuleWeight;
}

/** Every rule as the profile has it, in the order of the catalogue. */
export function viewRules({ disabled, severities }: RuleProfile): readonly RuleView[] {
  return CATALOGUE.filter(({ id }) => id !== CONTACT_RULE).map(({ id, severity }) => ({
    id,
    usual: severity,
    weight: disabled.includes(id) ? 'off' : (severities[id] ?? severity),
  }));
}

/** The profile with one rule weighed otherwise; what the catalogue says anyway is not written down. */
export function weighRule(profile: RuleProfile, id: string, weight: RuleWeight): RuleProfile {
  const usual = CATALOGUE.find((rule) => rule.id === id)?.severity;
  const { [id]: _, ...severities } = profile.severities;
  const disabled = profile.disabled.filter((other) => other !== id);
  if (weight === 'off') return { ...profile, severities, disabled: [...disabled, id] };
  return { ...profile, disabled, severities: weight === usual ? severities : { ...severities, [id]: weight } };
}
