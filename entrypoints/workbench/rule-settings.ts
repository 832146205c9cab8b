import type { RuleView, RuleWeight } from '@/components/workbench/settings/settings-props';
import type { RuleProfile } from '@/lib/profile/rule-profile';
import { CATALOGUE } from '@/lib/rules/catalogue';

/** Has a setting of its own. */
const CONTACT_RULE = 'contact/missing';

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
