import { unknownEditions } from '../../judge/saved-edition';
import type { RuleSettings } from '../../rules/rule';
import { checksum } from '../record/checksum';
import type { FoundEntry } from '../record/entry';

const inOrder = (settings: RuleSettings): string =>
  JSON.stringify([
    settings.departmentDeadline,
    settings.governmentDeadline,
    [...(settings.disabled ?? [])].sort(),
    Object.entries(settings.severities ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)),
    // Left out where it is not set, as in stamps of earlier versions.
    ...(settings.townshipDeadline === undefined ? [] : [settings.townshipDeadline]),
  ]);

/** A stamp of rules and settings that judge: the same two give the same one, in whatever order they are written. `rules`: RULES_VERSION. */
export function judgeStamp(rules: string, settings: RuleSettings): string {
  return checksum(`${rules} ${inOrder(settings)}`);
}

/** The stamp of what a check was judged by; null where it can't be judged again: its facts are not kept, or are of an edition that is not known here. */
export function judgedBy({ evaluation, facts }: FoundEntry): string | null {
  if (facts === undefined || unknownEditions(evaluation).length > 0) return null;
  return judgeStamp(evaluation.engine.rules, facts.settings);
}
