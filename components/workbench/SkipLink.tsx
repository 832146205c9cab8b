import type { RefObject } from 'preact';
import { GRID } from './list/grid-parts';
import { useWorkbench } from './workbench-context';

export interface SkipLinkProps {
  /** What holds the table. */
  readonly around: RefObject<HTMLElement | null>;
}

/** The first stop of the page, seen while it has the focus: past all bars to the table. */
export function SkipLink({ around }: SkipLinkProps) {
  const { text } = useWorkbench();
  return (
    <a
      class="skip-link"
      href={`#${GRID}`}
      onClick={(event) => {
        // The address stays as it is: what stands behind its # asks for a report.
        event.preventDefault();
        around.current?.querySelector<HTMLElement>(`#${GRID}`)?.focus();
      }}
    >
      {text.table.skip}
    </a>
  );
}
