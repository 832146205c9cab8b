import * as z from 'zod/mini';
import { earlierCheck, factsOfFindings } from './facts-of-findings';

/** The form in which checks are kept now, in the store and in files. Raise it with every change of the record, and add a step to MIGRATIONS. */
export const RECORD_VERSION = 5;

/** Turns a record of one version into one of the next. */
export type Migrations = Readonly<
  Record<number, (record: Readonly<Record<string, unknown>>) => Record<string, unknown>>
>;

/**
 * Steps by the version they start from. Each keeps what is there already: files did not say the version of their records at
 * first, and such a record walks all the steps.
 */
export const MIGRATIONS: Migrations = {
  // Causes came to name the other edits that would mend as much; none had been looked for before.
  1: (old) => {
    const { evaluation: stored } = withCauses.parse(old);
    return { ...old, evaluation: { ...stored, causes: stored.causes.map((cause) => ({ rivals: [], ...cause })) } };
  },
  // The text came to be kept for comparison with other reports, and the check before for comparison with this one.
  2: (old) => ({ text: null, before: null, ...old }),
  // Facts that had been read off the findings, so that a rule switched off changed them, came to be kept for themselves.
  3: (old) => {
    const { evaluation, before } = withFindings.parse(old);
    return { ...old, evaluation: withFacts(evaluation), before: before && withFacts(before) };
  },
  // What was read of the page came to be kept, so that it can be judged again: that of an earlier check comes with the next one.
  4: (old) => ({ ...old }),
};

const withFindings = z.object({ evaluation: earlierCheck, before: z.nullable(earlierCheck) });
const withFacts = (check: z.infer<typeof earlierCheck>) => ({
  ...check,
  report: { ...factsOfFindings(check), ...check.report },
});

const withCauses = z.object({ evaluation: z.looseObject({ causes: z.array(z.looseObject({})) }) });

/** A stored value brought from its own version up to `target`, a step at a time; undefined when a step is missing or fails. */
export function migrate(stored: unknown, migrations: Migrations, target: number): unknown {
  let current = stored;
  for (;;) {
    if (!isVersioned(current)) return undefined;
    if (current.version === target) return current;
    const step = migrations[current.version];
    if (step === undefined || current.version > target) return undefined;
    try {
      current = { ...step(current), version: current.version + 1 };
    } catch {
      // A record that is not what its version number says is unreadable: the caller puts it aside.
      return undefined;
    }
  }
}

/** Whether a value says the version of its form. */
export function isVersioned(value: unknown): value is Record<string, unknown> & { readonly version: number } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number';
}
