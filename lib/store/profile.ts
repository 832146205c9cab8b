import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { profileSchema, type RuleProfile, STATUTORY_PROFILE } from '../profile/rule-profile';
import { failureOf } from './failure';
import type { NotSaved } from './ledger/ledger-types';
import { oneAtATime } from './lock';

/** Where the profile is stored. */
export const PROFILE_KEY = 'setting:profile';

/** What became of a change; `invalid`: it made no valid profile (a day that does not exist, a deadline later than the law's). */
export type ProfileResult =
  | { readonly kind: 'saved'; readonly profile: RuleProfile }
  | { readonly kind: 'invalid' }
  | NotSaved;

/** A profile whose scoring sheet can't be read still says how to judge. */
const readable = z.object({
  ...profileSchema.shape,
  scoring: z.catch(profileSchema.shape.scoring, undefined),
});

/** Rejects without access to the store. */
async function readStored(): Promise<RuleProfile> {
  const parsed = readable.safeParse((await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]);
  return parsed.success ? parsed.data : STATUTORY_PROFILE;
}

/** The profile in force; the statutory one when none is set, when it is unreadable, or without access to the store. */
export async function loadProfile(): Promise<RuleProfile> {
  try {
    return await readStored();
  } catch {
    // A store out of reach must not keep the check from running: it then follows the law alone.
    return STATUTORY_PROFILE;
  }
}

/**
 * Changes the profile; two windows that change different parts of it lose nothing. Where the store can't be read nothing
 * is written: what lies there would be lost.
 */
export async function changeProfile(change: (profile: RuleProfile) => RuleProfile): Promise<ProfileResult> {
  try {
    return await oneAtATime(async () => {
      const parsed = profileSchema.safeParse(change(await readStored()));
      if (!parsed.success) return { kind: 'invalid' };
      await browser.storage.local.set({ [PROFILE_KEY]: parsed.data });
      return { kind: 'saved', profile: parsed.data };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Calls back when the profile is changed, in this window or another. */
export function watchProfile(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PROFILE_KEY in changes) listener();
  });
}
