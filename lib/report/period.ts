import type { Period, TextBlock } from './report';

/** The period the figures cover (统计期限), from the first block that states one; null where none does. */
export function readPeriod(_blocks: readonly TextBlock[]): Period | null {
  return null;
}
