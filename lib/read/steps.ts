/** Work that may pause at each of its yields: whoever drives it can let others have their turn there. What it comes to is returned. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. */
export function allAtOnce<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
