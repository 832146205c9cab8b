import type { Data } from '../rules/rule';

/**
 * How a finding is spoken of: as a suspicion, or as what a person has confirmed. Of words for the one and words for the other
 * (none, where they are left out) it gives those that are to be said.
 */
export type Voice = (suspected: string, confirmed?: string) => string;

/** Writes a sentence from the values an outcome carries. It stands alone in an exported list: it names its subject. */
export type Sentence = (data: Data, say: Voice) => string;

/** The prose of one rule in one language. */
export interface RuleText {
  /** A short name, a noun phrase: 电话没有区号. */
  readonly name: string;
  /** What a pass says, shown in the list of what passed: 电话带区号. */
  readonly passed: string;
  /** One sentence a reason (`Outcome.reason`). */
  readonly reasons: Readonly<Record<string, Sentence>>;
  /** 整改建议: what the body should do. */
  readonly advice: string;
}

/** The prose of a family of rules, by rule id. */
export type FamilyText = Readonly<Record<string, RuleText>>;
