const DAY_MS = 86_400_000;
const SHANGHAI_MS = 28_800_000;

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const shanghaiDay = (now: Date): string =>
  new Date(now.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);

/** The day so many days later; earlier for a negative number. */
export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
