import { useMemo } from 'preact/hooks';
import type { Review } from '@/lib/ledger/review/review-of';
import type { SaidPoints } from '@/lib/ledger/scoring/said-points';
import { scoreReview } from '@/lib/ledger/scoring/score';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { ScoreList, tellScore } from './ScoreList';

export interface ScoreBlockProps extends Pick<WorkbenchProps, 'onPoints'> {
  readonly sheet: ScoringSheet;
  readonly review: Review;
  /** What a person said of its points; undefined where nobody did. */
  readonly said: readonly SaidPoints[] | undefined;
  /** Whether the project that the list shows says of its being late otherwise than its findings. */
  readonly lateDiffers: boolean;
}

/** What the report is worth: a line, and behind it what each item takes off and why. */
export function ScoreBlock({ sheet, review, said, lateDiffers, onPoints }: ScoreBlockProps) {
  const { words } = useWorkbench();
  const score = useMemo(() => scoreReview(sheet, review, said, lateDiffers), [sheet, review, said, lateDiffers]);
  if (score === null) return null;
  const { value, rest } = tellScore(score, words);
  return (
    <details class="score-block">
      <summary>
        <Glyph name="chevron" size={12} />
        {words.scoring.score} <b>{value}</b>
        {rest !== '' && <em>{rest}</em>}
      </summary>
      <ScoreList sheet={sheet} score={score} said={said ?? []} onPoints={onPoints} />
    </details>
  );
}
