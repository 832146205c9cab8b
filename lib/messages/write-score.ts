import { type Hundredths, toPoints } from '../ledger/scoring/points';
import { type Cut, type Score, type ScoreLine, statusOf } from '../ledger/scoring/score';
import type { ScoringItem } from '../ledger/scoring/scoring-sheet';
import type { Words } from './words';

/** What an item took off a report, all its faults together. */
interface ItemTaken {
  readonly item: ScoringItem;
  readonly lines: readonly ScoreLine[];
}

function gather(lines: readonly ScoreLine[]): readonly ItemTaken[] {
  const items = [...new Set(lines.map(({ item }) => item))];
  return items.map((item) => ({ item, lines: lines.filter((line) => line.item === item) }));
}

const sum = (lines: readonly ScoreLine[]): Hundredths => lines.reduce((total, { off }) => total + off, 0);

function writeItem({ item, lines }: ItemTaken, { scoring }: Words): string {
  const open = lines.filter(({ state }) => state === 'open').length;
  const gone = lines.filter(({ fault, isThere }) => fault !== null && !isThere).length;
  const cuts = new Set(lines.flatMap(({ cut }) => cut ?? []));
  const told = scoring.took(item.label, toPoints(sum(lines)), lines.length, open, gone);
  return (['once', 'cap', 'floor'] as const satisfies Cut[])
    .filter((cut) => cuts.has(cut))
    .reduce((what, cut) => scoring.because(what, scoring.cuts[cut]), told);
}

/** Why a report has its score, a sentence each: what took points off, what can't be told, what is still to be verified or said. */
export function explainScore(score: Score, words: Words): readonly string[] {
  const { scoring } = words;
  const { lines, undecided, open, byHand } = score;
  return [
    ...gather(lines).map((taken) => writeItem(taken, words)),
    ...undecided.map(({ item, reason }) => scoring.undecided(item.label, scoring.whyUndecided[reason])),
    ...(undecided.length > 0 ? [scoring.atMost(toPoints(score.score))] : []),
    ...(open > 0 ? [scoring.open(open)] : []),
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

/** Which item a fault fell to, and why it costs less than the item says. */
export function explainLine({ item, cut }: ScoreLine, { scoring }: Words): string {
  const told = scoring.fault(item.label);
  return cut === null ? told : scoring.because(told, scoring.cuts[cut]);
}
