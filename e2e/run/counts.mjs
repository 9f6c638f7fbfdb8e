/**
 * @typedef {{passed: number, failed: number}} Count
 * @typedef {{numPassedTests: number, numFailedTests: number,
 *   testResults: {status: string, assertionResults: unknown[]}[]}} VitestReport
 * @typedef {{stats: {expected: number, unexpected: number, flaky: number}, errors: unknown[]}} PlaywrightReport
 */

/**
 * Tests of a vitest JSON report. A file that could not even be loaded has no tests, so it counts as one failure.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/**
 * Tests of a Playwright JSON report; one that passed at the second try passed. Errors outside any test
 * (a broken file, a server that did not start) count as failures.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/**
 * @param {Count[]} counts
 * @returns {string} the one line everybody looks for: `Tests: 512 passed, 0 failed`
 */
export function summary(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return `Tests: ${passed} passed, ${failed} failed`;
}
