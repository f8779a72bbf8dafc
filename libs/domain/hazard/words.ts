import type { ProcessWords } from '../case/process-words';
import { isMajor, LEVEL_TITLES, type Level } from './level';
import { HAZARD_MOTIONS, HAZARD_NEWS, HAZARD_NODES } from './nodes';
import { HAZARD_STAGE_TITLES, HAZARD_TRANSITIONS, OVERLAY_TITLES } from './stages';

const SIDE_EXITS: readonly string[] = ['voided', 'merged'];
/** A written close-out report belongs to major and listed hazards (R58). */
const MAJOR_ONLY: readonly string[] = ['reportIn'];

/** 隐患闭环 (P3) as the API and the screens name it. */
export const HAZARD_WORDS: ProcessWords = {
  title: '隐患',
  stages: HAZARD_STAGE_TITLES,
  transitions: HAZARD_TRANSITIONS,
  aside: (stage, level) =>
    SIDE_EXITS.includes(stage) ||
    (MAJOR_ONLY.includes(stage) && !isMajor((level ?? undefined) as Level | undefined)),
  nodes: HAZARD_NODES,
  motions: { ...HAZARD_MOTIONS, ...HAZARD_NEWS },
  overlays: OVERLAY_TITLES,
  levels: LEVEL_TITLES,
};
