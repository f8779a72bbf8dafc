import type { ProcessWords } from '../case/process-words';
import { PAYMENT_OVERLAY_TITLES } from './facts';
import { PAYMENT_MOTIONS, PAYMENT_NODES } from './nodes';
import { isAside, PAYMENT_STAGE_TITLES, PAYMENT_TRANSITIONS } from './stages';

/** 付款 as the API and the screens name it. */
export const PAYMENT_WORDS: ProcessWords = {
  title: '付款',
  stages: PAYMENT_STAGE_TITLES,
  transitions: PAYMENT_TRANSITIONS,
  aside: isAside,
  nodes: PAYMENT_NODES,
  motions: PAYMENT_MOTIONS,
  overlays: PAYMENT_OVERLAY_TITLES,
};
