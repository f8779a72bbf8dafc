/** The hourly comparison of SQL with Temporal; a plain workflow, so that a test starts it without a Schedule. */
export const RECONCILE_WORKFLOW = 'reconcileCases';
export const RECONCILE_SCHEDULE = 'reconcile-hourly';

/** The first of the month: what the district owes every month is opened; a plain workflow, started by a Schedule. */
export const MONTH_WORKFLOW = 'openMonthCases';
export const MONTH_SCHEDULE = 'open-month';

export interface MonthActivities {
  /** @returns ids of the cases of this month */
  openMonth(): Promise<readonly string[]>;
}

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
