import { useRef, useState } from 'preact/hooks';
import { toPoints } from '@/lib/ledger/scoring/points';
import { type GivenPoints, type SaidPoints, saidOf } from '@/lib/ledger/scoring/said-points';
import { type Score, statusOf } from '@/lib/ledger/scoring/score';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import type { Words } from '@/lib/messages/words';
import { explainStatus, tellItem } from '@/lib/messages/write-score';
import { useWorkbench } from '../workbench-context';
import { PointsForm } from './PointsForm';

export interface ScoreListProps {
  readonly sheet: ScoringSheet;
  readonly score: Score;
  /** What a person said of its points. */
  readonly said: readonly SaidPoints[];
  /** Says what an item takes off (null: what the score is), or goes back to what is reckoned; whether it was saved. */
  readonly onPoints: (item: string | null, given: GivenPoints | null) => Promise<boolean>;
}

/** A score in a few words: what it is, how far it can be relied on. */
export function tellScore(score: Score, { scoring }: Words): { readonly value: string; readonly rest: string } {
  const value = scoring.value(toPoints(score.score), toPoints(score.full));
  const status = statusOf(score);
  if (status === 'final') return { value, rest: '' };
  return status === 'provisional'
    ? { value, rest: scoring.status.provisional }
    : { value: scoring.status.undecided, rest: scoring.most(value) };
}

/** What each item takes off and why; each, and the score itself, can be said otherwise, with a reason. */
export function ScoreList({ sheet, score, said, onPoints }: ScoreListProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  /** The item whose points are being said; null for the score itself. */
  const [edited, setEdited] = useState<{ readonly item: string | null } | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const form = (item: string | null, label: string, most: number) =>
    edited !== null &&
    edited.item === item && (
      <PointsForm
        label={label}
        most={most}
        said={saidOf(said, item)}
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
    <ul class="score-list">
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
        <b>{tellScore(score, words).value}</b>
        {change(null, own.changeScore)}
        {form(null, own.newScore(sheet.full), sheet.full)}
      </li>
    </ul>
  );
}
