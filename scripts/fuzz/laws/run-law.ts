import fc from 'fast-check';
import type { AnyLaw, Broken, Law, RunOptions } from './law';

/** What a law says of an input; a throw is an answer like any other. */
async function askLaw<Input>(law: Law<Input>, input: Input): Promise<string | null> {
  try {
    return await law.judge(input);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

async function search<Input>(law: Law<Input>, options: RunOptions): Promise<Broken | null> {
  const { seed, runs, within, onRun } = options;
  const property = fc.asyncProperty(law.inputs, async (input) => {
    onRun?.();
    const why = await askLaw(law, input);
    if (why !== null) throw new Error(why);
  });
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(within === undefined ? {} : { interruptAfterTimeLimit: within, markInterruptAsFailure: false }),
  });
  const [found] = details.counterexample ?? [];
  if (!details.failed || found === undefined) return null;
  const breaks = async (smaller: Input): Promise<boolean> => (await askLaw(law, smaller)) !== null;
  const input = law.shrink ? await law.shrink(found, breaks) : found;
  const why = (await askLaw(law, input)) ?? 'broke once and not again';
  return { law: law.name, seed, path: details.counterexamplePath ?? '', why, input };
}

/** Hides what a law's inputs are from whoever runs it. */
export function sealLaw<Input>(law: Law<Input>): AnyLaw {
  return {
    name: law.name,
    states: law.states,
    run: (options) => search(law, options),
    judgeKept: (input) => askLaw(law, input as Input),
  };
}
