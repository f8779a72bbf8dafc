import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, plain } from './policy-row';

/** What the committee office settles for every process: numbers, the day of the monthly meeting, who goes on a visit. */
export const OFFICE_ROWS: readonly PolicyValue[] = [
  plain('number.prefix', '隐患编号的区划字头', 'XG', BY_DISTRICT),
  amount('meeting.day', '联席会例会日（每月）', [10, 'dayOfMonth'], BY_DISTRICT),
  amount('meeting.latestDay', '联席会最迟召开日（每月）', [25, 'dayOfMonth'], BY_DISTRICT),
  amount('visit.minExperts', '一次排查的专家人数下限', [2, 'persons'], BY_DISTRICT),
];
