/** The hourly comparison of SQL with Temporal; a plain workflow, so that a test starts it without a Schedule. */
export const RECONCILE_WORKFLOW = 'reconcileCases';
export const RECONCILE_SCHEDULE = 'reconcile-hourly';

export interface Reconciled {
  readonly compared: number;
  /** Cases open in SQL whose workflow is closed or missing. */
  readonly astray: number;
  readonly brokenVersions: number;
  readonly outboxAgeSeconds: number;
}

export interface MaintenanceActivities {
  reconcile(): Promise<Reconciled>;
}
