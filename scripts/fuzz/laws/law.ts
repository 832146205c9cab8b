import type fc from 'fast-check';

/** Something that holds for every input, whoever made it. */
export interface Law<Input> {
  /** `part/what`: names its cases. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly states: string;
  /** Where inputs come from. What is drawn is plain JSON, so that it can be kept. */
  readonly inputs: fc.Arbitrary<Input>;
  /** What the input breaks, in words; null where the law holds. A throw breaks it too. */
  readonly judge: (input: Input) => Promise<string | null> | string | null;
  /** Makes an input that breaks the law smaller, after what fast-check could do; `breaks` says whether one still does. */
  readonly shrink?: (input: Input, breaks: (smaller: Input) => Promise<boolean>) => Promise<Input>;
}

/** A law whose inputs only it knows. */
export interface AnyLaw {
  readonly name: string;
  readonly states: string;
  readonly run: (options: RunOptions) => Promise<Broken | null>;
  /** Judges an input that was kept. */
  readonly judgeKept: (input: unknown) => Promise<string | null>;
}

/** How long a law is tried, and where its inputs begin. */
export interface RunOptions {
  readonly seed: number;
  readonly runs: number;
  /** Ms after which no new input is drawn; none where the number of runs alone counts. */
  readonly within?: number;
  /** Hears that an input was judged. */
  readonly onRun?: () => void;
}

/** An input that broke a law, as small as it could be made, and how to get there again. */
export interface Broken {
  readonly law: string;
  readonly seed: number;
  readonly path: string;
  readonly why: string;
  readonly input: unknown;
}
