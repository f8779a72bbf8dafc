import {
  TENDER_FINAL_STAGES,
  TENDER_STAGE_TITLES,
  TENDER_TRANSITIONS,
  type TenderStage,
  takesBids,
} from './stages';
import { TENDER_NODES } from './nodes';
import { isHandlingAct } from '../task/handling';

const stages = Object.keys(TENDER_TRANSITIONS) as TenderStage[];
const from = (stage: TenderStage): readonly TenderStage[] => TENDER_TRANSITIONS[stage];

describe('stages of a tender', () => {
  it('can all be reached from the draft', () => {
    const seen = new Set<TenderStage>(['draft']);
    for (const stage of seen) for (const next of from(stage)) seen.add(next);
    // A re-tender goes from its approval to the notice; the walk does not care which way.
    expect([...seen].sort()).toEqual([...stages].sort());
  });

  it('end only where the tender is over', () => {
    expect(stages.filter((stage) => from(stage).length === 0)).toEqual([...TENDER_FINAL_STAGES]);
  });

  it('take bids in the sealed time alone', () => {
    expect(stages.filter(takesBids)).toEqual(['announced']);
  });

  it('have each a title of their own', () => {
    expect(new Set(Object.values(TENDER_STAGE_TITLES)).size).toBe(stages.length);
  });

  it('no outcome is named like a handling act', () => {
    const outcomes = Object.values(TENDER_NODES).flatMap((node) => Object.keys(node.outcomes));
    expect(outcomes.filter(isHandlingAct)).toEqual([]);
  });
});
