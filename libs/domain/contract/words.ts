import type { ProcessWords } from '../case/process-words';
import { CONTRACT_MOTIONS, CONTRACT_NODES } from './nodes';
import { CONTRACT_STAGE_TITLES, CONTRACT_TRANSITIONS } from './stages';

const SIDE_EXITS: readonly string[] = ['confirming', 'filing', 'withdrawn', 'terminated'];

/** 委托协议 (P1, R22) as the API and the screens name it. */
export const CONTRACT_WORDS: ProcessWords = {
  title: '委托协议',
  stages: CONTRACT_STAGE_TITLES,
  transitions: CONTRACT_TRANSITIONS,
  aside: (stage) => SIDE_EXITS.includes(stage),
  nodes: CONTRACT_NODES,
  motions: CONTRACT_MOTIONS,
};
