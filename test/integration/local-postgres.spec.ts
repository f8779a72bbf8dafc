import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:net';
import { Client } from 'pg';
import {
  type Cluster,
  type ClusterOptions,
  freePort,
  isAlive,
  locateBinaries,
  markOf,
  postmasterState,
  startCluster,
  unprivilegedAccount,
  waitUntil,
} from '../../apps/local';

const SOON = { timeoutMs: 10_000, everyMs: 50 };

async function ask(cluster: Cluster, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function killHard(cluster: Cluster): Promise<void> {
  const mark = markOf(cluster.pid);
  if (mark === undefined) throw new Error('the server does not run');
  process.kill(cluster.pid, 'SIGKILL');
  await waitUntil(() => !isAlive(mark), SOON);
}

const listenOn = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let options: ClusterOptions;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hazard-local-postgres-'));
    const account = unprivilegedAccount();
    const binaries = await locateBinaries({ account, copyInto: join(tmpdir(), 'hazard-test-binaries') });
    options = { folder, binaries, account, durable: true };
    await (await startCluster(options)).stop();
  });

  afterEach(async () => {
    if ((await postmasterState(join(folder, 'data'))).kind !== 'none')
      await (await startCluster(options)).stop();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('listens on loopback only and asks for the password', async () => {
    const cluster = await startCluster(options);
    expect(await ask(cluster, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const stranger = new Client({
      connectionString: cluster.url('postgres').replace(/:[0-9a-f]{48}@/, ':x@'),
    });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its password in a file for its owner alone', () => {
    const path = join(folder, 'password');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toHaveLength(48);
  });

  it('speaks UTF-8 and knows Chinese sorting', async () => {
    const cluster = await startCluster(options);
    const sql = `select string_agg(t, '' order by t collate "zh-x-icu") as sorted from unnest('{张,李,王}'::text[]) t`;
    expect(await ask(cluster, sql)).toEqual([{ sorted: '李王张' }]);
  });

  it('is adopted, not started twice, when it outlived the one that started it', async () => {
    const first = await startCluster(options);
    const second = await startCluster(options);
    expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port });
  });

  it('comes back with its data after kill -9', async () => {
    const first = await startCluster(options);
    await ask(first, 'create table kept as select 1 as one');
    await killHard(first);
    const second = await startCluster(options);
    expect(second.adopted).toBe(false);
    expect(await ask(second, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it('does not take another process with the old id for the server', async () => {
    writeFileSync(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n/x\n0\n5432\n`);
    expect(await postmasterState(join(folder, 'data'))).toEqual({ kind: 'none' });
    const cluster = await startCluster(options);
    expect(cluster.adopted).toBe(false);
  });

  it('names a port that is taken in one sentence', async () => {
    const port = await freePort();
    const occupant = await listenOn(port);
    await expect(startCluster({ ...options, port })).rejects.toThrow(`端口 ${port} 已被占用`);
    occupant.close();
  });
});
