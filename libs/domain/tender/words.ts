import type { ProcessWords } from '../case/process-words';
import { TENDER_OVERLAY_TITLES } from './facts';
import { TENDER_MOTIONS, TENDER_NODES } from './nodes';
import { TENDER_STAGE_TITLES, TENDER_TRANSITIONS } from './stages';

const SIDE_EXITS: readonly string[] = ['failed', 'cancelled'];

/** 招标到合同 (P1) as the API and the screens name it. */
export const TENDER_WORDS: ProcessWords = {
  title: '招标',
  stages: TENDER_STAGE_TITLES,
  transitions: TENDER_TRANSITIONS,
  aside: (stage) => SIDE_EXITS.includes(stage),
  nodes: TENDER_NODES,
  motions: TENDER_MOTIONS,
  overlays: TENDER_OVERLAY_TITLES,
};
