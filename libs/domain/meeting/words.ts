import type { ProcessWords } from '../case/process-words';
import { MEETING_KINDS } from './facts';
import { MEETING_MOTIONS, MEETING_NODES } from './nodes';
import { MEETING_STAGE_TITLES, MEETING_TRANSITIONS } from './stages';

/** 联席会议 (P4, R41–R50) as the API and the screens name it. */
export const MEETING_WORDS: ProcessWords = {
  title: '联席会议',
  stages: MEETING_STAGE_TITLES,
  transitions: MEETING_TRANSITIONS,
  aside: (stage) => stage === 'skipped',
  nodes: MEETING_NODES,
  motions: MEETING_MOTIONS,
  overlays: { notHeld: '本月未按期召开', postponed: '已改期' },
  levels: MEETING_KINDS,
};
