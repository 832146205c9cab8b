import type { Ref } from 'preact';
import type { ResultKind } from '@/lib/judge/result-kinds';
import { RESULT_KINDS } from '@/lib/judge/result-kinds';
import { Glyph } from '../shared/Glyph';
import { useReportTools } from '../shared/report-tools';

export interface FoldedTabProps {
  /** Null while there is no result. */
  readonly counts: Readonly<Record<ResultKind, number>> | null;
  readonly onUnfold: () => void;
  readonly tabRef: Ref<HTMLButtonElement>;
}

/** The folded panel: a narrow tab at the edge with the counts that need attention. */
export function FoldedTab({ counts, onUnfold, tabRef }: FoldedTabProps) {
  const { text } = useReportTools();
  const shown = counts === null ? [] : RESULT_KINDS.filter((kind) => kind !== 'passed' && counts[kind] > 0);
  const clean = counts !== null && shown.length === 0 && counts.passed > 0;
  return (
    <button type="button" class="folded-tab" ref={tabRef} title={text.bar.unfold} onClick={onUnfold}>
      <Glyph name="unfold" />
      <span class="upright">{text.brand}</span>
      <span class="unseen">{text.bar.unfold}</span>
      {clean && (
        <span class="tone-passed">
          <Glyph name="passed" />
          <span class="unseen">{text.verdict.clean}</span>
        </span>
      )}
      {shown.map((kind) => (
        <span key={kind} class={`tone-${kind}`}>
          <Glyph name={kind} />
          <span class="unseen">{text.kinds[kind]}</span>
          <b>{counts?.[kind]}</b>
        </span>
      ))}
    </button>
  );
}
