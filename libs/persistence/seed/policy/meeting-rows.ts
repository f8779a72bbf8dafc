import type { PolicyValue } from '#domain/policy';
import { amount, DISTRICT_DEFAULT, grounds } from './policy-row';

const JOINT_MEETING = grounds(`五（一）；期限${DISTRICT_DEFAULT}`, 'D');

/** 联席会议 (R41–R50): notice, reports, material, minutes. The days of the meeting itself stand with the office's rows. */
export const MEETING_ROWS: readonly PolicyValue[] = [
  amount('meeting.notice', '会议通知提前时间', [3, 'WD'], JOINT_MEETING),
  amount('meeting.reports', '督导汇报报送提前时间', [2, 'WD'], JOINT_MEETING),
  amount('meeting.receipt', '会议通知签收期限', [1, 'WD'], JOINT_MEETING),
  amount('meeting.pack', '会议材料编制期限', [1, 'WD'], JOINT_MEETING),
  amount('meeting.minutes', '会议纪要印发期限', [5, 'WD'], JOINT_MEETING),
  amount('meeting.decide', '会议事项审签期限', [2, 'WD'], JOINT_MEETING),
];
