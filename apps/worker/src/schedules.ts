import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { CASE_TASK_QUEUE, RECONCILE_SCHEDULE, RECONCILE_WORKFLOW } from '#contracts';
import { type Logger, TemporalClient } from '#platform';
import { LOGGER } from './tokens';

const CREATE_MS = 10_000;

/** Makes the Schedules the product needs, once; they live in Temporal and outlast every process. */
@Injectable()
export class Schedules implements OnApplicationBootstrap {
  constructor(
    private readonly temporal: TemporalClient,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.temporal.withDeadline(CREATE_MS, (client) =>
        client.schedule.create({
          scheduleId: RECONCILE_SCHEDULE,
          spec: { calendars: [{ minute: 17 }], timezone: 'Asia/Shanghai' },
          action: { type: 'startWorkflow', workflowType: RECONCILE_WORKFLOW, taskQueue: CASE_TASK_QUEUE },
          policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 hour' },
        }),
      );
      this.logger.info({ schedule: RECONCILE_SCHEDULE }, '已建立对账计划');
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    }
  }
}
