import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devServerArguments } from '../temporal/dev-server';
import { isRecentEnough } from '../temporal/cli';
import { clusterFolder } from './database';
import { readLaunchSettings } from './launch-settings';
import { ensureKeyFiles, readRunEnv, writeEnvFile } from './private-files';
import { terminalProgress } from './progress';
import { RunRecord } from './run-record';
import { type DemoSignIn, welcome } from './welcome';
import { markOf } from '../process/stop-process';

describe('the settings of a start', () => {
  it('are a demo on loopback unless something else is asked for', () => {
    expect(readLaunchSettings({}, '/srv/app')).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataDir: '/srv/app/.data',
      demo: true,
      databaseUrl: undefined,
      temporalAddress: undefined,
    });
  });

  it('never make a demo of production', () => {
    expect(readLaunchSettings({ NODE_ENV: 'production' }, '/srv')).toMatchObject({
      demo: false,
      production: true,
    });
    expect(() => readLaunchSettings({ NODE_ENV: 'production', DEMO: '1' }, '/srv')).toThrow('演示模式');
  });

  it.each(['0', 'x', '65536'])('refuse the port %s with one sentence', (PORT) => {
    expect(() => readLaunchSettings({ PORT }, '/srv')).toThrow(/^PORT 应为 1 至 65535 之间的端口号。$/);
  });
});

describe('the data of PostgreSQL', () => {
  it('lie in the data folder, and outside only when root works in a closed place', () => {
    expect(clusterFolder('/home/li/app/.data', false, false)).toBe('/home/li/app/.data/postgres');
    expect(clusterFolder('/srv/app/.data', true, true)).toBe('/srv/app/.data/postgres');
    expect(clusterFolder('/root/app/.data', true, false)).toMatch(
      /^\/var\/lib\/hazard-governance-[0-9a-f]{8}\/postgres$/,
    );
  });
});

describe('the Temporal of this machine', () => {
  it('keeps its cases in a file, or in memory for tests', () => {
    expect(devServerArguments({ port: 7233, dbFile: '/d/t.db' }).slice(-2)).toEqual([
      '--db-filename',
      '/d/t.db',
    ]);
    expect(devServerArguments({ port: 7233 })).not.toContain('--db-filename');
  });

  it.each([
    { text: 'temporal version 1.9.1 (Server 1.32.0, UI 2.50.1)', recent: true },
    { text: 'temporal version 2.0.0 (Server 2.0.0)', recent: true },
    { text: 'temporal version 1.4.1 (Server 1.28.0)', recent: false },
    { text: 'tctl version 1.18.0', recent: false },
  ])('is taken from PATH when new enough: $text', ({ text, recent }) => {
    expect(isRecentEnough(text)).toBe(recent);
  });
});

describe('private files', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'private-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold keys that are made once, long enough, and closed to others', () => {
    const first = ensureKeyFiles(folder);
    const key = readFileSync(first.auditKey, 'utf8');
    expect(key.trim()).toHaveLength(64);
    expect(statSync(first.auditKey).mode & 0o777).toBe(0o600);
    expect(readFileSync(ensureKeyFiles(folder).auditKey, 'utf8')).toBe(key);
    expect(readFileSync(first.cursorKey, 'utf8')).not.toBe(key);
  });

  it('carry the settings of the running system, quoted', () => {
    const path = join(folder, 'run.env');
    writeEnvFile(path, { A: 'b c' });
    expect(readFileSync(path, 'utf8')).toBe('A="b c"\n');
    expect(readRunEnv(path)).toEqual({ A: 'b c' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('refuse a second system on the same data', async () => {
    const path = join(folder, 'run.json');
    writeFileSync(path, JSON.stringify({ launcher: markOf(process.pid), children: [] }));
    await expect(RunRecord.take(path, () => undefined)).rejects.toThrow('系统已在运行');
  });
});

const persona = (login: string, role: string): DemoSignIn['personas'][number] => ({
  login,
  name: '王一',
  role,
  roleTitle: '经办人',
  unitName: '隐患办',
});

const DEMO: DemoSignIn = {
  password: 'a password for all',
  personas: [persona('wang', 'officer'), persona('li', 'officer'), persona('zhao', 'expert')],
};

describe('what the terminal says', () => {
  it('names each step before it begins and its time when it is done', async () => {
    const lines: string[] = [];
    const progress = terminalProgress((line) => lines.push(line));
    await progress.step('启动 PostgreSQL', () => Promise.resolve());
    expect(lines[0]).toBe('▸ 启动 PostgreSQL……');
    expect(lines[1]).toMatch(/^ {2}完成（\d+\.\d 秒）$/);
  });

  it('shows one account of each role', () => {
    const text = welcome(readLaunchSettings({}, '/srv'), DEMO);
    expect(text).toContain('zhao');
    expect(text).not.toContain('li ');
  });

  it('ends with the addresses and how to sign in', () => {
    const text = welcome(readLaunchSettings({ PORT: '3100' }, '/srv'), DEMO);
    expect(text).toContain('http://127.0.0.1:3100/api/docs');
    expect(text).toMatch(/wang.*王一.*隐患办/);
    expect(text).toContain('a password for all');
  });
});
