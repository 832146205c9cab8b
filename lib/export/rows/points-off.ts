import { differsFromCheck } from '../../ledger/list/unit-timing';
import { toPoints } from '../../ledger/scoring/points';
import { type Score, type ScoredUnit, scoreReview, scoreUnit } from '../../ledger/scoring/score';
import type { SummaryColumn } from '../../messages/columns';
import { explainLine, explainScore, writeScore } from '../../messages/write-score';
import type { ExportOptions, ReviewedCheck, ReviewedFault } from './reviewed-check';
import { number, type SheetCell, text } from './sheet';

/** What a report is worth, where reports are scored and this is one that can be. */
export function scoreOf(
  { review, entry }: Pick<ReviewedCheck, 'review' | 'entry'>,
  { scoring, timingOf }: Pick<ExportOptions, 'scoring' | 'timingOf'>,
): Score | null {
  if (scoring === undefined) return null;
  const timing = timingOf?.(entry, review.summary);
  return scoreReview(scoring, review, entry.points, timing !== undefined && differsFromCheck(timing));
}

/** What a fault costs, and why: nothing is said of one that does not count, or does not count yet. */
export interface FaultPoints {
  readonly off: number | null;
  readonly why: string;
}

/** What each fault of a report costs; a confirmed one that no item takes costs 0. */
export function pointsOfFaults(
  score: Score | null,
  { words }: ExportOptions,
): (fault: Pick<ReviewedFault, 'findings' | 'state'>) => FaultPoints {
  const lines = new Map(score?.lines.map((line) => [line.fault, line]));
  return ({ findings: [{ finding }], state }) => {
    const line = lines.get(finding.id);
    if (line !== undefined) return { off: toPoints(line.off), why: explainLine(line, words) };
    return { off: score !== null && state === 'confirmed' ? 0 : null, why: '' };
  };
}

type ScoreCells = Partial<Record<SummaryColumn, SheetCell>>;

function cellsOf(score: Score, { words }: ExportOptions): ScoreCells {
  const told = writeScore(score, words);
  return {
    deduction: number(toPoints(score.off)),
    score: typeof told === 'number' ? number(told) : text(told),
    scoring: text(explainScore(score, words).join('\n')),
  };
}

/** A report's cells of 检查汇总 that say what it is worth. */
export function scoreCells(reviewed: ReviewedCheck, options: ExportOptions): ScoreCells {
  if (options.scoring === undefined) return {};
  const score = scoreOf(reviewed, options);
  return score === null ? { score: text(options.words.exported.summary.notApplicable) } : cellsOf(score, options);
}

/** The same of a unit without a report; of one that was only not seen, and of which nobody said anything, it is not decided. */
export function missingScoreCells(unit: ScoredUnit, options: ExportOptions): ScoreCells {
  const { scoring, words } = options;
  if (scoring === undefined) return {};
  if (unit.state === 'absent' || unit.said.length > 0) return cellsOf(scoreUnit(scoring, unit), options);
  return { score: text(words.scoring.cell.undecided), scoring: text(words.scoring.notChecked) };
}

/** By which sheet a list is scored, in a sentence; none where it is not. */
export function describeScoring({ scoring, words }: Pick<ExportOptions, 'scoring' | 'words'>): readonly string[] {
  return scoring === undefined ? [] : [words.scoring.sheetNote(scoring.name, scoring.full, scoring.counts)];
}
