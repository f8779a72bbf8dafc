import { wordsOf } from '#domain/process';
import type { StageView } from './dto/case-parts.view';

/** A first entry into a stage, from the timeline. */
export interface StageEntry {
  readonly stage: string;
  readonly at: string;
}

/** Where a case of which process stands. */
export interface Standing {
  readonly process: string;
  readonly stage: string;
  readonly level: string | null;
}

/** The stages of a case from its process's table: which lie behind, where it is, what may come next. */
export function stageTrack(standing: Standing, entries: readonly StageEntry[]): readonly StageView[] {
  const words = wordsOf(standing.process);
  if (!words) return [];
  const { stage: current, level } = standing;
  const wasEntered = (stage: string): boolean => entries.some((entry) => entry.stage === stage);
  const stages = Object.entries(words.stages).filter(
    ([stage]) => stage === current || wasEntered(stage) || words.aside?.(stage, level) !== true,
  );
  const at = stages.findIndex(([stage]) => stage === current);
  const nexts = Object.hasOwn(words.transitions, current) ? (words.transitions[current] ?? []) : [];
  return stages.map(([stage, title], index) => {
    const entered = entries.find((entry) => entry.stage === stage)?.at;
    return {
      stage,
      title,
      state: stage === current ? 'current' : index < at && entered !== undefined ? 'done' : 'ahead',
      next: nexts.includes(stage),
      ...(entered === undefined ? {} : { enteredAt: entered }),
    };
  });
}
