import type { Body, Reporter } from './body';
import type { Claim, ClaimKind } from './claim';
import type { Matter, Phrase } from './matter';
import type { Span } from './span';

/** A figure with the frame it stands in. */
export interface FramedFigure extends Claim {
  readonly span: Span;
  readonly body: Body | null;
  /** The body was named as a part (其中县政府…). */
  readonly aside: boolean;
  /** Its place in the prose. */
  readonly from: number;
  readonly to: number;
}

/** What a figure inherits from the words before it. */
export interface Frame {
  readonly span: Span | null;
  readonly body: Body | null;
  /** The body was named as a part. */
  readonly aside: boolean;
  readonly matter: Matter;
  /** What the numbers of this sentence have counted so far. */
  readonly here: Matter;
  /** The words of the cases that 相关案件 takes up again. */
  readonly cases: Phrase | null;
  /** Frame of the sentence before, which a clause without any object of its own goes on with. */
  readonly before: Pick<Frame, 'span' | 'body'> | null;
  /** What the last number counted, whether its words named a cause, and whether it was a mere part. */
  readonly last: { readonly matter: Matter; readonly caused: boolean; readonly partial: boolean } | null;
  /** What the last verb told of applications: 上半年收到6件，下半年4件. */
  readonly verb: ClaimKind | null;
  /** True inside a list that 其中 opened. */
  readonly listed: boolean;
  /** The second of two kinds that 分别 tells one after the other. */
  readonly second: ClaimKind | null;
}

/** What the surroundings of a sentence say. */
export interface Surroundings {
  /** Under a heading on applications. */
  readonly topic: boolean;
  /** In the section on reviews and lawsuits. */
  readonly casesTold: boolean;
  readonly year: number | null;
  readonly reporter: Reporter;
}

/** The frame at the beginning of a paragraph. */
export const OPEN_FRAME: Frame = {
  span: null,
  body: null,
  aside: false,
  matter: null,
  here: null,
  cases: null,
  before: null,
  last: null,
  verb: null,
  listed: false,
  second: null,
};

/** Whether a time or a body is less than the whole. */
export function isPart(span: Span | null, body: Body | null): boolean {
  return (span !== null && span.kind !== 'year') || (body !== null && body !== 'all');
}
