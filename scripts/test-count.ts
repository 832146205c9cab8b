/** What a run of the tests came to. `notes`: sentences on what was counted as failed without being a failed test. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly notes: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts what really ran. A test that was skipped or never finished counts as failed, so does a file that could not be loaded,
 * a run without any test, and a run that went wrong although each test passed (an error outside any test).
 * `report` is the text of vitest's JSON report, null when it wrote none; `ok`: vitest left with status 0.
 */
export function countTests(report: string | null, ok: boolean): TestCount {
  if (report === null) return { passed: 0, failed: 1, notes: ['The tests did not run to their end.'] };
  const { testResults }: TestReport = JSON.parse(report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const found = failedTests + skipped.length + brokenFiles.length;
  const unexplained = found === 0 && (!ok || passed === 0);
  return {
    passed,
    failed: found + (unexplained ? 1 : 0),
    notes: [
      ...skipped.map((test) => `Counted as failed, for it did not run: ${test.fullName}`),
      ...brokenFiles.map((file) => `Counted as failed, for it could not be run: ${file.name}`),
      ...(unexplained ? ['Counted as failed: an error outside any test, or no test at all.'] : []),
    ],
  };
}
