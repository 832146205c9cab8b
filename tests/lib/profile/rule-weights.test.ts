import { describe, expect, it } from 'vitest';
import { STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
import { viewRules, weighRule } from '@/lib/profile/rule-weights';

const RULE = 'structure/section-missing';
const weightOf = (profile: typeof STATUTORY_PROFILE) => viewRules(profile).find(({ id }) => id === RULE)?.weight;

describe('a rule', () => {
  it('is as the catalogue has it until it is weighed otherwise', () => {
    expect(weightOf(STATUTORY_PROFILE)).toBe('error');
    const off = weighRule(STATUTORY_PROFILE, RULE, 'off');
    expect(off.disabled).toEqual([RULE]);
    expect(weightOf(off)).toBe('off');
  });

  it('that is weighed as usual again leaves no trace in the profile', () => {
    const lower = weighRule(STATUTORY_PROFILE, RULE, 'notice');
    expect(lower.severities).toEqual({ [RULE]: 'notice' });
    expect(weighRule(lower, RULE, 'error')).toEqual(STATUTORY_PROFILE);
    expect(weighRule(weighRule(lower, RULE, 'off'), RULE, 'error')).toEqual(STATUTORY_PROFILE);
  });

  it('about a missing contact has a setting of its own and is not listed', () => {
    expect(viewRules(STATUTORY_PROFILE).map(({ id }) => id)).not.toContain('contact/missing');
  });
});
