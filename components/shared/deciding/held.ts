import { useState } from 'preact/hooks';
import type { DecisionState } from '@/lib/ledger/record/entry';

/** A value that outlives the drawing it was made in. */
export interface Held<Value> {
  value: Value;
}

/** State that is there again when what shows it is drawn anew. */
export function useHeld<Value>(held: Held<Value>): readonly [Value, (next: Value) => void] {
  const [value, set] = useState(held.value);
  const hold = (next: Value) => {
    held.value = next;
    set(next);
  };
  return [value, hold];
}

/** A fault of a report. */
export interface Place {
  readonly report: string;
  readonly fault: string;
}

/** What readers have before them while they decide, and must not lose by a drawing. */
export interface DecidingMemory {
  /** The fault that keys act on, where one was chosen. */
  readonly chosen: Held<Place | null>;
  /** Words in writing, each under the names of its report and finding. */
  readonly reasons: Held<ReadonlyMap<string, string>>;
  readonly notes: Held<ReadonlyMap<string, string>>;
  readonly items: Held<ReadonlyMap<string, string>>;
  /** The decisions that the list is narrowed to; null for all. */
  readonly shown: Held<DecisionState | null>;
}

/** The memory of somebody who has just come. */
export function newMemory(): DecidingMemory {
  const nothing = () => ({ value: new Map<string, string>() });
  return { chosen: { value: null }, reasons: nothing(), notes: nothing(), items: nothing(), shown: { value: null } };
}
