import { proxyActivities } from '@temporalio/workflow';
import type { MaintenanceActivities, Reconciled } from '#contracts';

// Safe to repeat: it reads, and raises an incident that is already open only once.
const { reconcile } = proxyActivities<MaintenanceActivities>({
  startToCloseTimeout: '10 minutes',
  retry: { maximumAttempts: 3 },
});

/** Compares what SQL shows with what Temporal runs; a Schedule starts it every hour. */
export async function reconcileCases(): Promise<Reconciled> {
  return reconcile();
}
