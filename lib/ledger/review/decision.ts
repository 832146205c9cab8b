import type { Evaluation, Finding } from '../../judge/evaluation';
import type { Decision, DecisionState } from '../record/entry';
import { type Change, changesBetween } from './changes';
import { identityOf } from './copied-values';
import { fingerprint } from './fingerprint';
import { isStillJudged } from './judged-copies';
import { baseId, pairFindings } from './pair-findings';

/** What a reviewer says of a finding. */
export interface Choice {
  readonly state: DecisionState;
  /** Needed for `dismissed`, dropped for every other state. */
  readonly reason: string;
  readonly note: string;
  readonly by: string;
  /** ISO 8601, UTC; the ledger has no clock. */
  readonly at: string;
}

/** One decision made, so that it can be unmade: what stood there before and what came in its place. */
export interface Step {
  readonly finding: string;
  readonly fingerprint: string;
  readonly before: Decision | null;
  readonly after: Decision | null;
}

/** The decisions after some were made, and the step that each was, in the order in which they were made. */
export interface AppliedDecisions {
  readonly decisions: readonly Decision[];
  readonly steps: readonly Step[];
}

/** A finding as it stands now: with a decision that stands, with one that lapsed because a value changed, or with none. */
export type Standing =
  | { readonly kind: 'decided'; readonly finding: Finding; readonly decision: Decision }
  | {
      readonly kind: 'lapsed';
      readonly finding: Finding;
      readonly decision: Decision;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'undecided'; readonly finding: Finding };

/** Whether a person has decided on a finding: 待核实 is still to be done. */
export function isDecided(standing: Standing): boolean {
  return standing.kind === 'decided' && standing.decision.state !== 'open';
}

/** How the findings of a report stand, and the decisions whose finding is no longer there. */
export interface Standings {
  /** One a finding, in the order of the findings. */
  readonly findings: readonly Standing[];
  readonly gone: readonly Decision[];
}

/** What taking steps back gave. */
export interface UndoResult {
  readonly decisions: readonly Decision[];
  /** Steps that stay: another decision has taken their place, and taking them back would lose that one. */
  readonly overtaken: readonly Step[];
}

const isAbout = (decision: Decision, finding: string, print: string): boolean =>
  decision.finding === finding && identityOf(decision.fingerprint) === identityOf(print);

/** Puts a decision in the place of the one on the same finding with the same values, or takes it out. Others, lapsed ones too, are kept. */
function replace(decisions: readonly Decision[], { finding, fingerprint: print, after }: Step): readonly Decision[] {
  const others = decisions.filter((decision) => !isAbout(decision, finding, print));
  return after ? [...others, after] : others;
}

/** The decisions that a choice makes, one a finding; undefined where it dismisses without a reason. */
export function decide(findings: readonly Finding[], choice: Choice): readonly Decision[] | undefined {
  return decideOn(
    findings.map((finding) => ({ finding: finding.id, fingerprint: fingerprint(finding) })),
    choice,
  );
}

/** The same on findings that are known by id and fingerprint. */
export function decideOn(
  findings: readonly Pick<Decision, 'finding' | 'fingerprint'>[],
  choice: Choice,
): readonly Decision[] | undefined {
  const { state, by, at } = choice;
  const reason = state === 'dismissed' ? choice.reason.trim() : '';
  if (state === 'dismissed' && reason === '') return undefined;
  const note = choice.note.trim();
  return findings.map(({ finding, fingerprint: print }) => ({
    finding,
    fingerprint: print,
    state,
    reason,
    note,
    by,
    at,
  }));
}

/** Puts decisions each in the place of the one on the same finding with the same values; all others stay. */
export function applyDecisions(decisions: readonly Decision[], made: readonly Decision[]): AppliedDecisions {
  const steps: Step[] = [];
  let current = decisions;
  for (const after of made) {
    const { finding, fingerprint: print } = after;
    const step = {
      finding,
      fingerprint: print,
      before: current.find((one) => isAbout(one, finding, print)) ?? null,
      after,
    };
    steps.push(step);
    current = replace(current, step);
  }
  return { decisions: current, steps };
}

/** What deciding on faults left as it was: on these, something else was decided since they were looked at. */
export interface SeenApplied extends AppliedDecisions {
  readonly overtaken: number;
}

/**
 * The same for faults that were looked at while `seen` was what people had decided: a fault of which something else is held
 * by now, in whichever window, stays as it is. `made`: the decisions of each fault.
 */
export function applySeen(
  decisions: readonly Decision[],
  made: readonly (readonly Decision[])[],
  seen: readonly Decision[],
): SeenApplied {
  const on = (list: readonly Decision[], { finding, fingerprint: print }: Decision) =>
    list.find((one) => isAbout(one, finding, print)) ?? null;
  const asSeen = made.filter((fault) => fault.every((after) => isSame(on(decisions, after), on(seen, after))));
  return { ...applyDecisions(decisions, asSeen.flat()), overtaken: made.length - asSeen.length };
}

/**
 * How every finding stands. A decision stands as long as rule, subject and values are what they were, whatever else a
 * re-check changes; with another value it lapses and says what changed. Of several lapsed ones the latest is given.
 */
export function standing(decisions: readonly Decision[], evaluation: Pick<Evaluation, 'findings'>): Standings {
  const findings = standingOf(decisions, evaluation.findings);
  const there = new Set(evaluation.findings.map(({ id }) => baseId(id)));
  const used = new Set(findings.flatMap((one) => (one.kind === 'undecided' ? [] : [one.decision])));
  return {
    findings,
    gone: decisions.filter((decision) => !used.has(decision) && !there.has(baseId(decision.finding))),
  };
}

function standingOf(decisions: readonly Decision[], findings: readonly Finding[]): readonly Standing[] {
  const latestFirst = [...decisions]
    .reverse()
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
    .map((decision) => ({ id: decision.finding, fingerprint: decision.fingerprint, decision }));
  const asked = findings.map((finding) => ({ id: finding.id, fingerprint: fingerprint(finding), finding }));
  const now = new Map(asked.map(({ id, fingerprint: print }) => [id, print]));
  const later = new Set<string>();
  const judged = latestFirst.map((one) => {
    const print = now.get(one.id);
    const isLatest = !later.has(one.id);
    later.add(one.id);
    return print !== undefined && isLatest && isStillJudged(one.decision, print) ? { ...one, fingerprint: print } : one;
  });
  const { same, changed } = pairFindings(judged, asked);
  const current = new Map(same.map(([{ decision }, { finding }]) => [finding, decision]));
  const lapsed = new Map(
    changed.map(([old, now]) => [now.finding, { old, changes: changesBetween(old.fingerprint, now.fingerprint) }]),
  );
  return findings.map((finding): Standing => {
    const decision = current.get(finding);
    if (decision) return { kind: 'decided', finding, decision };
    const before = lapsed.get(finding);
    if (before) return { kind: 'lapsed', finding, decision: before.old.decision, changes: before.changes };
    return { kind: 'undecided', finding };
  });
}

function isSame(one: Decision | null, other: Decision | null): boolean {
  if (one === null || other === null) return one === other;
  return one.at === other.at && one.state === other.state && one.note === other.note && one.reason === other.reason;
}

/** Takes steps back, the last one first; one whose own decision no longer stands is left. */
export function undo(decisions: readonly Decision[], steps: readonly Step[]): UndoResult {
  const overtaken: Step[] = [];
  let left = decisions;
  for (const step of [...steps].reverse()) {
    const now = left.find((decision) => isAbout(decision, step.finding, step.fingerprint)) ?? null;
    if (isSame(now, step.after)) left = replace(left, { ...step, before: step.after, after: step.before });
    else overtaken.unshift(step);
  }
  return { decisions: left, overtaken };
}
