import { describe, expect, it } from 'vitest';
import { lichengSheet } from '../../../lib/ledger/scoring/licheng-sheet';
import { readProfile, writeProfile } from '../../../lib/profile/profile-file';
import {
  daysOf,
  isDeadline,
  type RuleProfile,
  STATUTORY_PROFILE,
  toRuleSettings,
} from '../../../lib/profile/rule-profile';
import { STATUTORY_SETTINGS } from '../../../lib/rules/rule';
import { WORDS } from '../../words';

const local: RuleProfile = {
  departmentDeadline: '01-20',
  governmentDeadline: '03-01',
  missingContact: 'notice',
  disabled: ['contact/stray-punctuation'],
  severities: { 'timing/published-late': 'warning' },
};

const scored: RuleProfile = { ...local, scoring: lichengSheet(WORDS['zh-CN'].scoring.template) };

describe('a rule profile', () => {
  it('of the law alone changes nothing', () => {
    expect(toRuleSettings(STATUTORY_PROFILE)).toEqual({ ...STATUTORY_SETTINGS, disabled: [], severities: {} });
  });

  it('says whether a missing contact block matters', () => {
    expect(toRuleSettings(local).severities).toEqual({
      'timing/published-late': 'warning',
      'contact/missing': 'notice',
    });
    expect(toRuleSettings({ ...local, missingContact: 'off' }).disabled).toEqual([
      'contact/stray-punctuation',
      'contact/missing',
    ]);
    const twice = { ...local, missingContact: 'warning', disabled: ['contact/missing'] } as const;
    expect(toRuleSettings(twice)).toMatchObject({
      disabled: [],
      severities: { 'timing/published-late': 'warning', 'contact/missing': 'warning' },
    });
    const byPlace = { ...twice, missingContact: 'by-place' } as const;
    expect(toRuleSettings(byPlace)).toMatchObject({
      disabled: [],
      severities: { 'timing/published-late': 'warning' },
    });
  });

  it.each([
    ['01-31', true],
    ['01-01', true],
    ['02-01', false],
    ['01-00', false],
    ['01-32', false],
    ['1-2', false],
    ['01-2x', false],
  ])('takes %s as a department’s deadline: %s', (day, fits) => {
    expect(isDeadline(day, '01-31')).toBe(fits);
  });

  it('comes back from its file', () => {
    expect(readProfile(writeProfile(local))).toEqual({ kind: 'read', profile: local, unknown: [] });
    expect(readProfile(`\uFEFF${writeProfile(STATUTORY_PROFILE)}`)).toMatchObject({ profile: STATUTORY_PROFILE });
  });

  it('names rules that this version does not have', () => {
    const foreign = { ...local, disabled: ['table/unheard-of', 'identity/copied-text'] };
    expect(readProfile(writeProfile(foreign))).toMatchObject({ kind: 'read', unknown: ['table/unheard-of'] });
  });

  it('brings its scoring sheet, which versions without one refuse and do not drop', () => {
    expect(readProfile(writeProfile(scored))).toEqual({ kind: 'read', profile: scored, unknown: [] });
    expect(JSON.parse(writeProfile(scored))).toMatchObject({ version: 2 });
    expect(JSON.parse(writeProfile(local))).toMatchObject({ version: 1 });
    expect(toRuleSettings(scored)).toEqual(toRuleSettings(local));
    const [item] = scored.scoring?.items ?? [];
    const takes = { kind: 'faults', heads: [], rules: ['table/unheard-of'] } as const;
    const foreign = writeProfile({
      ...scored,
      scoring: scored.scoring && item && { ...scored.scoring, items: [{ ...item, takes }] },
    });
    expect(readProfile(foreign)).toMatchObject({ kind: 'read', unknown: ['table/unheard-of'] });
    const broken = writeProfile({
      ...scored,
      scoring: scored.scoring && item && { ...scored.scoring, items: [{ ...item, points: -1 }] },
    });
    expect(readProfile(broken)).toEqual({ kind: 'refused', reason: 'broken', field: 'scoring.items.0.points' });
  });

  it('has last days of towns and others, in a version of its own that earlier ones refuse', () => {
    const towns = { ...local, townshipDeadline: '02-10', otherDeadline: '03-31' };
    expect(JSON.parse(writeProfile(towns))).toMatchObject({ version: 3 });
    expect(JSON.parse(writeProfile(local))).toMatchObject({ version: 1 });
    expect(readProfile(writeProfile(towns))).toEqual({ kind: 'read', profile: towns, unknown: [] });
    expect(daysOf(towns)).toEqual({ department: '01-20', government: '03-01', township: '02-10', other: '03-31' });
    // A check knows towns by their names, and no other body.
    expect(toRuleSettings(towns)).toEqual({ ...toRuleSettings(local), townshipDeadline: '02-10' });
    const late = writeProfile({ ...towns, townshipDeadline: '04-01' });
    expect(readProfile(late)).toEqual({ kind: 'refused', reason: 'broken', field: 'townshipDeadline' });
  });

  it('is refused whole when anything is wrong with it', () => {
    const given = (change: object) => JSON.stringify({ ...JSON.parse(writeProfile(local)), ...change });
    expect(readProfile('{')).toEqual({ kind: 'refused', reason: 'not-json' });
    expect(readProfile('[]')).toEqual({ kind: 'refused', reason: 'not-a-profile' });
    expect(readProfile(given({ format: 'gouji-ledger' }))).toEqual({ kind: 'refused', reason: 'not-a-profile' });
    expect(readProfile(given({ version: 4 }))).toEqual({ kind: 'refused', reason: 'newer' });
    const late = given({ profile: { ...local, governmentDeadline: '04-01' } });
    expect(readProfile(late)).toEqual({ kind: 'refused', reason: 'broken', field: 'governmentDeadline' });
    const graded = given({ profile: { ...local, severities: { 'timing/published-late': 'fatal' } } });
    expect(readProfile(graded)).toMatchObject({ reason: 'broken', field: 'severities.timing/published-late' });
  });
});
