/** error: a statutory duty or an arithmetic identity is broken; warning: very likely wrong; notice: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** The four named faults of 国办公开办函〔2021〕30号（四）明确责任, which reviewers think in, and the rest. */
export type Head =
  | 'late' // 不按时发布
  | 'inaccurate-incomplete' // 发布内容不准确不全面
  | 'copied' // 内容雷同
  | 'perfunctory' // 敷衍塞责
  | 'form-contact'; // 格式与联系方式

/**
 * What a rule must be given: the report alone; the same body's report of the year before; an earlier check of the same page;
 * the reports of the units that add up to it; the texts of other reports.
 */
export type Needs = 'report' | 'previous' | 'earlier-check' | 'units' | 'other-texts';

/** What a rule declares of itself: all that settings, messages, documents and versions need to know of it. */
export interface RuleDeclaration {
  /** `family/name`; never changes once released. */
  readonly id: string;
  readonly needs: Needs;
  readonly severity: Severity;
  readonly head: Head;
  /** Keys of the legal bases in the message catalogue (`regulation-50`, `notice-2021` …), most specific first. */
  readonly basis: readonly string[];
  /** Reasons its failed and cantTell outcomes can give; each has a message in every language. */
  readonly reasons: readonly string[];
  /** Holds of a report of any year: what is malformed was malformed before the templates of 2019. */
  readonly ageless?: true;
}

/** Declarations by id, as they are written down. */
export type Declared = Readonly<Record<`${string}/${string}`, Omit<RuleDeclaration, 'id'>>>;
