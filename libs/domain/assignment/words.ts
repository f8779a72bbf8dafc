import type { ProcessWords } from '../case/process-words';
import { ASSIGNMENT_KINDS } from './kinds';
import { ASSIGNMENT_MOTIONS, ASSIGNMENT_NODES } from './nodes';
import { ASSIGNMENT_STAGE_TITLES, ASSIGNMENT_TRANSITIONS } from './stages';

/** 交办督办 (R18, R44, R103) as the API and the screens name it. */
export const ASSIGNMENT_WORDS: ProcessWords = {
  title: '交办督办',
  stages: ASSIGNMENT_STAGE_TITLES,
  transitions: ASSIGNMENT_TRANSITIONS,
  aside: (stage, level) => stage === 'withdrawn' || (stage === 'interviewing' && level !== 'interview'),
  nodes: ASSIGNMENT_NODES,
  motions: ASSIGNMENT_MOTIONS,
  overlays: { yellow: '黄色督办', red: '红色督办' },
  levels: ASSIGNMENT_KINDS,
};
