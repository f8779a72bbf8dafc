// The tiers of `npm test`, in the order in which a fault is cheapest to find.

/**
 * Unit and integration tests share two cores well. Tests that skip time, and the ones that run the whole system, have
 * the machine to themselves: their waits are real and a neighbour would make them late.
 */
export const TIERS = [
  { name: 'unit', workers: 2 },
  { name: 'workflow', workers: 1 },
  { name: 'replay', workers: 1 },
  { name: 'integration', workers: 2 },
  { name: 'e2e', workers: 1 },
  { name: 'browser', workers: 2 },
];

/** Sums up jest's own report. A file that could not even be loaded counts as one failure. */
export function totals(report) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Sums up Playwright's own report; an error outside of any test, for instance in the set-up, counts as one failure. */
export function browserTotals(report) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
}

export const sum = (results) =>
  results.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The closing line, alone on its line; skipped tests are named only when there are any. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
