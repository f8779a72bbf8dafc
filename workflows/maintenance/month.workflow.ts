import { proxyActivities } from '@temporalio/workflow';
import type { MonthActivities } from '#contracts';

// Safe to repeat: a case of the month that is there is not opened again.
const { openMonth } = proxyActivities<MonthActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { maximumInterval: '10 minutes' },
});

/** Opens the cases of the month; a Schedule starts it on the first, in Asia/Shanghai. */
export async function openMonthCases(): Promise<readonly string[]> {
  return openMonth();
}
