import * as z from 'zod/mini';
import type { Finding } from '../../judge/evaluation';
import { RESULT_KINDS, type ResultKind, worstKind } from '../../judge/result-kinds';
import { goneFaults, howPutRight } from '../rectification/gone-faults';
import type { FaultStanding } from '../review/fault-standing';
import type { Review } from '../review/review-of';

/** A fault that a report may lose points by: none that a person dismissed. */
export interface ScorableFault {
  /** As the review has it, or what a re-check no longer has. */
  readonly id: string;
  /** The rules of those of its findings that were not dismissed, each once. */
  readonly rules: readonly string[];
  readonly kind: ResultKind;
  readonly state: 'open' | 'confirmed' | 'rectified';
  /** Whether the latest check has it. */
  readonly isThere: boolean;
  /** Its place on the page: where the first of its findings stands. */
  readonly place: number;
}

/** All of a report that its score rests on beside its line, whatever the sheet: plain values, small enough to stand in the list. */
export interface Scorable {
  readonly faults: readonly ScorableFault[];
  /** Rules that broke. */
  readonly broken: readonly string[];
  /** Rules that were switched off. */
  readonly disabled: readonly string[];
}

/** What a reviewed check is scored by; undefined for what is no report that can be checked. */
export function scorableOf(review: Review): Scorable | undefined {
  const { kind, ruleErrors, settings } = review.evaluation;
  if (kind !== 'annual-report') return undefined;
  return {
    faults: [...review.faultStandings.flatMap(thereOf), ...goneOf(review)],
    broken: rulesOf(ruleErrors),
    disabled: settings?.disabled ?? [],
  };
}

const rulesOf = (findings: readonly { readonly rule: string }[]) => [...new Set(findings.map(({ rule }) => rule))];

function faultOf(findings: readonly Finding[], rest: Omit<ScorableFault, 'rules' | 'place'>): ScorableFault {
  return { ...rest, rules: rulesOf(findings), place: Math.min(...findings.map(({ order }) => order)) };
}

/** A fault without those of its findings that a person dismissed. */
function thereOf({ id, kind, standings, state }: FaultStanding): readonly ScorableFault[] {
  if (state === 'dismissed') return [];
  const left = standings.flatMap((one) =>
    one.kind === 'decided' && one.decision.state === 'dismissed' ? [] : [one.finding],
  );
  return [faultOf(left, { id, kind, state, isThere: true })];
}

/** What was confirmed and is not there any more: what nothing shows to be put right was confirmed, and counts. */
function goneOf({ standings }: Review): readonly ScorableFault[] {
  return goneFaults(standings.gone).map((decisions) => {
    const findings = decisions.flatMap(({ found }) => found?.finding ?? []);
    const state = howPutRight(decisions) === null ? 'confirmed' : 'rectified';
    return faultOf(findings, { id: decisions[0].finding, kind: worstKind(findings), state, isThere: false });
  });
}

const words = z.readonly(z.array(z.string()));

/** What a report is scored by, in the line of the list. */
export const storedScorable = z.object({
  faults: z.readonly(
    z.array(
      z.object({
        id: z.string(),
        rules: words,
        kind: z.enum(RESULT_KINDS),
        state: z.enum(['open', 'confirmed', 'rectified']),
        isThere: z.boolean(),
        place: z.number(),
      }),
    ),
  ),
  broken: words,
  disabled: words,
});
