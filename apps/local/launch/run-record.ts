import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchFailure } from '../failure';
import { isAlive, markOf, type ProcessMark, stopProcess } from '../process/stop-process';

interface RunState {
  readonly launcher: ProcessMark;
  /** In the order in which they have to be stopped. */
  readonly children: readonly ProcessMark[];
}

const GRACE_MS = 10_000;

/**
 * Remembers on disk which processes this launcher started, so that the next start can stop what a killed one left:
 * two Temporal servers on one SQLite file would ruin it.
 */
export class RunRecord {
  private children: readonly ProcessMark[] = [];

  private constructor(
    private readonly path: string,
    private readonly launcher: ProcessMark,
  ) {}

  /**
   * Takes the data folder for this process.
   * @throws LaunchFailure when another launcher runs on it.
   */
  static async take(path: string, onLeftovers: (count: number) => void): Promise<RunRecord> {
    const last = readState(path);
    if (last !== undefined && isAlive(last.launcher)) {
      throw new LaunchFailure(
        `系统已在运行（进程号 ${last.launcher.pid}）：请先在其终端按 Ctrl-C 停止，再重新启动。`,
      );
    }
    const leftovers = (last?.children ?? []).filter(isAlive);
    if (leftovers.length > 0) onLeftovers(leftovers.length);
    for (const mark of leftovers) await stopProcess(mark, GRACE_MS);
    const launcher = markOf(process.pid);
    if (launcher === undefined) throw new LaunchFailure('无法读取本机的进程信息，不能安全启动。');
    const record = new RunRecord(path, launcher);
    record.save();
    return record;
  }

  /** Later ones are stopped first: they were started on top of the earlier ones. */
  add(mark: ProcessMark): void {
    this.children = [mark, ...this.children.filter(isAlive)];
    this.save();
  }

  clear(): void {
    rmSync(this.path, { force: true });
  }

  private save(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const state: RunState = { launcher: this.launcher, children: this.children };
    const draft = `${this.path}.new`;
    writeFileSync(draft, JSON.stringify(state));
    renameSync(draft, this.path);
  }
}

function readState(path: string): RunState | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunState;
  } catch {
    return undefined;
  }
}
