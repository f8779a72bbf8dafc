/** An argument of the deadline arithmetic is impossible (no such day, an extension that shortens, and so on). */
export class DeadlineInputError extends Error {
  override readonly name = 'DeadlineInputError';
}

/** The calendar has no row for a day it was asked about. A year without rows is never guessed. */
export class CalendarMissingError extends Error {
  override readonly name = 'CalendarMissingError';

  constructor(
    readonly day: string,
    readonly year: number,
  ) {
    super(`工作日历缺少 ${year} 年的数据（需要 ${day}），请先导入该年日历`);
  }
}
