/** Knows whether anybody but us has written in a root of ours. */
export interface WriteWatch {
  /** Everything written since the last settling was ours, or was not. */
  readonly settle: (whose: 'ours' | 'foreign') => void;
  /** Writes as one of ours. No script of the page may run meanwhile, so that nothing is done in it that sends an event. */
  readonly write: (work: () => void) => void;
  /** Whether others have written, since the start or since it was forgotten, even if they took it back. */
  readonly isWritten: () => boolean;
  /** What was written until now counts no more. */
  readonly forget: () => void;
  readonly end: () => void;
}

/**
 * Watches a root for what others write. A page's script never runs in the middle of our own writing, so that what is on
 * record when we begin is not ours, and what has come when we end is.
 */
export function watchWrites(root: ShadowRoot): WriteWatch {
  let isWritten = false;
  const look = (records: readonly MutationRecord[]) => {
    isWritten ||= records.some((record) => !isOfNoMatter(record));
  };
  // Told by the browser once all that runs has ended: ours was settled before.
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const settle = (whose: 'ours' | 'foreign') => {
    const records = observer.takeRecords();
    if (whose === 'foreign') look(records);
  };
  return {
    settle,
    write(work) {
      settle('foreign');
      try {
        work();
      } finally {
        settle('ours');
      }
    },
    isWritten: () => {
      settle('foreign');
      return isWritten;
    },
    forget: () => {
      settle('ours');
      isWritten = false;
    },
    end: () => observer.disconnect(),
  };
}

/**
 * The reader's own press opens and closes a fold; and where Tab goes changes no word, and is also set after a drawing.
 */
function isOfNoMatter({ attributeName, target }: MutationRecord): boolean {
  return attributeName === 'tabindex' || (attributeName === 'open' && target.nodeName === 'DETAILS');
}
