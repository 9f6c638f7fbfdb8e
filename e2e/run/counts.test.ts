import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, summary } from './counts.mjs';

describe('countVitest', () => {
  it('takes the totals of the report', () => {
    const report = {
      numPassedTests: 500,
      numFailedTests: 2,
      testResults: [{ status: 'failed', assertionResults: [{}, {}] }],
    };
    expect(countVitest(report)).toEqual({ passed: 500, failed: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('lets a flaky story pass and skipped ones stay out', () => {
    const stats = { expected: 10, flaky: 2, unexpected: 1, skipped: 4 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 12, failed: 1 });
  });

  it('counts errors outside of any story', () => {
    const stats = { expected: 0, flaky: 0, unexpected: 0 };
    expect(countPlaywright({ stats, errors: [{ message: 'No tests found' }] })).toEqual({
      passed: 0,
      failed: 1,
    });
  });
});

describe('summary', () => {
  it('adds up in one line', () => {
    expect(
      summary([
        { passed: 500, failed: 0 },
        { passed: 12, failed: 1 },
      ]),
    ).toBe('Tests: 512 passed, 1 failed');
  });
});
