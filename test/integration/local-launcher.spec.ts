import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  freePort,
  isListening,
  Launcher,
  type LauncherOptions,
  postmasterState,
  readLaunchSettings,
  waitUntil,
} from '../../apps/local';

const CACHE = resolve(__dirname, '../../.cache');
const SOON = { timeoutMs: 30_000, everyMs: 50 };
const LONG_MS = 300_000;

/** A service that answers as soon as it runs; it stands in for the API and the worker. */
const stub = (portKey: string): string =>
  `require('node:http').createServer((q, r) => r.end(String(process.pid))).listen(process.env.${portKey}, '127.0.0.1');`;

function aFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'hazard-launcher-'));
  // PostgreSQL works under another account when the tests run as root.
  chmodSync(root, 0o711);
  for (const [name, key] of Object.entries({ api: 'PORT', worker: 'WORKER_HEALTH_PORT' })) {
    const folder = join(root, 'dist', 'apps', name, 'src');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.js'), stub(key));
  }
  return root;
}

interface Started {
  readonly launcher: Launcher;
  readonly content: LauncherOptions['content'];
  readonly said: string[];
  readonly done: string[];
}

async function aLauncher(root: string, port: number): Promise<Started> {
  const said: string[] = [];
  const done: string[] = [];
  const content: LauncherOptions['content'] = {
    migrate: () => Promise.resolve(done.push('migrate')),
    seed: () => Promise.resolve(done.push('seed')),
    demo: () => Promise.resolve(void done.push('demo')),
  };
  const settings = { ...readLaunchSettings({ PORT: String(port) }, root), cacheDir: CACHE };
  const progress = {
    step: <T>(title: string, work: () => Promise<T>) => (said.push(title), work()),
    note: (text: string) => void said.push(text),
  };
  const launcher = new Launcher({
    root,
    settings,
    progress,
    content,
    inherited: process.env,
    onFailure: (failure) => void said.push(failure.message),
  });
  return { launcher, content, said, done };
}

const envOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(join(root, '.data', 'run.env'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [
        line.slice(0, line.indexOf('=')),
        JSON.parse(line.slice(line.indexOf('=') + 1)) as string,
      ]),
  );

const pidAt = async (port: string | number): Promise<number> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    async (answer) => Number(await answer.text()),
    () => 0,
  );

describe('starting everything on one machine', () => {
  it(
    'fills the database before the services run, revives what is killed, and stops without trace',
    async () => {
      const root = aFolder();
      const port = await freePort();
      const { launcher, said, done } = await aLauncher(root, port);
      await launcher.start();
      expect(done).toEqual(['migrate', 'seed', 'demo']);
      const env = envOf(root);

      const killed = await pidAt(env['WORKER_HEALTH_PORT'] ?? '');
      process.kill(killed, 'SIGKILL');
      const revived = await waitUntil(async () => {
        const pid = await pidAt(env['WORKER_HEALTH_PORT'] ?? '');
        return pid !== 0 && pid !== killed;
      }, SOON);
      expect(revived).toBe(true);
      expect(said).toContain('工作进程意外退出，正在重新启动……');

      await launcher.stop();
      const temporalPort = Number(env['TEMPORAL_ADDRESS']?.split(':')[1]);
      expect([await isListening(port), await isListening(temporalPort)]).toEqual([false, false]);
      expect(await postmasterState(join(root, '.data', 'postgres', 'data'))).toEqual({ kind: 'none' });
      rmSync(root, { recursive: true });
    },
    LONG_MS,
  );

  it(
    'stops at once while the demo district is still being filled',
    async () => {
      const root = aFolder();
      const { launcher, content } = await aLauncher(root, await freePort());
      const filling = new Promise<void>((begun) => {
        content.demo = () => {
          begun();
          return new Promise(() => undefined);
        };
      });
      const started = expect(launcher.start()).rejects.toThrow('启动已取消');
      await filling;
      await launcher.stop();
      await started;
      expect(await postmasterState(join(root, '.data', 'postgres', 'data'))).toEqual({ kind: 'none' });
      rmSync(root, { recursive: true });
    },
    LONG_MS,
  );

  it('names a taken port in one sentence and starts nothing', async () => {
    const root = aFolder();
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    const { launcher } = await aLauncher(root, port);
    await expect(launcher.start()).rejects.toThrow(`端口 ${port} 已被占用`);
    await launcher.stop();
    server.close();
    rmSync(root, { recursive: true });
  });
});
