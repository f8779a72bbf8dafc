import { DefaultLogger, type LogEntry, type Logger as TemporalLogger } from '@temporalio/worker';
import type { Logger } from '#platform';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Words of the SDK for a Workflow Task that failed: code that must be mended, counted and alarmed. */
const TASK_FAILED = /Failing workflow task|Failed to process.*activation|Workflow task failed/i;

/** Lets the SDK write through the process's log, and tells of every failed Workflow Task. */
export function runtimeLogger(logger: Logger, onTaskFailure: () => void): TemporalLogger {
  return new DefaultLogger('INFO', ({ level, message, meta }: LogEntry) => {
    if (level !== 'INFO' && TASK_FAILED.test(message)) onTaskFailure();
    logger[LEVELS[level]]({ context: 'temporal', ...meta }, message);
  });
}
