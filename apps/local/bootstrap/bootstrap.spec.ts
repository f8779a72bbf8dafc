import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The bootstrap is plain JavaScript that runs before anything is installed; it is asked in a Node of its own. */
function ask(call: string): unknown {
  const module = JSON.stringify(pathToFileURL(join(__dirname, 'checks.mjs')).href);
  const script = `import(${module}).then((m) => console.log(JSON.stringify(${call}) ?? 'null'))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

describe('a bare machine', () => {
  it('needs a Node that can require ES modules', () => {
    const versions = ['18.20.0', '20.18.3', '21.7.0', '22.11.0', '20.19.0', '22.12.0', '24.1.0'];
    const verdicts = ask(`${JSON.stringify(versions)}.map((v) => m.nodeVersionFault(v) === undefined)`);
    expect(verdicts).toEqual([false, false, false, false, true, true, true]);
  });

  it('is told the wanted and the present version in one sentence', () => {
    expect(ask(`m.nodeVersionFault('18.20.0')`)).toMatch(/^需要 Node\.js 20\.19.*18\.20\.0.*。$/);
  });

  it('installs when a package is missing or another version, not for packages of other platforms', () => {
    const lock = { packages: { '': {}, a: { version: '1' }, b: { version: '1', optional: true } } };
    const cases = [
      undefined,
      { packages: {} },
      { packages: { a: { version: '2' } } },
      { packages: { a: { version: '1' } } },
    ];
    const verdicts = ask(
      `${JSON.stringify(cases)}.map((c) => m.installedMatchesLock(${JSON.stringify(lock)}, c ?? undefined))`,
    );
    expect(verdicts).toEqual([false, false, false, true]);
  });
});
