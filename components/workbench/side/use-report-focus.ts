import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keys go in a ledger with a report beside it. */
export interface ReportFocus {
  readonly focusGrid: () => void;
  readonly focusReport: () => void;
  /** To the table, where what had the focus is gone. */
  readonly keepFocus: () => void;
  /** Moves to the next report that opens, or leaves the focus where it is. */
  readonly moveToNext: (move: boolean) => void;
}

/** The focus between table and report; `opened` is a report that was just opened or changed, null for none. */
export function useReportFocus(main: RefObject<HTMLElement | null>, opened: object | null): ReportFocus {
  const wanted = useRef(false);
  const focus = (selector: string) =>
    main.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const focusGrid = () => focus('[role="grid"]');
  const focusReport = () => focus('.side-view');
  const isLost = () => {
    const owner = main.current?.ownerDocument;
    return owner !== undefined && (owner.activeElement ?? owner.body) === owner.body;
  };
  useLayoutEffect(() => {
    if (opened === null || !wanted.current) return;
    wanted.current = false;
    focusReport();
  }, [opened]);
  // A field or a button that had the focus may be gone with what it did: keys go on to the report then.
  useLayoutEffect(() => {
    if (opened !== null && isLost()) focusReport();
  });
  return {
    focusGrid,
    focusReport,
    keepFocus() {
      if (isLost()) focusGrid();
    },
    moveToNext(move) {
      wanted.current = move;
    },
  };
}
