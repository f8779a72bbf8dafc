/** Where the time comes from; everything that needs "now" takes a clock, so that tests can set it. */
export interface Clock {
  now(): Date;
}

/** The machine's clock: the only place that asks for the present time. */
export const systemClock: Clock = { now: () => new Date() };
