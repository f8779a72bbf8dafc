import { MEETING_TRANSITIONS, type MeetingFacts } from '#domain/meeting';
import { defineCase } from '../kernel';
import type { MeetingCase } from './asking';
import { convene, watchLatestDay } from './steps/convene';
import { untilHeld } from './steps/hold';
import { followUp, minutes } from './steps/minutes';

/** 联席会议 (P4, R41–R50): 排期、通知、汇报、材料、召开、纪要、落实; one a month, or a special one. */
async function jointMeeting(c: MeetingCase): Promise<string> {
  c.beside(() => watchLatestDay(c));
  if (!(await convene(c))) return 'skipped';
  await untilHeld(c);
  await minutes(c);
  await followUp(c);
  c.stage('closed');
  return 'closed';
}

export const meetingCase = defineCase<MeetingFacts>('meeting', { v1: jointMeeting }, MEETING_TRANSITIONS);
