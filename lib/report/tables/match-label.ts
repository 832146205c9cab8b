import { type LabelParts, readAsides } from '../form/label-asides';
import type { OfficialLabel } from '../form/official';
import { comparable, withoutOrdinals } from './comparable';
import { nearestLabel, readWordings, type Wordings } from './label-wordings';

/** A label of the page that was recognised. `exact`: official wording or a variant in common use; else words were lost or changed. */
export interface LabelMatch {
  readonly official: OfficialLabel;
  readonly exact: boolean;
  /** The unit that stands beside its words (件, 万元); null where none does. */
  readonly unit: string | null;
  /** What else stands beside its words and not in the official label; null where nothing does. */
  readonly remark: string | null;
}

/** Longer texts than a label with its filling instructions are not looked at. */
const MOST_TEXT = 600;

/** True for a label that has brackets of its own, other than for a unit: 部分公开（区分处理的，…）. */
const hasOwnRemark = ({ label }: OfficialLabel): boolean => readAsides(withoutOrdinals(label))[0]?.remark != null;

/** The official label whose words a label has outside its brackets. */
function besideAsides(parts: readonly LabelParts[], wordings: Wordings): LabelMatch | undefined {
  for (const { words, unit, remark, bracketed } of parts) {
    const plain = comparable(words);
    const official = wordings.exact.get(plain) ?? (unit === null ? undefined : wordings.stems.get(plain));
    if (!official) continue;
    // 行政处罚、行政强制 are two labels in one, no label with a remark.
    const other = remark === null || bracketed ? '' : comparable(remark);
    if (other !== '' && [...wordings.exact.keys()].some((name) => other.includes(name))) continue;
    return { official, exact: true, unit, remark };
  }
  return undefined;
}

/** What may bear a label: a cell, a line, or words alone. */
export interface Labelled {
  readonly text: string;
}

/** Words that are none of a set of official labels, or that could be two, are undefined. */
export type MatchLabel = (labelled: Labelled) => LabelMatch | undefined;

/** What of a label is compared; null where there is nothing but figures, or far more than a label. */
interface LabelReading {
  readonly words: string;
  readonly parts: () => readonly LabelParts[];
}

/** Several matchers ask about one cell: its label is read once for all of them, and forgotten with the cell. */
const readings = new WeakMap<Labelled, LabelReading | null>();

function readLabel(labelled: Labelled): LabelReading | null {
  const known = readings.get(labelled);
  if (known !== undefined) return known;
  const fresh = readAnew(labelled.text);
  readings.set(labelled, fresh);
  return fresh;
}

function readAnew(text: string): LabelReading | null {
  // Most cells of a table hold nothing but a figure.
  if (text.length > MOST_TEXT || /^[\d\s]*$/.test(text)) return null;
  const words = comparable(text);
  if (/^\d*$/.test(words)) return null;
  let parts: readonly LabelParts[] | undefined;
  return {
    words,
    parts: () => {
      parts ??= readAsides(withoutOrdinals(text));
      return parts;
    },
  };
}

/**
 * Makes a matcher for a set of official labels. A unit, a remark or filling instructions in brackets or behind a separator
 * are no part of a label's words.
 */
export function labelMatcher(officials: readonly OfficialLabel[]): MatchLabel {
  const wordings = readWordings(officials);
  return (labelled) => {
    const reading = readLabel(labelled);
    if (reading === null) return undefined;
    const { words } = reading;
    const official = wordings.exact.get(words);
    if (official && !/[（([{【〔]/.test(official.label)) return { official, exact: true, unit: null, remark: null };
    const parts = reading.parts();
    if (official)
      return { official, exact: true, unit: parts.find(({ unit }) => unit !== null)?.unit ?? null, remark: null };
    const beside = besideAsides(parts, wordings);
    // Where the official label has a remark of its own, another one is a change of its words.
    if (beside) {
      return beside.remark !== null && hasOwnRemark(beside.official)
        ? { ...beside, exact: false, remark: null }
        : beside;
    }
    const whole = nearestLabel(words, wordings);
    const [first] = parts;
    const outside = first?.bracketed ? nearestLabel(comparable(first.words), wordings) : undefined;
    const { unit = null, remark = null } = first ?? {};
    if (outside && outside.score > (whole?.score ?? 0))
      return { official: outside.official, exact: false, unit, remark };
    return whole && { official: whole.official, exact: false, unit, remark: null };
  };
}

/** A matcher that compares each label once: for one table, in which a label that spans rows is asked about in each of them. */
export function comparingOnce(match: MatchLabel): MatchLabel {
  const known = new Map<Labelled, LabelMatch | undefined>();
  return (labelled) => {
    const found = known.get(labelled);
    if (found !== undefined || known.has(labelled)) return found;
    const fresh = match(labelled);
    known.set(labelled, fresh);
    return fresh;
  };
}
