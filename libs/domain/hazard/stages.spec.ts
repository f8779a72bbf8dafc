import {
  HAZARD_FINAL_STAGES,
  HAZARD_STAGE_TITLES,
  HAZARD_TRANSITIONS,
  type HazardStage,
  OVERLAY_TITLES,
} from './stages';
import { isMajor, LEVEL_TITLES, LEVELS } from './level';
import { MEASURE_TITLES, SUPERVISION_TITLES } from './facts';

const STAGES = Object.keys(HAZARD_TRANSITIONS) as HazardStage[];
const next = (stage: HazardStage): readonly HazardStage[] => HAZARD_TRANSITIONS[stage];
const finals: readonly HazardStage[] = HAZARD_FINAL_STAGES;

/** Every stage that can be reached from one, itself included. */
function reachable(from: HazardStage): ReadonlySet<HazardStage> {
  const seen = new Set<HazardStage>([from]);
  for (const stage of seen) next(stage).forEach((to) => seen.add(to));
  return seen;
}

describe('the stages of a hazard', () => {
  it('are all reached from the report', () => {
    expect(STAGES.filter((stage) => !reachable('reported').has(stage))).toEqual([]);
  });

  it('lead nowhere but to known stages, and never to themselves', () => {
    const faults = STAGES.flatMap((stage) =>
      next(stage)
        .filter((to) => to === stage || !STAGES.includes(to))
        .map((to) => `${stage} → ${to}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(STAGES)('%s is final, or 销号 can still be reached from it', (stage) => {
    expect(finals.includes(stage) || reachable(stage).has('closed')).toBe(true);
  });

  it('end only where the procedure ends: a final stage is left no more', () => {
    expect(STAGES.filter((stage) => next(stage).length === 0)).toEqual([...finals]);
  });

  it.each(STAGES.filter((stage) => !finals.includes(stage)))(
    '%s can be voided or merged (P3 撤销/合并)',
    (stage) => {
      expect(next(stage)).toEqual(expect.arrayContaining(['voided', 'merged']));
    },
  );

  it('closing follows a passed review: no other stage leads to 销号 (R56, R57, R62)', () => {
    expect(STAGES.filter((stage) => next(stage).includes('closed'))).toEqual(['passed', 'reportIn']);
    expect(STAGES.filter((stage) => next(stage).includes('passed'))).toEqual([
      'rectifying',
      'reviewing',
      'reportIn',
    ]);
  });

  it.each(['reviewing', 'passed', 'reportIn', 'claimed'] as const)(
    'a failed review or a refused closing sends %s back to rectification',
    (stage) => {
      expect(next(stage)).toContain('rectifying');
    },
  );
});

describe('the words of the hazard loop', () => {
  it.each([
    { what: 'stages', titles: HAZARD_STAGE_TITLES, keys: STAGES },
    { what: 'side states', titles: OVERLAY_TITLES, keys: Object.keys(OVERLAY_TITLES) },
    { what: 'levels', titles: LEVEL_TITLES, keys: [...LEVELS] },
    { what: 'measures', titles: MEASURE_TITLES, keys: Object.keys(MEASURE_TITLES) },
    { what: 'supervision', titles: SUPERVISION_TITLES, keys: Object.keys(SUPERVISION_TITLES) },
  ])('$what have each a Chinese title of their own', ({ titles, keys }) => {
    const words: string[] = Object.values(titles);
    expect(Object.keys(titles).sort()).toEqual([...keys].sort());
    expect(words.filter((title) => !/\p{Script=Han}/u.test(title))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('levels are the three of the Opinion, a listed hazard is a major one (R54)', () => {
    expect(LEVELS).toEqual(['general', 'major', 'listed']);
    expect([undefined, ...LEVELS].map(isMajor)).toEqual([false, false, true, true]);
  });
});
