import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import {
  CASE_TASK_QUEUE,
  MONTH_SCHEDULE,
  MONTH_WORKFLOW,
  RECONCILE_SCHEDULE,
  RECONCILE_WORKFLOW,
} from '#contracts';
import { type Logger, TemporalClient } from '#platform';
import { LOGGER } from './tokens';

const CREATE_MS = 10_000;
const timezone = 'Asia/Shanghai';

const startOf = (workflowType: string): ScheduleOptions['action'] => ({
  type: 'startWorkflow',
  workflowType,
  taskQueue: CASE_TASK_QUEUE,
});

/** The hourly comparison, and the first of the month at six; a month that was missed is caught up with. */
const SCHEDULES: readonly ScheduleOptions[] = [
  {
    scheduleId: RECONCILE_SCHEDULE,
    spec: { calendars: [{ minute: 17 }], timezone },
    action: startOf(RECONCILE_WORKFLOW),
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 hour' },
  },
  {
    scheduleId: MONTH_SCHEDULE,
    spec: { calendars: [{ dayOfMonth: 1, hour: 6 }], timezone },
    action: startOf(MONTH_WORKFLOW),
    policies: { overlap: ScheduleOverlapPolicy.BUFFER_ALL, catchupWindow: '30 days' },
  },
];

/** Makes the Schedules the product needs, once; they live in Temporal and outlast every process. */
@Injectable()
export class Schedules implements OnApplicationBootstrap {
  constructor(
    private readonly temporal: TemporalClient,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const schedule of SCHEDULES) await this.make(schedule);
  }

  private async make(schedule: ScheduleOptions): Promise<void> {
    try {
      await this.temporal.withDeadline(CREATE_MS, (client) => client.schedule.create(schedule));
      this.logger.info({ schedule: schedule.scheduleId }, '已建立定时计划');
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    }
  }
}
