import { foldSpace } from '../../text/text';
import { type TracedText, traceBlock } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { type FoundDay, type FoundFlaw, findDays, findFlawedDays } from './day';
import type { DateClaim, FlawedDate } from './report-dates';

/** A signature's line: at most a body's name before the day, nothing after it. */
const SIGNATURE_PREFIX =
  /^(?:[^,。;:()\d]{0,40}(?:局|委|委员会|厅|府|办|室|处|部|署|院|会|所|中心|公司|街道|镇|乡|站|社|馆|队)(?:[(](?:盖章|公章|章)[)])?)?[(]?$/;
const SIGNATURE_SUFFIX = /^[)。.]?$/;
const ISSUED_SUFFIX = /^(?:日)?印发。?$/;
/** How far from the report's end a signature is looked for, in blocks, where the closing could not be told apart. */
const TAIL_BLOCKS = 10;

interface SignatureLine<Found> {
  readonly source: 'signature' | 'issued';
  readonly found: Found;
  readonly text: string;
  readonly block: TextBlock;
}

/** The report's last lines that hold one day, as `find` finds days, and nothing beside it but the body's name. */
function signatureLines<Found extends { readonly from: number; readonly to: number }>(
  blocks: readonly TextBlock[],
  closing: readonly TextBlock[],
  find: (traced: TracedText) => readonly Found[],
): readonly SignatureLine<Found>[] {
  const tail = new Map([...blocks.slice(-TAIL_BLOCKS), ...closing].map((block) => [block.order, block]));
  const lines = [...tail.values()].sort((one, other) => one.order - other.order);
  return lines.flatMap((block): readonly SignatureLine<Found>[] => {
    const traced = traceBlock(block);
    const [found, ...others] = find(traced);
    if (found === undefined || others.length > 0) return [];
    const suffix = traced.text.slice(found.to).trim();
    const issued = ISSUED_SUFFIX.test(suffix);
    if (!SIGNATURE_PREFIX.test(traced.text.slice(0, found.from).trim())) return [];
    if (!issued && !SIGNATURE_SUFFIX.test(suffix)) return [];
    const text = foldSpace(traced.written(found.from, found.to + (issued ? suffix.length : 0)));
    return [{ source: issued ? 'issued' : 'signature', found, text, block }];
  });
}

/** The days of signing, then those of issue (…印发), in the report's last lines. */
export function readSignatures(blocks: readonly TextBlock[], closing: readonly TextBlock[]): readonly DateClaim[] {
  const lines = signatureLines<FoundDay>(blocks, closing, ({ text }) => findDays(text));
  const claims = lines.map(
    ({ source, found, text, block }): DateClaim => ({
      source,
      date: found.date,
      quote: { text, at: block.at },
    }),
  );
  return [
    ...claims.filter(({ source }) => source === 'signature'),
    ...claims.filter(({ source }) => source === 'issued'),
  ];
}

/** The same lines where what they hold is no day of the calendar, or a month alone. */
export function readFlawedSignatures(
  blocks: readonly TextBlock[],
  closing: readonly TextBlock[],
): readonly FlawedDate[] {
  const lines = signatureLines<FoundFlaw>(blocks, closing, ({ text }) => findFlawedDays(text));
  return lines.map(({ source, found, text, block }) => ({
    source,
    flaw: found.flaw,
    quote: { text, at: block.at },
  }));
}
