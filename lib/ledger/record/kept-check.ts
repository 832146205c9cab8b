import { evaluate } from '../../judge/evaluate';
import type { Evaluation } from '../../judge/evaluation';
import { saveReport } from '../../judge/save-report';
import { unknownEditions } from '../../judge/saved-edition';
import type { Facts } from './compact/compact-facts';
import type { FoundCheck } from './entry';
import type { JudgedForm } from './stored-evaluation';

/** A stored check as it lies there: whole, or the facts and what was judged by them, of which the rest follows. */
export type KeptCheck =
  | { readonly evaluation: Evaluation; readonly facts?: undefined }
  | { readonly evaluation?: undefined; readonly facts: Facts; readonly judged: JudgedForm };

/** The check without what was in order, which alone takes judging its facts again. */
export function foundOf({ facts, judged }: { readonly facts: Facts; readonly judged: JudgedForm }): FoundCheck {
  const { report, paths, settings } = facts;
  return { report: saveReport(report, settings, (at) => paths[at] ?? []), ...judged };
}

/** The check whole: what was in order follows from its facts, and what was found is what was found then. */
export function evaluationOf(kept: KeptCheck): Evaluation {
  if (kept.facts === undefined) return kept.evaluation;
  const { report, paths, settings } = kept.facts;
  const { judged } = kept;
  const { source, checkedAt, textHash, engine, tally } = judged;
  const again = evaluate(report, {
    source,
    checkedAt,
    textHash,
    engineVersion: engine.version,
    settings,
    pathOf: (at) => paths[at] ?? [],
  });
  const together = { ...again, ...judged };
  // What was in order by a form that only a later version knows, this one can't tell.
  if (unknownEditions(together).length > 0) return { ...together, passes: [] };
  return { ...together, tally: { ...tally, passed: again.passes.length } };
}
