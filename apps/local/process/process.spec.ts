import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFileLock } from './file-lock';
import { freePort, isFree, isListening } from './ports';
import { parseLinuxStat, processFacts } from './process-facts';
import { runCommand } from './run-command';
import { isAlive, markOf, stopProcess } from './stop-process';

const STUBBORN = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";

async function aProcess(script: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child.pid ?? 0;
}

describe('the facts of a process', () => {
  it('are read past a name that holds brackets and blanks', () => {
    const fields = ['Z', ...Array.from({ length: 18 }, () => '0'), '777', '0'].join(' ');
    expect(parseLinuxStat(`12 (a) b (c)) ${fields}`)).toEqual({ zombie: true, startTicks: '777' });
  });

  it('tell this very process from another one with the same id', () => {
    const own = markOf(process.pid);
    expect(own).toBeDefined();
    expect(isAlive({ pid: process.pid, startMark: own?.startMark ?? '' })).toBe(true);
    expect(isAlive({ pid: process.pid, startMark: 'another start' })).toBe(false);
  });

  it('are nothing for an id that nobody has', () => {
    expect(processFacts(2 ** 30)).toBeUndefined();
  });
});

describe('stopping a process', () => {
  it('is by force when it does not end in its time', async () => {
    const mark = markOf(await aProcess(STUBBORN));
    if (mark === undefined) throw new Error('not started');
    await stopProcess(mark, 100);
    expect(isAlive(mark)).toBe(false);
  });

  it('leaves another process with the same id alone', async () => {
    const pid = await aProcess(STUBBORN);
    await stopProcess({ pid, startMark: 'another start' }, 100);
    const mark = markOf(pid);
    expect(mark).toBeDefined();
    if (mark !== undefined) await stopProcess(mark, 0);
  });
});

describe('a command', () => {
  it('gives its exit code and what it said', async () => {
    const said = await runCommand(process.execPath, ['-e', "console.error('no'); process.exit(3)"], {
      output: 'collect',
    });
    expect(said).toEqual({ code: 3, output: 'no\n' });
  });

  it('that does not exist is a result, not an error', async () => {
    expect(await runCommand('/none/such', [], { output: 'collect' })).toMatchObject({ code: -1 });
  });
});

describe('ports', () => {
  it('that are free have nobody listening', async () => {
    const port = await freePort();
    expect([await isFree(port), await isListening(port)]).toEqual([true, false]);
  });
});

describe('a file lock', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one in at a time', async () => {
    const path = join(folder, 'lock');
    const order: string[] = [];
    const visit = (name: string): Promise<void> =>
      withFileLock(path, 5_000, async () => {
        order.push(`${name} in`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${name} out`);
      });
    await Promise.all([visit('a'), visit('b')]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('is taken from a holder that was killed', async () => {
    const path = join(folder, 'lock');
    writeFileSync(path, JSON.stringify({ pid: process.pid, startMark: 'an earlier life' }));
    expect(await withFileLock(path, 5_000, () => Promise.resolve('in'))).toBe('in');
  });

  it('is not taken from a living holder', async () => {
    const path = join(folder, 'lock');
    writeFileSync(path, JSON.stringify(markOf(process.pid)));
    await expect(withFileLock(path, 150, () => Promise.resolve())).rejects.toThrow('超时');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });
});
