import type { LedgerRow } from '@/components/workbench/ledger-row';
import type { CopiedPair, Copies, PassagePart } from '@/components/workbench/workbench-props';
import { loadEntries } from '@/lib/browser/ledger';
import { entryKey } from '@/lib/export/merge';
import { type Copy, findCopies, prepareEntries } from '@/lib/ledger/copied-text';
import type { LedgerEntry } from '@/lib/ledger/entry';
import type { TextRange } from '@/lib/ledger/shared-passages';

/** Reports that one is held against at most: those of its body first, then those of its district, then of its projects. */
const MOST = 400;

/** Reports that are read before the page is drawn again. */
const AT_ONCE = 20;

/** Looks for long passages that a report shares with its body's other years and with its neighbours of the same year. */
export async function findCopiedText(entry: LedgerEntry, own: LedgerRow, rows: readonly LedgerRow[]): Promise<Copies> {
  const [one] = prepareEntries([entry]);
  if (one === undefined) return { kind: 'found', compared: null, pairs: [] };
  const asked = neighbours(own, rows);
  const found: Copy[] = [];
  let compared = 0;
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const others = prepareEntries(await loadEntries(asked.slice(from, from + AT_ONCE)));
    compared += others.length;
    found.push(...findCopies(one, others));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const pairs = found.sort((a, b) => b.share - a.share).map((copy) => pairOf(entry, copy));
  return { kind: 'found', compared, pairs };
}

function neighbours(own: LedgerRow, rows: readonly LedgerRow[]): readonly string[] {
  const nearness = (row: LedgerRow): number => {
    if (row.summary.unit === own.summary.unit) return 0;
    if (row.summary.year !== own.summary.year) return 9;
    if (row.summary.group === own.summary.group) return 1;
    return row.tags.some((tag) => own.tags.includes(tag)) ? 2 : 3;
  };
  return rows
    .filter((row) => row.key !== own.key)
    .map((row) => ({ key: row.key, near: nearness(row) }))
    .filter(({ near }) => near < 9)
    .sort((a, b) => a.near - b.near)
    .slice(0, MOST)
    .map(({ key }) => key);
}

function pairOf(entry: LedgerEntry, copy: Copy): CopiedPair {
  const { agency, year } = copy.entry.evaluation.report;
  return {
    key: entryKey(copy.entry),
    agency,
    year,
    url: copy.entry.url,
    share: copy.share,
    passages: copy.passages.map(({ one, other }) => ({
      own: partsOf(entry.text ?? [], one),
      other: partsOf(copy.entry.text ?? [], other),
    })),
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
