import * as z from 'zod/mini';
import type { CheckedText } from './checked-text';
import { sketchReport } from './copied-text';
import { COPY_KINDS } from './copy-kind';
import type { Sketch } from './sketch';

/** The form of sketches. Raise it with every change of theirs, of what is set aside, or of how texts are compared: older ones are made anew. */
const SKETCH_VERSION = 2;

/** Why a report's text can't be compared, or that it can: an earlier version did not keep it, or it says too little. */
export type TextState = 'kept' | 'not-kept' | 'short';

/** The likest reports of a kind: `alike` names them (`readAlikeKeys`). */
const likest = z.object({
  kind: z.enum(COPY_KINDS),
  passages: z.number(),
  longest: z.number(),
  alike: z.string(),
  beyond: z.boolean(),
});

const compared = z.object({
  /** Names the reports that it was compared with, and their checks. */
  against: z.string(),
  found: z.readonly(z.array(likest)),
});

/** What came of comparing a report with its likeliest candidates. */
export type StoredComparison = z.infer<typeof compared>;

const record = z.object({
  version: z.literal(SKETCH_VERSION),
  /** Of the check whose text it is. */
  checkedAt: z.string(),
  state: z.enum(['kept', 'not-kept', 'short']),
  length: z.number(),
  rate: z.number(),
  numbers: z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{5}){0,1000}$/)),
  /** What an earlier version put down otherwise is asked again; the sketch stays. */
  compared: z.catch(z.nullable(compared), null),
});

/** What is kept of a report's text for comparison with others. */
export interface SketchRecord {
  /** When the check was made whose text it is; ISO 8601, UTC. */
  readonly checkedAt: string;
  readonly state: TextState;
  /** Null unless the text is kept. */
  readonly sketch: Sketch | null;
  /** Null where it has not been compared yet. */
  readonly compared: StoredComparison | null;
}

/** What a report's text gives, not compared yet. */
export function toSketchRecord({ checkedAt, agency, text }: CheckedText): SketchRecord {
  if (text === null) return { checkedAt, state: 'not-kept', sketch: null, compared: null };
  const sketch = sketchReport(text, agency);
  return { checkedAt, state: sketch === null ? 'short' : 'kept', sketch, compared: null };
}

/** In the form in which it is stored: one text, some five bytes a number. */
export function writeSketchRecord({ checkedAt, state, sketch, compared: comparison }: SketchRecord): string {
  return JSON.stringify({
    version: SKETCH_VERSION,
    checkedAt,
    state,
    length: sketch?.length ?? 0,
    rate: sketch?.rate ?? 0,
    numbers: writeNumbers(sketch?.numbers ?? new Uint32Array()),
    compared: comparison,
  });
}

/** A stored sketch; undefined when it is unreadable or of another version, and has to be made anew. */
export function readSketchRecord(stored: unknown): SketchRecord | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    const parsed = record.safeParse(JSON.parse(stored));
    if (!parsed.success) return undefined;
    const { checkedAt, state, length, rate, numbers, compared: comparison } = parsed.data;
    if (state === 'kept' && rate < 4) return undefined;
    const sketch = state === 'kept' ? { length, rate, numbers: readNumbers(numbers) } : null;
    return { checkedAt, state, sketch, compared: comparison };
  } catch {
    // Damaged: it holds nothing that can't be made of the report's text again.
    return undefined;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;
/** Numbers of a sketch have 30 bits at most: five digits of six. */
const WIDTH = 5;

function writeNumbers(numbers: Uint32Array): string {
  let text = '';
  for (const number of numbers) {
    for (let shift = 6 * (WIDTH - 1); shift >= 0; shift -= 6) text += DIGITS.charAt((number >>> shift) & 63);
  }
  return text;
}

function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length / WIDTH);
  for (let index = 0; index < numbers.length; index += 1) {
    let number = 0;
    for (let at = index * WIDTH; at < (index + 1) * WIDTH; at += 1) {
      number = number * 64 + (VALUES[text.charCodeAt(at)] ?? 0);
    }
    numbers[index] = number;
  }
  return numbers;
}
