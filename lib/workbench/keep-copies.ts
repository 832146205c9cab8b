import type { CopyIndex, OnStep } from '../ledger/copies/copy-index';
import type { Session } from './session-state';

/** Keeps what is known of copied text true while the ledger changes. */
export interface CopyKeeping {
  /** Looks at all reports that have not been compared, whenever the page is idle; what is still at it starts anew. */
  readonly scan: () => void;
  /** Compares these reports with all texts now, somebody waits for it; ends early where `signal` says so. The others are gone on with after them. */
  readonly finish: (keys: readonly string[], onStep: OnStep, signal: AbortSignal) => Promise<void>;
  /** These reports were changed, added or removed. */
  readonly changed: (keys: readonly string[]) => void;
}

/** The keeping of a session; `onFound` hears of reports of which there is other to say than before. */
export function keepCopies(
  session: Session,
  copies: CopyIndex,
  onFound: (keys: readonly string[]) => void,
): CopyKeeping {
  let running = new AbortController();
  const scan = () => {
    running.abort();
    running = new AbortController();
    void copies.scan(session.rows(), onFound, { signal: running.signal });
  };
  return {
    scan,
    async finish(keys, onStep, signal) {
      running.abort();
      const asked = new Set(keys);
      const rows = session.rows().filter(({ key }) => asked.has(key));
      await copies.scan(rows, onFound, { eager: true, onStep, signal });
      scan();
    },
    changed(keys) {
      copies.changed(keys);
      scan();
    },
  };
}
