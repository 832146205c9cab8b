import type { LedgerRow } from '@/components/workbench/ledger-row';
import { checksum } from '@/lib/ledger/checksum';
import { type CopyKind, copyKindOf, type ReportClaim } from '@/lib/ledger/copy-kind';
import type { HandMatch } from '@/lib/ledger/same-body';
import type { Near } from '@/lib/ledger/sketch-index';

/** A report that is to be compared in full with another, and as what. */
export interface CopyCandidate {
  readonly key: string;
  readonly kind: CopyKind;
  /** Of its check. */
  readonly checkedAt: string;
}

/** What a report is to be compared with in full. */
export interface Candidates {
  /** The likeliest first. */
  readonly asked: readonly CopyCandidate[];
  /** There are further ones. */
  readonly beyond: boolean;
  /** Names them and their checks: what was found is true as long as it is the same. */
  readonly against: string;
}

/** Reports that one is compared with in full: more than the units of a county. */
const MOST = 60;
/** Estimates that differ by less than a step of this many say nothing of which one is likelier. */
const STEPS = 20;

/** Whose report a row is. */
export const claimOf = ({ url, summary }: LedgerRow): ReportClaim => ({
  agency: summary.unit,
  year: summary.year,
  url,
});

/**
 * The reports that one's text may come from, of those near it. Those of its body's name come first, so that no number
 * of others hides them; then the likeliest by estimate, of equally likely ones the earliest: the same ones are then the
 * candidates of all of a large group, and each text is read once.
 */
export function chooseCandidates(
  row: LedgerRow,
  near: readonly Near[],
  rowAt: (key: string) => LedgerRow | undefined,
  hand: readonly HandMatch[],
): Candidates {
  const likely = near
    .flatMap(({ key, share }) => {
      const other = rowAt(key);
      return other === undefined || isLater(other, row) ? [] : [{ key, other, step: Math.round(share * STEPS) }];
    })
    .sort(
      (a, b) =>
        isNamed(b.other, row) - isNamed(a.other, row) ||
        b.step - a.step ||
        (a.other.summary.year ?? 0) - (b.other.summary.year ?? 0) ||
        (a.key < b.key ? -1 : 1),
    );
  const asked: CopyCandidate[] = [];
  let beyond = false;
  for (const { key, other } of likely) {
    if (asked.length === MOST) {
      beyond = true;
      break;
    }
    const kind = copyKindOf(claimOf(row), claimOf(other), hand);
    if (kind !== null) asked.push({ key, kind, checkedAt: other.summary.checkedAt });
  }
  const named = asked.map(({ key, kind, checkedAt }) => `${kind} ${checkedAt} ${key}`);
  return { asked, beyond, against: checksum(`${beyond}\n${named.join('\n')}`) };
}

const isLater = (other: LedgerRow, { summary }: LedgerRow): boolean =>
  summary.year !== null && other.summary.year !== null && other.summary.year > summary.year;

const isNamed = (other: LedgerRow, { summary }: LedgerRow): number =>
  Number(summary.unit !== null && other.summary.unit === summary.unit);
