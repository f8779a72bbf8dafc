import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { History, HistoryEvent } from './side';

/** Where the time and the volume of one lifecycle go, read from its history. Times are means in milliseconds. */
export interface HistoryCost {
  readonly acts: number;
  readonly events: number;
  readonly eventsPerAct: number;
  readonly workflowTasks: number;
  readonly activities: number;
  readonly timers: number;
  /** From scheduled to started, and from started to completed. */
  readonly workflowTaskWait: number;
  readonly workflowTaskRun: number;
  readonly activityWait: number;
  readonly activityRun: number;
  /** Bytes of the argument of the activity that commits. */
  readonly inputBytesMean: number;
  readonly inputBytesMax: number;
}

interface EventJson {
  readonly eventType: string;
  readonly eventTime: string;
  readonly activityTaskScheduledEventAttributes?: {
    readonly input?: { readonly payloads?: readonly { readonly data?: string }[] };
  };
}

/** Reads the history of a run in the form the account needs. */
export async function historyOf(handle: WorkflowHandle): Promise<History> {
  const { events } = JSON.parse(historyToJSON(await handle.fetchHistory())) as { events: EventJson[] };
  return {
    events: events.map(
      ({ eventType, eventTime, activityTaskScheduledEventAttributes: scheduled }): HistoryEvent => ({
        type: eventType.replace('EVENT_TYPE_', ''),
        atMs: Date.parse(eventTime),
        inputBytes: (scheduled?.input?.payloads ?? []).reduce(
          (sum, { data }) => sum + Buffer.from(data ?? '', 'base64').length,
          0,
        ),
      }),
    ),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Gaps from each event of one type to the next of another; tasks of one kind do not overlap in these workflows. */
function gaps({ events }: History, from: string, to: string): readonly number[] {
  return events.flatMap((event, index) => {
    if (event.type !== from) return [];
    const next = events.slice(index + 1).find((one) => one.type === to);
    return next === undefined ? [] : [next.atMs - event.atMs];
  });
}

export function costOf(history: History, acts: number): HistoryCost {
  const of = (type: string): readonly HistoryEvent[] => history.events.filter((one) => one.type === type);
  const sizes = of('ACTIVITY_TASK_SCHEDULED').map((one) => one.inputBytes);
  return {
    acts,
    events: history.events.length,
    eventsPerAct: history.events.length / acts,
    workflowTasks: of('WORKFLOW_TASK_COMPLETED').length,
    activities: sizes.length,
    timers: of('TIMER_STARTED').length,
    workflowTaskWait: mean(gaps(history, 'WORKFLOW_TASK_SCHEDULED', 'WORKFLOW_TASK_STARTED')),
    workflowTaskRun: mean(gaps(history, 'WORKFLOW_TASK_STARTED', 'WORKFLOW_TASK_COMPLETED')),
    activityWait: mean(gaps(history, 'ACTIVITY_TASK_SCHEDULED', 'ACTIVITY_TASK_STARTED')),
    activityRun: mean(gaps(history, 'ACTIVITY_TASK_STARTED', 'ACTIVITY_TASK_COMPLETED')),
    inputBytesMean: mean(sizes),
    inputBytesMax: Math.max(0, ...sizes),
  };
}
