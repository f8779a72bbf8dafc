import { proxyActivities } from '@temporalio/workflow';
import type { GatherActivities, GatherRequest, Json } from '#contracts';

/** Asks a reader of the worker. Retried for ever: a database that is down delays a case, it ends none. */
export async function gathered<T extends Json>(request: GatherRequest): Promise<T> {
  const { gather } = proxyActivities<GatherActivities>({
    startToCloseTimeout: '2 minutes',
    retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1 minute' },
  });
  // What a reader answers is its contract with the process that asks it; both are typed with the same domain value.
  return (await gather(request)) as T;
}
