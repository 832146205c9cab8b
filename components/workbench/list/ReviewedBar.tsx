export interface ReviewedBarProps {
  readonly done: number;
  readonly of: number;
}

/** How far a report is decided on, as a bar; the words beside it say the same. */
export function ReviewedBar({ done, of }: ReviewedBarProps) {
  return (
    <i class="reviewed-bar" aria-hidden="true">
      <i style={{ width: `${of === 0 ? 0 : Math.round((100 * done) / of)}%` }} />
    </i>
  );
}
