import { askAcross, type HistoryOutcome, type HistoryResult, ruleAcross } from '../across/make-finding';
import { type ReadClaim, readClaim } from '../bodies/same-body';
import { COPY_KINDS, type CopyKind, type ReportClaim } from './copy-kind';
import type { Likeness } from './likeness';

/** A report that was compared with one: as what, and how like it is. */
export interface Compared<Other> extends Likeness {
  readonly kind: CopyKind;
  readonly other: Other;
}

/** A report that reaches the share of a notice with another one. */
export interface Alike<Other> {
  readonly other: Other;
  /** Whole per cent of the shorter text, rounded down. */
  readonly percent: number;
}

/** Of the reports that are compared with one as one kind, those that reach the share of a notice, and what the likest of them shares. */
export interface Likest<Other> {
  readonly kind: CopyKind;
  readonly passages: number;
  /** Compared characters of the longest passage. */
  readonly longest: number;
  /** At least one, the likest first: as many as were compared at most, so that a large group is not stored pair by pair. */
  readonly alike: readonly Alike<Other>[];
  /** There are further likely ones, which were not compared. */
  readonly beyond: boolean;
}

/** 雷同: a notice from this share on, a warning from that per cent (docs/rules.md, identity). */
export const NOTICE = 0.6;
const WARNING_PERCENT = 80;

/**
 * The likest of each kind, of reports that were compared in full; of equally like ones the one that was given first.
 * `beyond`: the kinds of which there are likely ones that were not.
 */
export function pickLikest<Other>(
  compared: readonly Compared<Other>[],
  beyond: readonly CopyKind[] = [],
): readonly Likest<Other>[] {
  return COPY_KINDS.flatMap((kind): readonly Likest<Other>[] => {
    const like = compared.filter((each) => each.kind === kind && each.share >= NOTICE);
    const [likest, ...others] = like.sort((a, b) => b.share - a.share);
    if (likest === undefined) return [];
    const alike = [likest, ...others].map(({ other, share }) => ({ other, percent: Math.floor(share * 100) }));
    return [{ kind, passages: likest.count, longest: likest.longest, alike, beyond: beyond.includes(kind) }];
  });
}

/** A report and the likest others. `asked`: there was another text to compare it with, so that nothing found is a pass. */
interface WithTexts {
  readonly own: ReportClaim;
  readonly found: readonly Likest<ReportClaim>[];
  readonly asked: boolean;
  /** A report's body, its name taken apart. */
  readonly bodyOf: (claim: ReportClaim) => ReadClaim | null;
}

/** Subject: the report; one finding for its own earlier text, one for other bodies' texts, one for texts of nobody known. */
const copiedText = ruleAcross('identity/copied-text', ({ own, found, asked, bodyOf }: WithTexts) =>
  found.length === 0 && asked
    ? [{ outcome: 'passed', subject: {} }]
    : found.flatMap((likest) => outcomeOf(own, likest, bodyOf)),
);

/** What was found about a report, as findings and passes. `bodyOf`: where names were taken apart already. */
export function toCopyResult(
  own: ReportClaim,
  found: readonly Likest<ReportClaim>[],
  asked: boolean,
  bodyOf: WithTexts['bodyOf'] = readClaim,
): HistoryResult {
  return askAcross(own.url, { own, found, asked, bodyOf }, [copiedText]);
}

/** A report's name to a decision: of the same body with its year, of another one its body, told by its site where it names no place. */
function nameOf(kind: CopyKind, { agency, year, url }: ReportClaim, body: ReadClaim | null): string {
  if (kind === 'own-earlier') return `${agency} ${year}`;
  if (agency === null || body === null) return url;
  return body.parts.places.length > 0 ? agency : `${agency} ${body.site}`;
}

function outcomeOf(
  own: ReportClaim,
  likest: Likest<ReportClaim>,
  bodyOf: WithTexts['bodyOf'],
): readonly HistoryOutcome[] {
  const { kind, passages, longest, alike, beyond } = likest;
  const [first] = alike;
  if (first === undefined) return [];
  const { other, percent } = first;
  const data = {
    agency: own.agency ?? '',
    year: own.year ?? '',
    url: own.url,
    otherAgency: other.agency ?? '',
    otherYear: other.year ?? '',
    otherUrl: other.url,
    share: percent,
    passages,
    longest,
    more: alike.length - 1,
    beyond: beyond ? 1 : 0,
    alike: alike.map((each) => nameOf(kind, each.other, bodyOf(each.other))),
    alikeAgencies: alike.map((each) => each.other.agency ?? ''),
    alikeYears: alike.map((each) => String(each.other.year ?? '')),
    alikeUrls: alike.map((each) => each.other.url),
    alikeShares: alike.map((each) => String(each.percent)),
  };
  const found = { subject: {}, reason: kind, about: kind, data };
  if (kind === 'unknown-body') return [{ ...found, outcome: 'cantTell' }];
  return [{ ...found, outcome: 'failed', severity: percent >= WARNING_PERCENT ? 'warning' : 'notice' }];
}
