import type { Cause, SavedEquation } from './evaluation';

/** An equation that was evaluated, with the finding it gave; null where it holds. */
export interface EvaluatedEquation {
  readonly finding: string | null;
  readonly rule: string;
  readonly equation: SavedEquation;
}

/** A cause with the ids of the findings it explains. */
export interface FoundCause {
  readonly cause: Cause;
  readonly findings: readonly string[];
}

/**
 * The fewest edits of cells that make every failed equation hold while those that hold stay so.
 * Not decided by this version: no cause is named, and every finding stands on its own.
 */
export function findCauses(_equations: readonly EvaluatedEquation[]): readonly FoundCause[] {
  return [];
}
