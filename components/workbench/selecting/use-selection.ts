import { useState } from 'preact/hooks';
import { rangeOf, toggleKey } from './selection';

/** The reports that are selected for an action, by key. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** Selects one or lets go of it; with `range`, all from the one before to it. */
  readonly select: (key: string, range: boolean) => void;
  /** Selects every row of the table, or none. */
  readonly selectAll: (all: boolean) => void;
  /** Lets go of reports that are no longer there. */
  readonly drop: (gone: readonly string[]) => void;
}

/** A selection in a table whose rows have these keys, in this order. */
export function useSelection(keys: readonly string[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  return {
    selected,
    select(key, range) {
      setSelected(range ? new Set([...selected, ...rangeOf(keys, last, key)]) : toggleKey(selected, key));
      setLast(key);
    },
    selectAll: (all) => setSelected(new Set(all ? keys : [])),
    drop: (gone) => setSelected(new Set([...selected].filter((key) => !gone.includes(key)))),
  };
}
