import type { Cut, ScoreLine } from '../ledger/scoring/deduct';
import { type Hundredths, toPoints } from '../ledger/scoring/points';
import type { SaidPoints } from '../ledger/scoring/said-points';
import { type Score, statusOf } from '../ledger/scoring/score';
import type { ScoringItem } from '../ledger/scoring/scoring-sheet';
import type { Words } from './words';

const CUTS = ['once', 'cap', 'floor'] as const satisfies Cut[];
const sum = (lines: readonly ScoreLine[]): Hundredths => lines.reduce((total, { off }) => total + off, 0);

function writeSaid({ by, note }: SaidPoints, { scoring }: Words): string {
  return scoring.said(by, note);
}

/** What an item took off a report, and why that much. */
export interface ItemTold {
  /** Points; null where it can't be told, waits for a person, or only a person can say. */
  readonly off: number | null;
  readonly why: readonly string[];
}

/** What an item took off, in words. */
export function tellItem(score: Score, item: ScoringItem, words: Words): ItemTold {
  const { scoring } = words;
  const lines = score.lines.filter((line) => line.item === item);
  const undecided = score.undecided.find((each) => each.item === item);
  if (undecided) return { off: null, why: [scoring.whyUndecided[undecided.reason]] };
  if (score.byHand.includes(item)) return { off: null, why: [scoring.takesChoices.hand] };
  const waiting = score.waiting.filter((each) => each === item).length;
  if (waiting > 0 && lines.length === 0) return { off: null, why: [scoring.openAmong(waiting)] };
  const faults = lines.filter(({ fault }) => fault !== null);
  const open = faults.filter(({ state }) => state === 'open').length + waiting;
  const gone = faults.filter(({ isThere }) => !isThere).length;
  const cuts = new Set(lines.flatMap(({ cut }) => cut ?? []));
  const said = lines[0]?.said ?? null;
  return {
    off: toPoints(sum(lines)),
    why: [
      ...(faults.length > 1 ? [scoring.faults(faults.length)] : []),
      ...(open > 0 ? [scoring.openAmong(open)] : []),
      ...(gone > 0 ? [scoring.goneAmong(gone)] : []),
      ...CUTS.filter((cut) => cuts.has(cut)).map((cut) => scoring.cuts[cut]),
      ...(said === null ? [] : [writeSaid(said, words)]),
    ],
  };
}

function writeItem(score: Score, item: ScoringItem, words: Words): string {
  const { off, why } = tellItem(score, item, words);
  return [words.scoring.took(item.label, off ?? 0), ...why].reduce(words.scoring.because);
}

/** What was said of a score itself, in a sentence. */
function writeTotal({ score, total }: Score, words: Words): readonly string[] {
  if (total === null) return [];
  return [words.scoring.totalSaid(toPoints(score), toPoints(total.reckoned), writeSaid(total.said, words))];
}

/** What is to be known of a score beside its items: that a person said it, that it is not decided, what is still to be verified. */
export function explainStatus(score: Score, words: Words): readonly string[] {
  const { scoring } = words;
  const { undecided, open, total } = score;
  if (total !== null) return writeTotal(score, words);
  return [
    ...(undecided.length > 0 ? [scoring.atMost(toPoints(score.score))] : []),
    ...(open > 0 ? [scoring.open(open)] : []),
  ];
}

/** Why a report has its score, a sentence each: what took points off, what can't be told, what is still to be verified or said. */
export function explainScore(score: Score, words: Words): readonly string[] {
  const { scoring } = words;
  const { lines, undecided, byHand } = score;
  return [
    ...[...new Set(lines.map(({ item }) => item))].map((item) => writeItem(score, item, words)),
    ...undecided.map(({ item, reason }) => scoring.undecided(item.label, scoring.whyUndecided[reason])),
    ...explainStatus(score, words),
    ...(byHand.length > 0 ? [scoring.byHand(byHand.map(({ label }) => label))] : []),
  ];
}

/** A score that is final as its points; one that is not, in words. */
export function writeScore(score: Score, { scoring }: Words): number | string {
  const points = toPoints(score.score);
  const status = statusOf(score);
  if (status === 'final') return points;
  return status === 'provisional' ? scoring.cell.provisional(points) : scoring.cell.undecided;
}

/** Which item a fault fell to, and why it costs less than the item says, or what a person said. */
export function explainLine({ item, cut, said }: ScoreLine, words: Words): string {
  const { scoring } = words;
  const why = [...(cut === null ? [] : [scoring.cuts[cut]]), ...(said === null ? [] : [writeSaid(said, words)])];
  return [scoring.fault(item.label), ...why].reduce(scoring.because);
}
