import type { Finding, Pass, SavedEquation } from '../judge/evaluation';
import { FURTHER } from '../judge/fold-further';
import { declarationOf, isRuleId } from '../rules/catalogue';
import type { Data } from '../rules/rule';
import type { FamilyText, Sentence } from './catalogue';
import { tellFrom } from './data';
import { bases as basesEn } from './en/bases';
import { contactText as contactEn } from './en/contact';
import { historyBases as historyBasesEn, historyText as historyEn } from './en/history';
import { identityText as identityEn } from './en/identity';
import { narrativeText as narrativeEn } from './en/narrative';
import { reconciliationText as reconciliationEn } from './en/reconciliation';
import { structureText as structureEn } from './en/structure';
import { tableText as tableEn } from './en/table';
import { textText as textEn } from './en/text';
import { timingText as timingEn } from './en/timing';
import type { Language } from './language';
import { labelsIn, nameSubject } from './name';
import { wordOf } from './word-of';
import { bases as basesZh } from './zh-CN/bases';
import { contactText as contactZh } from './zh-CN/contact';
import { historyBases as historyBasesZh, historyText as historyZh } from './zh-CN/history';
import { identityText as identityZh } from './zh-CN/identity';
import { narrativeText as narrativeZh } from './zh-CN/narrative';
import { reconciliationText as reconciliationZh } from './zh-CN/reconciliation';
import { structureText as structureZh } from './zh-CN/structure';
import { tableText as tableZh } from './zh-CN/table';
import { textText as textZh } from './zh-CN/text';
import { timingText as timingZh } from './zh-CN/timing';

export { nameCell, nameColumn, nameRow, nameSection, nameSubject, nameTable } from './name';

/** The prose of every rule, by language and rule id. */
export const RULE_TEXTS: Readonly<Record<Language, FamilyText>> = {
  'zh-CN': {
    ...structureZh,
    ...tableZh,
    ...reconciliationZh,
    ...narrativeZh,
    ...contactZh,
    ...timingZh,
    ...identityZh,
    ...textZh,
    ...historyZh,
  },
  en: {
    ...structureEn,
    ...tableEn,
    ...reconciliationEn,
    ...narrativeEn,
    ...contactEn,
    ...timingEn,
    ...identityEn,
    ...textEn,
    ...historyEn,
  },
};

/** The legal bases, by language and key. */
export const BASES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { ...basesZh, ...historyBasesZh },
  en: { ...basesEn, ...historyBasesEn },
};

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
 * Writes a finding out. A rule or reason that this version does not know (saved by another one) is shown by its key; one
 * without the values that its sentence is made of (from a file) by the rule's name.
 */
export function describeFinding(finding: Pick<Finding, 'rule' | 'reason' | 'data'>, language: Language): FindingWords {
  const text = wordOf(RULE_TEXTS[language], finding.rule);
  const declared = isRuleId(finding.rule) ? declarationOf(finding.rule) : undefined;
  const name = text?.name ?? finding.rule;
  const sentence =
    finding.reason === FURTHER ? furtherOf(name, language) : text && wordOf(text.reasons, finding.reason);
  return {
    name,
    message: sentence
      ? withUndecided(tellFrom(finding.data, sentence) ?? labelsIn(language).untold(name), finding.data, language)
      : `${finding.rule}: ${finding.reason}`,
    advice: text?.advice ?? '',
    basis: (declared?.basis ?? []).map((key) => BASES[language][key] ?? key),
    head: declared ? labelsIn(language).heads[declared.head] : '',
  };
}

/** The sentence of a finding that counts others of its rule. */
function furtherOf(name: string, language: Language): Sentence {
  return ({ count }) => labelsIn(language).further(name, Number(count));
}

/** The sentence, followed by how many sums it leaves undecided. */
function withUndecided(sentence: string, { undecided }: Data, language: Language): string {
  return Array.isArray(undecided) && undecided.length > 0
    ? labelsIn(language).leavesUndecided(sentence, undecided.length)
    : sentence;
}

/** Longer sums are told by their two results only. */
const MOST_TERMS = 8;

function writeEquation({ terms, computed, reported }: SavedEquation, language: Language): string {
  const { plus, equals } = labelsIn(language);
  const side = (sign: 1 | -1) => terms.filter((term) => term.sign === sign).map(({ cell }) => cell.value ?? 0);
  return terms.length > MOST_TERMS
    ? `${computed}${equals}${reported}`
    : `${side(1).join(plus)}${equals}${side(-1).join(plus)}`;
}

/** A rule's short name; its id for one that this version does not know. */
export function nameRule(rule: string, language: Language): string {
  return wordOf(RULE_TEXTS[language], rule)?.name ?? rule;
}

/** Writes out what was asked and found in order, with the figures compared. */
export function describePass(pass: Pass, language: Language): string {
  const passed = wordOf(RULE_TEXTS[language], pass.rule)?.passed ?? pass.rule;
  const compared = pass.equation === null ? '' : writeEquation(pass.equation, language);
  return labelsIn(language).pass(passed, nameSubject(pass.subject, language), compared);
}

/** Why a page is no report that can be checked, or an older one. */
export function explainWhy(why: string, language: Language): string {
  const { why: known, unknownWhy } = labelsIn(language);
  return wordOf(known, why) ?? unknownWhy;
}
