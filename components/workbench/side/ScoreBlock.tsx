import { useMemo, useRef, useState } from 'preact/hooks';
import type { Review } from '@/lib/ledger/review/review-of';
import { toPoints } from '@/lib/ledger/scoring/points';
import { type SaidPoints, saidOf } from '@/lib/ledger/scoring/said-points';
import { type Score, scoreReview, statusOf } from '@/lib/ledger/scoring/score';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import type { Words } from '@/lib/messages/words';
import { explainStatus, tellItem } from '@/lib/messages/write-score';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { PointsForm } from './PointsForm';

export interface ScoreBlockProps extends Pick<WorkbenchProps, 'onPoints'> {
  readonly sheet: ScoringSheet;
  readonly review: Review;
  /** What a person said of its points; undefined where nobody did. */
  readonly said: readonly SaidPoints[] | undefined;
  /** Whether the project that the list shows says of its being late otherwise than its findings. */
  readonly lateDiffers: boolean;
}

/** A score in a few words: what it is, how far it can be relied on. */
function tellScore(score: Score, { scoring }: Words): { readonly value: string; readonly rest: string } {
  const value = scoring.value(toPoints(score.score), toPoints(score.full));
  const status = statusOf(score);
  if (status === 'final') return { value, rest: '' };
  return status === 'provisional'
    ? { value, rest: scoring.status.provisional }
    : { value: scoring.status.undecided, rest: scoring.most(value) };
}

/** What the report is worth: a line, and behind it what each item takes off and why; each can be said otherwise, with a reason. */
export function ScoreBlock({ sheet, review, said, lateDiffers, onPoints }: ScoreBlockProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  /** The item whose points are being said; null for the score itself. */
  const [edited, setEdited] = useState<{ readonly item: string | null } | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const score = useMemo(() => scoreReview(sheet, review, said, lateDiffers), [sheet, review, said, lateDiffers]);
  if (score === null) return null;
  const { value, rest } = tellScore(score, words);
  const form = (item: string | null, label: string, most: number) =>
    edited !== null &&
    edited.item === item && (
      <PointsForm
        label={label}
        most={most}
        said={saidOf(said ?? [], item)}
        onSay={(given) => onPoints(item, given)}
        onClose={() => {
          setEdited(null);
          opener.current?.focus();
        }}
      />
    );
  const change = (item: string | null, name: string) => (
    <button
      type="button"
      class="link"
      aria-label={name}
      onClick={(event) => {
        opener.current = event.currentTarget;
        setEdited({ item });
      }}
    >
      {own.change}
    </button>
  );
  return (
    <details class="score-block">
      <summary>
        <Glyph name="chevron" size={12} />
        {own.score} <b>{value}</b>
        {rest !== '' && <em>{rest}</em>}
      </summary>
      <ul>
        {sheet.items.map((item) => {
          const { off, why } = tellItem(score, item, words);
          return (
            <li key={item.id}>
              <span class={off === 0 ? 'quiet' : undefined}>
                {item.label}
                {why.length > 0 && <small>{why.reduce(own.because)}</small>}
              </span>
              <b class={off === 0 ? 'quiet' : undefined}>{off === null ? '—' : own.minus(off)}</b>
              {change(item.id, own.changeItem(item.label))}
              {form(item.id, own.newPoints(item.label), sheet.full)}
            </li>
          );
        })}
        <li class="total">
          <span>
            {own.score}
            {explainStatus(score, words).map((line) => (
              <small key={line}>{line}</small>
            ))}
          </span>
          <b>{value}</b>
          {change(null, own.changeScore)}
          {form(null, own.newScore(sheet.full), sheet.full)}
        </li>
      </ul>
    </details>
  );
}
