import {
  HAZARD_STAGE_TITLES,
  HAZARD_TRANSITIONS,
  type HazardStage,
  isMajor,
  type Level,
} from '#domain/hazard';
import type { StageView } from './dto/case-parts.view';

/** The main line; a written close-out report belongs to major and listed hazards, side exits show when taken. */
const SIDE_EXITS: readonly HazardStage[] = ['voided', 'merged'];
const MAJOR_ONLY: readonly HazardStage[] = ['reportIn'];

const isStage = (stage: string): stage is HazardStage => Object.hasOwn(HAZARD_TRANSITIONS, stage);

/** A first entry into a stage, from the timeline. */
export interface StageEntry {
  readonly stage: string;
  readonly at: string;
}

/** The stages of a hazard from the transition table: which lie behind, where it is, what may come next. */
export function stageTrack(
  current: string,
  level: string | null,
  entries: readonly StageEntry[],
): readonly StageView[] {
  const stages = (Object.keys(HAZARD_TRANSITIONS) as readonly HazardStage[]).filter((stage) =>
    shows(stage, current, level, entries),
  );
  const at = stages.findIndex((stage) => stage === current);
  const nexts: readonly string[] = isStage(current) ? HAZARD_TRANSITIONS[current] : [];
  return stages.map((stage, index) => {
    const entered = entries.find((entry) => entry.stage === stage)?.at;
    return {
      stage,
      title: HAZARD_STAGE_TITLES[stage],
      state: stage === current ? 'current' : index < at && entered !== undefined ? 'done' : 'ahead',
      next: nexts.includes(stage),
      ...(entered === undefined ? {} : { enteredAt: entered }),
    };
  });
}

function shows(
  stage: HazardStage,
  current: string,
  level: string | null,
  entries: readonly StageEntry[],
): boolean {
  if (stage === current || entries.some((entry) => entry.stage === stage)) return true;
  if (SIDE_EXITS.includes(stage)) return false;
  return !MAJOR_ONLY.includes(stage) || isMajor((level ?? undefined) as Level | undefined);
}
