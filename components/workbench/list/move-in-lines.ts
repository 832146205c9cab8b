import { LINE_HEIGHT } from './window-of';

/** Where a key moves to among `count` lines from the one at `at` (−1: none yet); −1 for a key that moves nowhere. `height`: px of lines in view. */
export function nextLine(key: string, at: number, count: number, height: number): number {
  const page = Math.max(1, Math.floor(height / LINE_HEIGHT) - 1);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined || count === 0) return -1;
  return Math.min(count - 1, Math.max(0, target));
}
