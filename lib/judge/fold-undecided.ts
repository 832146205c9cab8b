import type { Subject } from '../rules/rule';
import type { RuleOutcome } from './run-rules';

/** An outcome that is told as a finding, with what could not be decided because of it. */
export interface ToldOutcome {
  readonly given: RuleOutcome;
  readonly undecided: readonly RuleOutcome[];
}

const keyOf = (rule: string, { table, row, column, section, field }: Subject): string =>
  JSON.stringify([rule, table, row, column, section, field]);

/**
 * One fault, one finding: what could not be decided stands inside the finding that says why. Where that one is not told (its
 * rule is switched off), the first of those that wait for it is told in its place; outcomes of rules that are off stand
 * alone and hold none. Order is kept.
 */
export function foldUndecided(
  outcomes: readonly RuleOutcome[],
  isOff: (rule: string) => boolean,
): readonly ToldOutcome[] {
  const waiting = new Map<string, RuleOutcome[]>();
  for (const given of outcomes) {
    const { within } = given.outcome;
    if (!within || isOff(given.rule.id)) continue;
    const key = keyOf(within.rule, within.subject);
    const others = waiting.get(key);
    if (others) others.push(given);
    else waiting.set(key, [given]);
  }
  const told = new Set<string>();
  const take = (key: string): readonly RuleOutcome[] => {
    if (told.has(key)) return [];
    told.add(key);
    return waiting.get(key) ?? [];
  };
  const causes = new Set(
    outcomes.flatMap(({ rule, outcome }) =>
      outcome.within || isOff(rule.id) ? [] : [keyOf(rule.id, outcome.subject)],
    ),
  );
  return outcomes.flatMap((given): ToldOutcome[] => {
    const { within, subject } = given.outcome;
    if (isOff(given.rule.id)) return [{ given, undecided: [] }];
    if (!within) return [{ given, undecided: take(keyOf(given.rule.id, subject)) }];
    const key = keyOf(within.rule, within.subject);
    if (causes.has(key)) return [];
    const [first, ...others] = take(key);
    return first ? [{ given: first, undecided: others }] : [];
  });
}
