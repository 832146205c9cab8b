import { MOST_FINDINGS_OF_A_RULE } from '../read/limits';
import type { Severity } from '../rules/catalogue/declaration';
import type { ToldOutcome } from './fold-undecided';

/** Reason of a finding that only counts: any rule may come to it, and one sentence serves all. */
export const FURTHER = 'further';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** One finding in place of many of its rule: as bad as the worst of them, at the place of the first. */
function counted(first: ToldOutcome, others: readonly ToldOutcome[]): ToldOutcome {
  const { rule } = first.given;
  const failed = others.filter(({ given }) => given.outcome.outcome === 'failed');
  const found = new Set(
    (failed.length > 0 ? failed : others).map(({ given }) => given.outcome.severity ?? rule.severity),
  );
  const severity = SEVERITIES.find((one) => found.has(one)) ?? rule.severity;
  const { evidence = [] } = first.given.outcome;
  const outcome = {
    outcome: failed.length > 0 ? ('failed' as const) : ('cantTell' as const),
    subject: {},
    reason: FURTHER,
    data: { count: others.length },
    severity,
    evidence: evidence.slice(0, 1),
  };
  return { given: { rule, outcome }, undecided: others.flatMap(({ undecided }) => undecided) };
}

/** Of each rule's outcomes the first `most`, then one that counts the others, in the place of the first of them. Order is kept. */
export function foldFurther(outcomes: readonly ToldOutcome[], most = MOST_FINDINGS_OF_A_RULE): readonly ToldOutcome[] {
  const byRule = new Map<string, ToldOutcome[]>();
  for (const told of outcomes) {
    const { id } = told.given.rule;
    const own = byRule.get(id);
    if (own) own.push(told);
    else byRule.set(id, [told]);
  }
  const times = new Map<string, number>();
  return outcomes.flatMap((told) => {
    const { id } = told.given.rule;
    const own = byRule.get(id) ?? [];
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    // One that stands alone beyond the bound is told itself: counting it would take as much room.
    if (time <= most || own.length === most + 1) return [told];
    return time === most + 1 ? [counted(told, own.slice(most))] : [];
  });
}
