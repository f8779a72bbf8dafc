import type { ProcessWords } from '../case/process-words';
import { BUDGET_MOTIONS, BUDGET_NODES } from './nodes';
import { BUDGET_STAGE_TITLES, BUDGET_TRANSITIONS } from './stages';

/** 预算指标 as the API and the screens name it. */
export const BUDGET_WORDS: ProcessWords = {
  title: '预算指标',
  stages: BUDGET_STAGE_TITLES,
  transitions: BUDGET_TRANSITIONS,
  aside: (stage) => stage === 'rejected',
  nodes: BUDGET_NODES,
  motions: BUDGET_MOTIONS,
};
