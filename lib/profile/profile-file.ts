import * as z from 'zod/mini';
import { CATALOGUE } from '../rules/catalogue';
import { profileSchema, type RuleProfile } from './rule-profile';

const FORMAT = 'gouji-rule-profile';
/** The first version that has a scoring sheet: an earlier one would drop it without a word. */
const WITH_SCORING = 2;
/** The first version that has last days of towns and streets, and of others. */
const WITH_KINDS = 3;
/** A profile without any of these is still read by versions that know none. */
const WITHOUT_SCORING = 1;

/** KB that a profile's file may have; one that regrades every rule has some 20. */
export const MOST_PROFILE = 512;

/** What became of reading a profile's file: all of it, or nothing and why. */
export type ProfileReading =
  | {
      readonly kind: 'read';
      readonly profile: RuleProfile;
      /** Rules that this version does not have; the profile keeps them, they count for nothing. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-a-profile' | 'newer' }
  /** `field`: where the first thing wrong stands (`governmentDeadline`, `severities.timing/published-late`). */
  | { readonly kind: 'refused'; readonly reason: 'broken'; readonly field: string };

const head = z.object({ format: z.literal(FORMAT), version: z.number() });
const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal([WITHOUT_SCORING, WITH_SCORING, WITH_KINDS]),
  profile: profileSchema,
});

/** The profile as a JSON file's text. */
export function writeProfile(profile: RuleProfile): string {
  const hasKinds = profile.townshipDeadline !== undefined || profile.otherDeadline !== undefined;
  const version = hasKinds ? WITH_KINDS : profile.scoring === undefined ? WITHOUT_SCORING : WITH_SCORING;
  return `${JSON.stringify({ format: FORMAT, version, profile }, null, 2)}\n`;
}

/** Reads a profile's file back. A file that is broken anywhere, or newer than this version, is refused whole. */
export function readProfile(text: string): ProfileReading {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What JSON itself says of it helps nobody who did not write the file.
    return { kind: 'refused', reason: 'not-json' };
  }
  const known = head.safeParse(given);
  if (!known.success) return { kind: 'refused', reason: 'not-a-profile' };
  if (known.data.version > WITH_KINDS) return { kind: 'refused', reason: 'newer' };
  const parsed = file.safeParse(given);
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map(String);
    return { kind: 'refused', reason: 'broken', field: (path[0] === 'profile' ? path.slice(1) : path).join('.') };
  }
  const { profile } = parsed.data;
  return { kind: 'read', profile, unknown: unknownRules(profile) };
}

/** Rules of a profile that this version has no such rule for: another version's, or a slip. */
function unknownRules({ disabled, severities, scoring }: RuleProfile): readonly string[] {
  const known = new Set(CATALOGUE.map(({ id }) => id));
  const scored = (scoring?.items ?? []).flatMap(({ takes }) => (takes.kind === 'faults' ? takes.rules : []));
  return [...new Set([...disabled, ...Object.keys(severities), ...scored])].filter((id) => !known.has(id));
}
