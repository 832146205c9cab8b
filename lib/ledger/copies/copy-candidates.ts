import type { HandMatch } from '../bodies/same-body';
import type { LedgerRow } from '../list/ledger-row';
import { checksum } from '../record/checksum';
import { COPY_KINDS, type CopyKind, copyKindOf } from './copy-kind';
import type { FollowedList } from './followed-list';
import type { Nearness } from './sketch-index';

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
  /** The kinds of which there may be further ones. */
  readonly beyond: readonly CopyKind[];
  /** Names them and their checks: what was found is true as long as it is the same. */
  readonly against: string;
}

/** Reports of other bodies that one is compared with in full: as many as a county has units. */
const MOST = 60;
/** Reports of which it is asked whose they are. */
const MOST_NAMED = 200;
/** Estimates that differ by less than a step of this many say nothing of which one is likelier. */
const STEPS = 20;

/**
 * The reports that one's text may come from, of those near it: all earlier ones of its body, and of the others the
 * likeliest by estimate, of equally likely ones the earliest, so that a large group has the same candidates all through
 * and each of their texts is read once.
 */
export function chooseCandidates(
  row: LedgerRow,
  { near, isWhole }: Nearness,
  list: FollowedList,
  hand: readonly HandMatch[],
): Candidates {
  const likely = near
    .flatMap(({ key, share }) => {
      const other = key === row.key ? undefined : list.row(key);
      return other === undefined || isLater(other, row) ? [] : [{ key, other, step: Math.round(share * STEPS) }];
    })
    .sort((a, b) => isNamed(b.other, row) - isNamed(a.other, row) || b.step - a.step || compareKeys(a.key, b.key));
  const isEnough = isWhole && likely.length <= MOST_NAMED;
  const own = hand.filter(({ one, other }) => one === row.url || other === row.url);
  const asked: CopyCandidate[] = [];
  const beyond = new Set<CopyKind>(isEnough ? [] : COPY_KINDS);
  for (const { key, other } of likely.slice(0, MOST_NAMED)) {
    const kind = copyKindOf(list.claim(row), list.claim(other), own);
    if (kind === null) continue;
    if (kind !== 'own-earlier' && asked.length >= MOST) beyond.add(kind);
    else asked.push({ key, kind, checkedAt: other.summary.checkedAt });
  }
  const named = asked.map(({ key, kind, checkedAt }) => `${kind} ${checkedAt} ${key}`);
  return { asked, beyond: [...beyond], against: checksum([...beyond, ...named].join('\n')) };
}

/** Keys begin with the report year. */
const compareKeys = (one: string, other: string): number => (one < other ? -1 : 1);

const isLater = (other: LedgerRow, { summary }: LedgerRow): boolean =>
  summary.year !== null && other.summary.year !== null && other.summary.year > summary.year;

const isNamed = (other: LedgerRow, { summary }: LedgerRow): number =>
  Number(summary.unit !== null && other.summary.unit === summary.unit);
