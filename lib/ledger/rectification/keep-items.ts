import type { Evaluation, Finding, Pass, SavedEquation } from '../../judge/evaluation';
import type { Subject } from '../../rules/rule';
import type { Decision, FoundThen, PutRight } from '../record/entry';
import { CHANGED_SINCE } from '../review/asked-change';
import { fingerprint } from '../review/fingerprint';
import { baseId } from '../review/pair-findings';

/** A check as far as items are kept of it. */
export type KeptFrom = Pick<Evaluation, 'findings' | 'textHash' | 'engine'>;

/** A check that takes its place. */
export type NextCheck = KeptFrom & Pick<Evaluation, 'passes' | 'checkedAt'>;

const SUBJECT_KEYS = ['table', 'row', 'column', 'section', 'field'] as const;
const nameOf = (rule: string, subject: Subject): string =>
  JSON.stringify([rule, ...SUBJECT_KEYS.map((key) => subject[key] ?? '')]);

/**
 * The decisions with what is lost when the next check takes the old one's place: a finding that was confirmed and no
 * longer stands as it was is kept in its own words, with the first check that found it in order. A finding that comes
 * back is no longer put right. The same list where nothing has to be kept. `old`: undefined where no check was there.
 */
export function keepItems(
  decisions: readonly Decision[],
  old: KeptFrom | undefined,
  next: NextCheck,
): readonly Decision[] {
  if (!decisions.some(isItem)) return decisions;
  const there = new Set(next.findings.map(({ id }) => baseId(id)));
  const stands = new Set(next.findings.map(printOf));
  const were = new Map((old?.findings ?? []).map((finding) => [printOf(finding), finding]));
  const kept = decisions.map((decision): Decision => {
    if (!isItem(decision)) return decision;
    const print = `${baseId(decision.finding)}\n${decision.fingerprint}`;
    const finding = were.get(print);
    const found =
      decision.found ??
      (old && finding && !stands.has(print) ? { finding, textHash: old.textHash, rules: old.engine.rules } : undefined);
    const isThere = there.has(baseId(decision.finding));
    const putRight = isThere || !found ? undefined : (decision.putRight ?? proofOf(found, next));
    if (found === decision.found && putRight === decision.putRight) return decision;
    const { found: _, putRight: __, ...rest } = decision;
    return { ...rest, ...(found && { found }), ...(putRight && { putRight }) };
  });
  return kept.every((decision, index) => decision === decisions[index]) ? decisions : kept;
}

/** That the text is another one than the reviewer's last is news, and nothing that anybody is asked to put right. */
function isNews(finding: string): boolean {
  return baseId(finding).split(':')[0] === CHANGED_SINCE;
}

/** Whether a decision may make an item: no report without one has any. */
export function isAsked({ state }: Decision): boolean {
  return state === 'confirmed' || state === 'rectified';
}

function isItem(decision: Decision): boolean {
  return isAsked(decision) && !isNews(decision.finding);
}

function printOf(finding: Finding): string {
  return `${baseId(finding.id)}\n${fingerprint(finding)}`;
}

/**
 * Whether a check shows that something was put right: the page says something else than it did, and the same rule now
 * finds the same subject in order. Rules of another version might only have come to judge otherwise: by them it takes
 * figures that are not what they were.
 */
function proofOf({ finding, textHash, rules }: FoundThen, next: NextCheck): PutRight | undefined {
  const pass = passOf(finding, next.passes);
  if (pass === undefined || next.textHash === textHash) return undefined;
  const { equation } = pass;
  return next.engine.rules === rules || isOtherThan(finding, equation) ? { at: next.checkedAt, equation } : undefined;
}

/** What found the rule and subject of a finding in order; undefined where nothing did. */
export function passOf({ rule, subject }: Finding, passes: readonly Pass[]): Pass | undefined {
  const name = nameOf(rule, subject);
  return passes.find((pass) => nameOf(pass.rule, pass.subject) === name);
}

/** Whether an equation has other figures than the finding's own; false where one of them compares none. */
export function isOtherThan(finding: Finding, equation: SavedEquation | null): boolean {
  return (
    finding.equation !== null && equation !== null && fingerprint(finding) !== fingerprint({ ...finding, equation })
  );
}
