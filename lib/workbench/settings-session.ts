import type { YearDays } from '../ledger/bodies/project';
import type { SheetChange } from '../ledger/scoring/edit-sheet';
import { MOST_PROFILE, readProfile, writeProfile } from '../profile/profile-file';
import { daysOf, type RuleProfile, STATUTORY_PROFILE, toRuleSettings } from '../profile/rule-profile';
import { viewRules, weighRule } from '../profile/rule-weights';
import type { RuleSettings } from '../rules/rule';
import { changeProfile, type ProfileResult } from '../store/profile';
import type { Settings } from '../store/settings';
import { dayToday } from './files/day-today';
import type { FileHost } from './files/file-host';
import type { Session } from './session-state';
import type { SettingsView } from './views/settings-view';

/** What the settings' page needs beside the session. */
export interface SettingsHost {
  readonly settings: Settings;
  readonly keep: <K extends keyof Settings>(name: K, value: Settings[K]) => Promise<void>;
  readonly profile: RuleProfile;
  readonly onProfile: (profile: RuleProfile) => void;
  readonly saveFile: FileHost['saveFile'];
  readonly judge: (settings: RuleSettings) => Promise<void>;
}

const known = new WeakMap<RuleProfile, YearDays>();

/** The last days of a profile: the very same as long as the profile is. */
function knownDays(profile: RuleProfile): YearDays {
  const days = known.get(profile) ?? daysOf(profile);
  known.set(profile, days);
  return days;
}

/** A profile that says nothing of scoring leaves the sheet that is there: it was made by hand. */
function withSheetOf(profile: RuleProfile, { scoring }: RuleProfile): RuleProfile {
  return { ...profile, scoring: profile.scoring ?? scoring };
}

/** The settings as the page shows them, and the ways to change them. */
export function viewSettings(
  session: Session,
  { settings, keep, profile, onProfile, saveFile, judge }: SettingsHost,
): SettingsView {
  /** Every change of the rules goes this way: what the store does not take is said, and the page drawn as it stands there. */
  const change = async (next: (now: RuleProfile) => RuleProfile): Promise<ProfileResult['kind']> => {
    const result = await changeProfile(next);
    if (result.kind === 'saved') onProfile(result.profile);
    if (result.kind === 'not-saved') session.refuse(result);
    return result.kind;
  };
  const take = async (file: File): Promise<void> => {
    const { settingsPage, notices } = session.text();
    if (file.size > MOST_PROFILE * 1024)
      return session.tell({ tone: 'error', words: settingsPage.profileTooLarge(MOST_PROFILE) });
    const reading = readProfile(await file.text());
    if (reading.kind === 'refused') {
      const { reason } = reading;
      const words = reason === 'broken' ? settingsPage.profileBroken(reading.field) : settingsPage.refused[reason];
      return session.tell({ tone: 'error', words });
    }
    const before = profile;
    if ((await change((now) => withSheetOf(reading.profile, now))) !== 'saved') return;
    session.tell({
      tone: 'passed',
      words: notices.profileTaken(reading.unknown.length),
      onUndo: () => void change(() => before),
    });
  };
  const reset = async (): Promise<void> => {
    const before = profile;
    if ((await change((now) => withSheetOf(STATUTORY_PROFILE, now))) !== 'saved') return;
    session.tell({
      tone: 'notice',
      words: session.text().notices.profileReset,
      onUndo: () => void change(() => before),
    });
  };
  const score: SettingsView['onScoring'] = async (next, wayBack) => {
    const scored = (to: SheetChange) => change((now) => ({ ...now, scoring: to(now.scoring) }));
    if ((await scored(next)) !== 'saved') return false;
    if (wayBack) session.tell({ tone: 'notice', words: wayBack.words, onUndo: () => void scored(wayBack.undo) });
    return true;
  };
  return {
    reviewer: settings.reviewer,
    onReviewer: (name) => void keep('reviewer', name),
    asksName: settings.reviewer === '' && !settings.nameAsked,
    onNameAsked: () => void keep('nameAsked', true),
    pill: settings.pill,
    onPill: (on) => void keep('pill', on),
    calendar: { days: knownDays(profile), today: dayToday() },
    // The law has a day for departments and governments; the others may have none.
    onDeadline: async (kind, day) => {
      const given = day === '' && (kind === 'township' || kind === 'other') ? undefined : day;
      return (await change((now) => ({ ...now, [`${kind}Deadline`]: given }))) !== 'invalid';
    },
    missingContact: profile.missingContact,
    onMissingContact: (weight) => void change((now) => ({ ...now, missingContact: weight })),
    rules: viewRules(profile),
    onRule: (id, weight) => void change((now) => weighRule(now, id, weight)),
    scoring: profile.scoring ?? null,
    onScoring: score,
    onProfileExport: () =>
      saveFile(`${session.text().files.profile}.json`, [writeProfile(profile)], 'application/json'),
    onProfileImport: (file) => void take(file),
    onProfileReset: () => void reset(),
    onJudge: () => void judge(toRuleSettings(profile)),
  };
}
