import { useReportTools } from '../../shared/report-tools';

export interface FilterNoteProps {
  readonly hidden: number;
  readonly onShowAll: () => void;
}

/** Says how much the filter hides, so that nothing is hidden silently. */
export function FilterNote({ hidden, onShowAll }: FilterNoteProps) {
  const { text } = useReportTools();
  if (hidden === 0) return null;
  return (
    <p class="filter-note">
      {text.tally.hidden(hidden)}
      <button type="button" class="link" onClick={onShowAll}>
        {text.tally.showAll}
      </button>
    </p>
  );
}
