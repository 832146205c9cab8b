import type { Finding, Pass, SavedEquation } from '../judge/evaluation';
import { FURTHER } from '../judge/fold-further';
import { declarationOf, isRuleId } from '../rules/catalogue';
import type { Data } from '../rules/rule';
import type { Sentence, Voice } from './catalogue';
import { tellFrom } from './data';
import { nameSubject } from './name';
import { suspecting } from './voice';
import { wordOf } from './word-of';
import type { CheckWords } from './words';

export { nameCell, nameColumn, nameRow, nameSection, nameSubject, nameTable } from './name';

/** A finding in words. */
export interface FindingWords {
  /** The rule's short name. */
  readonly name: string;
  /** One sentence that stands alone. */
  readonly message: string;
  /** 整改建议. */
  readonly advice: string;
  /** The clauses, most specific first. */
  readonly basis: readonly string[];
  /** Which of the named faults it falls under. */
  readonly head: string;
}

/**
 * Writes a finding out. A rule or reason that this version does not know (saved by another one) is shown by its key, a blank
 * key as a rule without a name; one without the values that its sentence is made of (from a file) by the rule's name.
 */
export function describeFinding(
  finding: Pick<Finding, 'rule' | 'reason' | 'data'>,
  words: CheckWords,
  say: Voice = suspecting,
): FindingWords {
  const text = wordOf(words.rules, finding.rule);
  const declared = isRuleId(finding.rule) ? declarationOf(finding.rule) : undefined;
  const name = text?.name ?? (/[\p{L}\p{N}]/u.test(finding.rule) ? finding.rule : words.labels.unnamedRule);
  const sentence = finding.reason === FURTHER ? furtherOf(name, words) : text && wordOf(text.reasons, finding.reason);
  return {
    name,
    message: sentence
      ? withUndecided(
          tellFrom(finding.data, (data) => sentence(data, say)) ?? words.labels.untold(name),
          finding.data,
          words,
        )
      : `${finding.rule}: ${finding.reason}`,
    advice: text?.advice ?? '',
    basis: (declared?.basis ?? []).map((key) => wordOf(words.bases, key) ?? key),
    head: declared ? words.labels.heads[declared.head] : '',
  };
}

/** The sentence of a finding that counts others of its rule. */
function furtherOf(name: string, words: CheckWords): Sentence {
  return ({ count }, say) => words.labels.further(name, Number(count), say);
}

/** The sentence, followed by how many sums it leaves undecided. */
function withUndecided(sentence: string, { undecided }: Data, words: CheckWords): string {
  return Array.isArray(undecided) && undecided.length > 0
    ? words.labels.leavesUndecided(sentence, undecided.length)
    : sentence;
}

/** Longer sums are told by their two results only. */
const MOST_TERMS = 8;

function writeEquation({ terms, computed, reported }: SavedEquation, words: CheckWords): string {
  const { plus, equals } = words.labels;
  const side = (sign: 1 | -1) => terms.filter((term) => term.sign === sign).map(({ cell }) => cell.value ?? 0);
  return terms.length > MOST_TERMS
    ? `${computed}${equals}${reported}`
    : `${side(1).join(plus)}${equals}${side(-1).join(plus)}`;
}

/** A rule's short name; its id for one that this version does not know. */
export function nameRule(rule: string, words: CheckWords): string {
  return wordOf(words.rules, rule)?.name ?? rule;
}

/** Writes out what was asked and found in order, with the figures compared. */
export function describePass(pass: Pass, words: CheckWords): string {
  const passed = wordOf(words.rules, pass.rule)?.passed ?? pass.rule;
  const compared = pass.equation === null ? '' : writeEquation(pass.equation, words);
  return words.labels.pass(passed, nameSubject(pass.subject, words), compared);
}

/** Why a page is no report that can be checked, or an older one. */
export function explainWhy(why: string, words: CheckWords): string {
  const { why: known, unknownWhy } = words.labels;
  return wordOf(known, why) ?? unknownWhy;
}
