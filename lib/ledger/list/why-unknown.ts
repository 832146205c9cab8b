import type { EntrySummary } from './summary';

/** Why it can't be told whether a report came in time: the page tells no day of publication; no last day is known; or the days do not tell. */
export type UnknownReason = 'no-day' | 'no-deadline' | 'day-unclear';

/** The reason by the report's own check; null where it can be told. */
export function whyUnknown({
  onTime,
  published,
  deadline,
}: Pick<EntrySummary, 'onTime' | 'published' | 'deadline'>): UnknownReason | null {
  if (onTime !== 'unknown') return null;
  if (published === null) return 'no-day';
  return deadline === null ? 'no-deadline' : 'day-unclear';
}
