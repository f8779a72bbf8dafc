import { join } from 'node:path';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { CASE_TASK_QUEUE } from '#contracts';
import type { Logger, Settings } from '#platform';
import { ActivityRegistry } from './activity-registry';
import { LOGGER, SETTINGS } from './tokens';
import { bundleWorkflows, workflowsEntry } from './workflow-bundle';

/** A cached approval workflow costs 60 to 80 KiB; this many keep the open cases of a district warm. */
const MAX_CACHED_WORKFLOWS = 2_000;
const MAX_CONCURRENT_ACTIVITIES = 16;

const LIMITS: Partial<WorkerOptions> = {
  maxCachedWorkflows: MAX_CACHED_WORKFLOWS,
  maxConcurrentActivityTaskExecutions: MAX_CONCURRENT_ACTIVITIES,
  // A worker that was killed costs the person who waits two seconds, not ten.
  stickyQueueScheduleToStartTimeout: '2s',
  shutdownGraceTime: '20s',
  shutdownForceTime: '30s',
};

/** Hosts the one Temporal worker of this process: connects, bundles, polls, and ends the process when it cannot. */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private worker: Worker | undefined;
  private connection: NativeConnection | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly registry: ActivityRegistry,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Whether the worker polls; a process that is up but polls nothing is not ready. */
  get polls(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }

  async onApplicationBootstrap(): Promise<void> {
    const { address, namespace } = this.settings.temporal;
    this.connection = await NativeConnection.connect({ address });
    this.worker = await Worker.create({
      ...LIMITS,
      connection: this.connection,
      namespace,
      taskQueue: CASE_TASK_QUEUE,
      workflowBundle: await bundleWorkflows(workflowsEntry(join(__dirname, '..', '..', '..'))),
      activities: this.registry.collect(),
    });
    this.running = this.worker.run();
    // A worker that has stopped polling is the classic silent failure: it takes the process with it.
    this.running.catch((error: unknown) => {
      this.logger.fatal({ err: error }, '工作进程停止轮询');
      process.exit(1);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.polls) this.worker?.shutdown();
    await this.running?.catch(() => undefined);
    await this.connection?.close();
  }
}
