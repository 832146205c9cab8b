import { askAcross, type HistoryOutcome, type HistoryResult, ruleAcross } from '../across/make-finding';
import { COPY_KINDS, type CopyKind, type ReportClaim } from './copy-kind';
import type { Likeness } from './likeness';

/** A report that was compared with one: as what, and how like it is. */
export interface Compared<Other> extends Likeness {
  readonly kind: CopyKind;
  readonly other: Other;
}

/** Of the reports that are compared with one as one kind, the likest that reaches the share of a notice. */
export interface Likest<Other> {
  readonly kind: CopyKind;
  readonly other: Other;
  /** Whole per cent of the shorter text, rounded down. */
  readonly percent: number;
  readonly passages: number;
  /** Compared characters of the longest passage. */
  readonly longest: number;
  /** How many others reach the share of a notice, too. */
  readonly more: number;
  /** There are further likely ones, which were not compared: `more` is the least. */
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
    const [likest] = [...like].sort((a, b) => b.share - a.share);
    if (likest === undefined) return [];
    const { other, share, count, longest } = likest;
    return [
      {
        kind,
        other,
        percent: Math.floor(share * 100),
        passages: count,
        longest,
        more: like.length - 1,
        beyond: beyond.includes(kind),
      },
    ];
  });
}

/** A report and the likest others. `asked`: there was another text to compare it with, so that nothing found is a pass. */
interface WithTexts {
  readonly own: ReportClaim;
  readonly found: readonly Likest<ReportClaim>[];
  readonly asked: boolean;
}

/** Subject: the report; one finding for its own earlier text, one for other bodies' texts, one for texts of nobody known. */
const copiedText = ruleAcross('identity/copied-text', ({ own, found, asked }: WithTexts) =>
  found.length === 0 && asked ? [{ outcome: 'passed', subject: {} }] : found.map((likest) => outcomeOf(own, likest)),
);

/** What was found about a report, as findings and passes. */
export function toCopyResult(own: ReportClaim, found: readonly Likest<ReportClaim>[], asked: boolean): HistoryResult {
  return askAcross(own.url, { own, found, asked }, [copiedText]);
}

function outcomeOf(own: ReportClaim, likest: Likest<ReportClaim>): HistoryOutcome {
  const { kind, other, percent, passages, longest, more, beyond } = likest;
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
    more,
    beyond: beyond ? 1 : 0,
  };
  const found = { subject: {}, reason: kind, about: kind, data };
  if (kind === 'unknown-body') return { ...found, outcome: 'cantTell' };
  return { ...found, outcome: 'failed', severity: percent >= WARNING_PERCENT ? 'warning' : 'notice' };
}
