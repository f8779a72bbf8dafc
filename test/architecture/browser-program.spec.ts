import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = JSON.stringify(pathToFileURL(resolve(__dirname, '../browser-program.mjs')).href);

/** The finder is plain JavaScript; it is asked in a Node of its own. */
function found(env: Readonly<Record<string, string>>, own?: string): unknown {
  const call = `m.findBrowser(${JSON.stringify(env)}, () => ${JSON.stringify(own) ?? 'undefined'})`;
  const script = `import(${MODULE}).then((m) => console.log(JSON.stringify(${call}) ?? 'null'))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

describe('the browser that tests drive', () => {
  let folder: string;
  const program = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-program-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const [own, named] = [program('chromium'), program('my-browser')];
    expect(found({ CHROMIUM_PATH: named, PATH: folder }, own)).toBe(named);
  });

  it('is not another one when CHROMIUM_PATH leads nowhere', () => {
    program('chromium');
    expect(found({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder })).toBeNull();
  });

  it('is chromium on PATH before google-chrome and Edge', () => {
    const edge = program('microsoft-edge');
    expect(found({ PATH: folder })).toBe(edge);
    const chrome = program('google-chrome');
    expect(found({ PATH: folder })).toBe(chrome);
    const chromium = program('chromium');
    expect(found({ PATH: folder })).toBe(chromium);
  });

  it('is the one Playwright has installed when PATH has none, and none when that is missing too', () => {
    const own = program('headless-shell');
    expect(found({ PATH: join(folder, 'empty') }, own)).toBe(own);
    expect(found({ PATH: join(folder, 'empty') }, join(folder, 'gone'))).toBeNull();
  });
});
