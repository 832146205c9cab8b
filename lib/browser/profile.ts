import { browser } from 'wxt/browser';
import { profileSchema, type RuleProfile, STATUTORY_PROFILE } from '../profile/rule-profile';
import { oneAtATime } from './lock';

/** Where the profile is stored. */
export const PROFILE_KEY = 'setting:profile';

/** The profile in force; the statutory one when none is set, when it is unreadable, or without access to the store. */
export async function loadProfile(): Promise<RuleProfile> {
  try {
    const parsed = profileSchema.safeParse((await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]);
    return parsed.success ? parsed.data : STATUTORY_PROFILE;
  } catch {
    // A store out of reach must not keep the check from running: it then follows the law alone.
    return STATUTORY_PROFILE;
  }
}

/**
 * Changes the profile; two windows that change different parts of it lose nothing. The profile as stored, or null when the
 * store did not take it or it is no valid profile (a day that does not exist, a deadline later than the law's).
 */
export async function changeProfile(change: (profile: RuleProfile) => RuleProfile): Promise<RuleProfile | null> {
  try {
    return await oneAtATime(async () => {
      const parsed = profileSchema.safeParse(change(await loadProfile()));
      if (!parsed.success) return null;
      await browser.storage.local.set({ [PROFILE_KEY]: parsed.data });
      return parsed.data;
    });
  } catch {
    return null;
  }
}
