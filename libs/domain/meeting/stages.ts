/** Stages of a joint meeting (P4). */
export const MEETING_TRANSITIONS = {
  scheduled: ['noticed', 'skipped'],
  noticed: ['reportsIn', 'noticed'],
  reportsIn: ['packReady', 'noticed'],
  packReady: ['held', 'noticed'],
  held: ['minutesDraft'],
  minutesDraft: ['minutesIssued'],
  minutesIssued: ['followUp', 'closed'],
  followUp: ['closed'],
  closed: [],
  skipped: [],
} as const satisfies Record<string, readonly string[]>;

export type MeetingStage = keyof typeof MEETING_TRANSITIONS;

export const MEETING_STAGE_TITLES: Readonly<Record<MeetingStage, string>> = {
  scheduled: '已排期',
  noticed: '已通知',
  reportsIn: '汇报已收',
  packReady: '材料已备',
  held: '已召开',
  minutesDraft: '纪要会签',
  minutesIssued: '纪要已印发',
  followUp: '议定事项落实',
  closed: '已结束',
  skipped: '本月不召开',
};
