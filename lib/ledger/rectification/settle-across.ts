import type { Evaluation, Finding } from '../../judge/evaluation';
import { type HistoryResult, NOTHING_ACROSS } from '../across/make-finding';
import type { Decision, FoundThen, PutRight } from '../record/entry';
import { isAcross } from '../review/decision-counts';
import { isAsked, isOtherThan, passOf } from './keep-items';

/** A check as far as it tells whether something was put right. */
type Check = Pick<Evaluation, 'textHash' | 'engine' | 'checkedAt'>;

/**
 * The decisions with what was confirmed across reports in its own words: no check has it, so that it would be lost with the next
 * comparison that no longer finds it. `findings`: what was decided on; `check`: that of the report.
 */
export function keepAcross(
  made: readonly Decision[],
  findings: readonly Finding[],
  { textHash, engine }: Pick<Check, 'textHash' | 'engine'>,
): readonly Decision[] {
  return made.map((decision) => {
    if (!isAsked(decision) || !isAcross(decision)) return decision;
    const finding = findings.find(({ id }) => id === decision.finding);
    return finding === undefined ? decision : { ...decision, found: { finding, textHash, rules: engine.rules } };
  });
}

/**
 * Decisions whose finding is not there, with what other reports say of those across reports: whether the same rule now finds
 * the same subject in order. Where a report was compared with none, nothing can be said of them and they are left out.
 */
export function settleAcross(gone: readonly Decision[], across: HistoryResult, check: Check): readonly Decision[] {
  if (across === NOTHING_ACROSS) return gone.filter((decision) => !isAcross(decision));
  return gone.map((decision) => {
    const { found } = decision;
    const putRight = found && isAcross(decision) ? proofOf(decision, found, across, check) : undefined;
    return putRight === undefined ? decision : { ...decision, putRight };
  });
}

/**
 * Figures that are others than they were show it, in whichever of the reports; where none are compared, a text that is another
 * one by the same rules. When that was is known where the report itself was checked since.
 */
function proofOf(
  { at }: Decision,
  found: FoundThen,
  { passes }: HistoryResult,
  { textHash, engine, checkedAt }: Check,
): PutRight | undefined {
  const pass = passOf(found.finding, passes);
  if (pass === undefined) return undefined;
  const isRewritten = found.finding.equation === null && textHash !== found.textHash && engine.rules === found.rules;
  if (!isRewritten && !isOtherThan(found.finding, pass.equation)) return undefined;
  return { at: Date.parse(checkedAt) > Date.parse(at) ? checkedAt : '', equation: pass.equation };
}
