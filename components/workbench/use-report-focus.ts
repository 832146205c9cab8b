import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keys go in a ledger with a report beside it. */
export interface ReportFocus {
  readonly focusGrid: () => void;
  readonly focusReport: () => void;
  /** Moves to the next report that opens, or leaves the focus where it is. */
  readonly moveToNext: (move: boolean) => void;
}

/** The focus between table and report; `opened` is a report that was just opened or changed, null for none. */
export function useReportFocus(main: RefObject<HTMLElement | null>, opened: object | null): ReportFocus {
  const wanted = useRef(false);
  const focus = (selector: string) =>
    main.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const focusReport = () => focus('.side-view');
  useLayoutEffect(() => {
    if (opened === null || !wanted.current) return;
    wanted.current = false;
    focusReport();
  }, [opened]);
  // A field or a button that had the focus may be gone with what it did: keys go on to the report then.
  useLayoutEffect(() => {
    const owner = main.current?.ownerDocument;
    if (opened !== null && owner !== undefined && owner.activeElement === owner.body) focusReport();
  });
  return {
    focusGrid: () => focus('[role="grid"]'),
    focusReport,
    moveToNext(move) {
      wanted.current = move;
    },
  };
}
