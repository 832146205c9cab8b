import fc from 'fast-check';

/** The seed of all property tests: fixed where GOUJI_SEED says so, random otherwise; fast-check prints it with a failure. */
export function useSeed(): void {
  const given = process.env.GOUJI_SEED;
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    ...(given ? { seed: Number(given) } : {}),
    verbose: fc.VerbosityLevel.Verbose,
  });
}
