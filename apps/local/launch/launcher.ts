import { once } from 'node:events';
import { join } from 'node:path';
import { LaunchFailure } from '../failure';
import { type RunningDatabase, startDatabase } from './database';
import { type LaunchSettings, localAddress } from './launch-settings';
import { ensureDataDir, ensureKeyFiles, writeEnvFile } from './private-files';
import type { Progress } from './progress';
import { RunRecord } from './run-record';
import {
  awaitReady,
  choosePorts,
  commonEnv,
  type ServiceDefinition,
  serviceDefinitions,
  startService,
  type Surroundings,
} from './services';
import { Supervised } from './supervised';
import { planTemporal, type TemporalPlan } from './temporal';

/** What is put into the servers once they run. */
export interface LaunchContent {
  migrate(databaseUrl: string): Promise<unknown>;
  seed(databaseUrl: string): Promise<unknown>;
  /** Only in demo mode, when API and worker are ready. */
  demo(apiUrl: string, say: (line: string) => void): Promise<void>;
}

export interface LauncherOptions {
  readonly root: string;
  readonly settings: LaunchSettings;
  readonly progress: Progress;
  readonly inherited: NodeJS.ProcessEnv;
  readonly content: LaunchContent;
  /** Called when something keeps ending by itself: the whole system is to be stopped. */
  readonly onFailure: (failure: LaunchFailure) => void;
}

const TEMPORAL_GRACE_MS = 10_000;
// The worker lets running activities finish for 20 s, and forces its end at 30 s.
const SERVICE_GRACE_MS = 35_000;
const DATABASE_CHECK_MS = 2_000;

/** A server of one's own is not ours to start. */
const verb = (given: string | undefined): string => (given === undefined ? '启动' : '连接');

/** Starts the parts of the system one on top of the other and stops them in the opposite order. */
export class Launcher {
  private record: RunRecord | undefined;
  private database: RunningDatabase | undefined;
  private temporal: Supervised | undefined;
  private services: readonly Supervised[] = [];
  private watch: NodeJS.Timeout | undefined;
  private starting: Promise<void> | undefined;
  private readonly halt = new AbortController();

  constructor(private readonly options: LauncherOptions) {}

  /** @throws LaunchFailure; what was started by then is to be stopped with `stop`. */
  start(): Promise<void> {
    this.starting ??= this.startAll();
    return this.starting;
  }

  /** Whether anything runs that has to be stopped. */
  get hasStarted(): boolean {
    return this.record !== undefined;
  }

  /** Also during the start: the step under way is awaited, so that nothing is started behind our back. */
  async stop(): Promise<void> {
    this.halt.abort();
    clearInterval(this.watch);
    await Promise.all(this.services.map((service) => service.stop()));
    await this.starting?.catch(() => undefined);
    await this.temporal?.stop();
    await this.database?.stop();
    this.record?.clear();
  }

  private async startAll(): Promise<void> {
    const { settings, progress, content } = this.options;
    ensureDataDir(settings.dataDir);
    const keys = ensureKeyFiles(settings.dataDir);
    const record = await RunRecord.take(join(settings.dataDir, 'run.json'), (count) =>
      progress.note(`先停止上次异常退出后遗留的 ${count} 个进程。`),
    );
    // After the leftovers are gone, which may hold the ports; before anything of ours runs.
    const ports = await choosePorts(settings);
    this.record = record;
    const database = await this.step(`${verb(settings.databaseUrl)} PostgreSQL`, () =>
      startDatabase(settings, progress),
    );
    this.database = database;
    const plan = await this.step(`${verb(settings.temporalAddress)} Temporal`, () => this.startTemporal());
    await this.step('更新数据库结构', () => content.migrate(database.url));
    await this.step('写入基础数据', () => content.seed(database.url));
    const surroundings = { settings, ports, keys, databaseUrl: database.url, temporalAddress: plan.address };
    await this.step('启动接口服务与工作进程', () => this.startServices(surroundings));
    writeEnvFile(join(settings.dataDir, 'run.env'), commonEnv(surroundings));
    this.watchDatabase(database);
    // Not waited for at a stop: the stories fail one by one once the API is gone.
    if (settings.demo) await Promise.race([this.fillDemo(), once(this.halt.signal, 'abort')]);
    this.assertGoing();
  }

  private assertGoing(): void {
    if (this.stopping) throw new LaunchFailure('启动已取消。');
  }

  private get stopping(): boolean {
    return this.halt.signal.aborted;
  }

  private step<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.assertGoing();
    return this.options.progress.step(title, work);
  }

  private async startTemporal(): Promise<TemporalPlan> {
    const { settings, progress } = this.options;
    const plan = await planTemporal(settings, progress, (process) => this.record?.add(process.mark));
    if (plan.start !== undefined) {
      this.temporal = this.supervise(' Temporal 服务', plan.start, TEMPORAL_GRACE_MS);
      await this.temporal.start();
    }
    return plan;
  }

  private async startServices(surroundings: Surroundings): Promise<void> {
    const definitions = serviceDefinitions(surroundings);
    const pairs = definitions.map((definition) => ({ definition, service: this.serviceOf(definition) }));
    this.services = pairs.map(({ service }) => service);
    await Promise.all(this.services.map((service) => service.start()));
    await Promise.all(pairs.map(({ definition, service }) => awaitReady(definition, () => service.running)));
  }

  private serviceOf(definition: ServiceDefinition): Supervised {
    const { root, settings, inherited } = this.options;
    const start = async (): ReturnType<typeof startService> => {
      const process = await startService(definition, { root, dataDir: settings.dataDir, inherited });
      this.record?.add(process.mark);
      return process;
    };
    return this.supervise(definition.title, start, SERVICE_GRACE_MS);
  }

  private supervise(
    title: string,
    start: ConstructorParameters<typeof Supervised>[0]['start'],
    stopGraceMs: number,
  ) {
    const { progress, onFailure } = this.options;
    return new Supervised({
      title,
      start,
      stopGraceMs,
      onRestart: (name) => progress.note(`${name.trim()}意外退出，正在重新启动……`),
      onGivenUp: (name, log) =>
        onFailure(new LaunchFailure(`${name.trim()}反复退出，系统已停止：原因见日志 ${log}。`)),
    });
  }

  /** PostgreSQL is no child of ours (it may be an adopted one), so its end is looked for, not told. */
  private watchDatabase(database: RunningDatabase): void {
    if (this.stopping) return;
    this.watch = setInterval(() => {
      database.revive().catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : '';
        this.options.onFailure(new LaunchFailure(`PostgreSQL 已停止且无法恢复：${reason}`, { cause }));
      });
    }, DATABASE_CHECK_MS);
  }

  private async fillDemo(): Promise<void> {
    const { settings, progress, content } = this.options;
    const say = (line: string): void => {
      if (!this.stopping) progress.note(line);
    };
    try {
      await this.step('准备演示数据', () => content.demo(localAddress(settings), say));
    } catch (error) {
      if (this.stopping) return;
      // The system works without it; a half-filled demo district is no reason to refuse service.
      progress.note(`演示数据未能全部写入：${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
