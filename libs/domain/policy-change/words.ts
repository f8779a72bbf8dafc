import type { ProcessWords } from '../case/process-words';
import { POLICY_CHANGE_MOTIONS, POLICY_CHANGE_NODES } from './nodes';
import { POLICY_CHANGE_STAGE_TITLES, POLICY_CHANGE_TRANSITIONS } from './stages';

const SIDE_EXITS: readonly string[] = ['returned', 'rejected', 'withdrawn'];

/** 规则变更 (P12) as the API and the screens name it. */
export const POLICY_CHANGE_WORDS: ProcessWords = {
  title: '规则变更',
  stages: POLICY_CHANGE_STAGE_TITLES,
  transitions: POLICY_CHANGE_TRANSITIONS,
  aside: (stage) => SIDE_EXITS.includes(stage),
  nodes: POLICY_CHANGE_NODES,
  motions: POLICY_CHANGE_MOTIONS,
};
