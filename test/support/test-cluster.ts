import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Cluster,
  isAlive,
  locateBinaries,
  markOf,
  postmasterState,
  type ProcessMark,
  startCluster,
  unprivilegedAccount,
} from '../../apps/local';

const PREFIX = 'hazard-test-postgres-';
const OWNER = 'owner.json';

/** A PostgreSQL server for tests, under the system's temporary folder, gone without trace after `stop`. */
export interface TestCluster {
  /** Connection address of the administrator's database. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

async function clusterIn(folder: string): Promise<Cluster> {
  const account = unprivilegedAccount();
  const binaries = await locateBinaries({ account, copyInto: join(tmpdir(), 'hazard-test-binaries') });
  return startCluster({ folder, binaries, account, durable: false });
}

function ownerOf(folder: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, OWNER), 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

const isOurs = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;

async function discard(folder: string): Promise<void> {
  const state = await postmasterState(join(folder, 'data'));
  if (state.kind !== 'none') await (await clusterIn(folder)).stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Removes what test runs that were killed have left. */
async function sweep(): Promise<void> {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name))
    .filter(isOurs);
  for (const folder of folders) {
    const owner = ownerOf(folder);
    if (owner !== undefined && !isAlive(owner)) await discard(folder);
  }
}

export async function startTestCluster(): Promise<TestCluster> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, OWNER), JSON.stringify(markOf(process.pid)));
  const cluster = await clusterIn(folder);
  return {
    adminUrl: cluster.url('postgres'),
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
