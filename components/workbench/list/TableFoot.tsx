import type { ComponentChildren } from 'preact';
import { useWorkbench } from '../workbench-context';

export interface TableFootProps {
  readonly shown: number;
  /** Pages that are counted with others whose text they have. */
  readonly folded: number;
  readonly all: number;
  readonly chosen: number;
  readonly onTags: () => void;
  /** Sets by when their items are due. */
  readonly onDue: () => void;
  readonly onRemove: () => void;
  /** How many reports would be checked again: those selected, else those that filters leave; null where that is not offered. */
  readonly recheckable: number | null;
  readonly onRecheck: () => void;
  readonly onUnchoose: () => void;
  /** At the end of the line. */
  readonly children: ComponentChildren;
}

/** How many reports are shown, and what can be done with the selected ones. */
export function TableFoot({
  shown,
  folded,
  all,
  chosen,
  onTags,
  onDue,
  onRemove,
  recheckable,
  onRecheck,
  onUnchoose,
  children,
}: TableFootProps) {
  const { text } = useWorkbench();
  return (
    <div class="table-foot">
      <span role="status">
        {text.filters.shown(shown, all)}
        {folded > 0 && text.addresses.folded(folded)}
      </span>
      {chosen > 0 && (
        <>
          <b>{text.filters.chosen(chosen)}</b>
          <button type="button" class="link" onClick={onTags}>
            {text.actions.tags}
          </button>
          <button type="button" class="link" onClick={onDue}>
            {text.items.due}
          </button>
          <button type="button" class="link" onClick={onRemove}>
            {text.actions.remove}
          </button>
          <button type="button" class="link" onClick={onUnchoose}>
            {text.filters.unchoose}
          </button>
        </>
      )}
      {recheckable !== null && (
        <button type="button" class="link" title={text.recheck.hint} onClick={onRecheck}>
          {text.recheck.these(recheckable)}
        </button>
      )}
      <span class="gap" />
      {children}
    </div>
  );
}
