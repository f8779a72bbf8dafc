import type { Json, JsonObject } from './types';

/** A question of a case to the world outside of it: what is asked for, and with which arguments. */
export interface GatherRequest {
  readonly process: string;
  readonly caseId: string;
  /** Name of the reader, e.g. `deadline`. */
  readonly what: string;
  readonly args: JsonObject;
}

/** The activity that reads for a case: statistics, a frozen snapshot, an instant. It reads and never decides. */
export interface GatherActivities {
  gather(request: GatherRequest): Promise<Json>;
}

/** The reader every process has: when a term of the pinned policy ends, by the calendar as it is now. */
export const DEADLINE_READER = 'deadline';

/** The reader of the money that is held for an agreement; null when none is. */
export const ENCUMBRANCE_READER = 'payment.encumbrance';

/** The reader of who holds the posts of an approval route of a payment: answers the route as it is walked. */
export const PAYMENT_ROUTE_READER = 'payment.route';
