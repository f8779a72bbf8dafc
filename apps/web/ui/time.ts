const ZONE = 'Asia/Shanghai';

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (instant: string | number | Date): Readonly<Record<string, string>> =>
  Object.fromEntries(PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** `YYYY-MM-DD HH:mm` in Shanghai, whatever the clock of the machine says. */
export function minuteOf(instant: string | number | Date): string {
  const { year, month, day, hour, minute } = partsOf(instant);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** `HH:mm:ss` in Shanghai. */
export function secondOf(instant: string | number | Date): string {
  const { hour, minute, second } = partsOf(instant);
  return `${hour}:${minute}:${second}`;
}

/** A deadline: the end of a day is that day's 24:00, not the next day's beginning, which people would misread. */
export function dueOf(dueAt: string, dueDay: string | undefined): string {
  const minute = minuteOf(dueAt);
  return minute.endsWith(' 00:00') && dueDay !== undefined ? `${dueDay} 24:00` : minute;
}

/** `YYYY-MM-DD` in Shanghai. */
export const dayIn = (instant: string | number | Date): string => minuteOf(instant).slice(0, 10);
