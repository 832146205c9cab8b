import type { LedgerRow } from '../list/ledger-row';
import type { LedgerEntry } from '../record/entry';
import { entryKey } from '../record/merge';
import type { CopiedPair, Copies, PassagePart } from './copied-pair';
import { prepareReport, sketchReport } from './copied-text';
import { NOTICE } from './copy-finding';
import type { CopySketches } from './copy-sketches';
import type { ReadyText, ReadyTexts } from './copy-texts';
import type { FollowedList } from './followed-list';
import { findShared, type SharedText } from './likeness';
import type { TextRange } from './shared-passages';

/** Likely reports that are compared at most, and of which the passages are shown. */
const MOST = 60;
/** Texts that are read before the page is drawn again. */
const AT_ONCE = 10;

/** Finds the long passages that a report shares with any others of the ledger, whosever they are and of whatever year. */
export async function findPairs(
  entry: LedgerEntry,
  list: FollowedList,
  sketches: CopySketches,
  readyTexts: ReadyTexts,
  pause: () => Promise<void>,
): Promise<Copies> {
  const { text, evaluation } = entry;
  if (evaluation.kind === 'not-a-report') return { kind: 'not-compared', why: 'no-report' };
  if (text === null) return { kind: 'not-compared', why: 'not-kept' };
  const { agency } = evaluation.report;
  const [prepared, sketch] = [prepareReport(text, agency), sketchReport(text, agency)];
  if (prepared === null || sketch === null) return { kind: 'not-compared', why: 'short' };
  const own = entryKey(entry);
  const likely = [...sketches.near(sketch).near]
    .filter(({ key }) => key !== own)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .flatMap(({ key }) => list.row(key) ?? []);
  const pairs: CopiedPair[] = [];
  for (let from = 0; from < likely.length; from += AT_ONCE) {
    const some = likely.slice(from, from + AT_ONCE);
    const texts = await readyTexts(new Map(some.map(({ key, summary }) => [key, summary.checkedAt])));
    for (const row of some) {
      const other = texts.get(row.key);
      const shared = other && findShared(prepared, other.prepared);
      if (shared && shared.share >= NOTICE) pairs.push(pairOf(text, row, other, shared));
    }
    await pause();
  }
  const compared = sketches.count() - (sketches.get(own)?.record.state === 'kept' ? 1 : 0);
  return { kind: 'found', compared, pairs: pairs.sort((a, b) => b.share - a.share) };
}

function pairOf(
  text: readonly string[],
  { key, url, summary }: LedgerRow,
  { paragraphs }: ReadyText,
  { share, passages }: SharedText,
): CopiedPair {
  return {
    key,
    agency: summary.unit,
    year: summary.year,
    url,
    share,
    passages: passages.map(({ one, other }) => ({ own: partsOf(text, one), other: partsOf(paragraphs, other) })),
  };
}

/** The paragraphs that ranges stand in, cut into shared and other words; what stands around them is shortened. */
function partsOf(paragraphs: readonly string[], ranges: readonly TextRange[]): readonly PassagePart[] {
  return ranges.flatMap(({ paragraph, from, to }): readonly PassagePart[] => {
    const text = paragraphs[paragraph] ?? '';
    const before = text.slice(Math.max(0, from - AROUND), from);
    const after = text.slice(to, to + AROUND);
    return [
      { text: `${from > AROUND ? '…' : ''}${before}`, shared: false },
      { text: text.slice(from, to), shared: true },
      { text: `${after}${to + AROUND < text.length ? '…' : ''}\n`, shared: false },
    ].filter((part) => part.text !== '');
  });
}

/** Characters around a shared stretch that are shown. */
const AROUND = 12;
