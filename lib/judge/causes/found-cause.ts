import type { Cause } from '../evaluation';

/** A cause with the ids of the findings it explains. */
export interface FoundCause {
  readonly cause: Cause;
  readonly findings: readonly string[];
}
