import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The runner is plain JavaScript; it is asked in a Node of its own. */
function ask(call: string): unknown {
  const module = JSON.stringify(pathToFileURL(resolve(__dirname, '../tiers.mjs')).href);
  const script = `import(${module}).then((m) => console.log(JSON.stringify(${call}) ?? 'null'))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 2,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('the sum of a test run', () => {
  it('counts a file that cannot be loaded as a failure', () => {
    expect(ask(`m.totals(${JSON.stringify(report)})`)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  it('counts a tier that left no report as a failure', () => {
    expect(ask('m.totals(undefined)')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a browser test that needed a second try, and a fault outside of any test, as failures', () => {
    const browser = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(ask(`m.browserTotals(${JSON.stringify(browser)})`)).toEqual({ passed: 9, failed: 3, skipped: 0 });
    expect(ask('m.browserTotals(undefined)')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('ends with one line that names skipped tests only when there are any', () => {
    expect(ask('m.closingLine({ passed: 7, failed: 0, skipped: 0 })')).toBe('7 passed, 0 failed');
    expect(ask('m.closingLine({ passed: 7, failed: 1, skipped: 2 })')).toBe('7 passed, 1 failed, 2 skipped');
  });

  it('covers every folder of tests that has a runner', () => {
    const folders = readdirSync(join(__dirname, '..')).filter((name) =>
      ['workflow', 'replay', 'integration', 'e2e', 'browser'].includes(name),
    );
    expect(ask('m.TIERS.map((tier) => tier.name)')).toEqual(expect.arrayContaining(['unit', ...folders]));
  });
});
