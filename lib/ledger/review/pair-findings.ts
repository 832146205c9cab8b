/** Something that stands for a finding: the finding itself, or a decision on it. */
export interface Keyed {
  readonly id: string;
  readonly fingerprint: string;
}

/** Which of two lists belong together; each item stands in one place only. */
export interface Pairs<Before, After> {
  /** Same rule, subject and values. */
  readonly same: readonly (readonly [Before, After])[];
  /** Same rule and subject, other values. */
  readonly changed: readonly (readonly [Before, After])[];
  readonly gone: readonly Before[];
  readonly fresh: readonly After[];
}

/** The second and third finding of one rule and subject are numbered (`…#2`): the number tells their order, not what they are. */
const ORDINAL = /#\d{1,4}$/;

/** The id of a finding without the number of a repetition. */
export function baseId(id: string): string {
  return id.replace(ORDINAL, '');
}

/**
 * Brings together what is one finding before and after: first the very same, then those that only changed their number
 * among repetitions, then those of the same id with other values. Earlier items of a list are preferred.
 */
export function pairFindings<Before extends Keyed, After extends Keyed>(
  before: readonly Before[],
  after: readonly After[],
): Pairs<Before, After> {
  const left = new Set(before);
  const found = new Map<After, { readonly old: Before; readonly same: boolean }>();
  const claim = (keyOf: (item: Keyed) => string, same: boolean): void => {
    const waiting = new Map<string, Before[]>();
    for (const old of left) waiting.set(keyOf(old), [...(waiting.get(keyOf(old)) ?? []), old]);
    for (const item of after) {
      if (found.has(item)) continue;
      const old = waiting.get(keyOf(item))?.shift();
      if (old === undefined) continue;
      found.set(item, { old, same });
      left.delete(old);
    }
  };
  claim(({ id, fingerprint }) => `${id}\n${fingerprint}`, true);
  claim(({ id, fingerprint }) => `${baseId(id)}\n${fingerprint}`, true);
  claim(({ id }) => id, false);
  const paired = (wanted: boolean) =>
    after.flatMap((item): (readonly [Before, After])[] => {
      const pair = found.get(item);
      return pair && pair.same === wanted ? [[pair.old, item]] : [];
    });
  return {
    same: paired(true),
    changed: paired(false),
    gone: before.filter((old) => left.has(old)),
    fresh: after.filter((item) => !found.has(item)),
  };
}
