import type { Instant, IsoDay } from '#domain/case';
import { addDays, daysBetween, endOfDay, HOUR_MS, startOfDay, toInstant } from '#domain/deadline';
import type { HazardStage, Level } from '#domain/hazard';
import { Chance } from './chance';

/** One hazard of a large ledger: when it was found, how far it has come, and when it went from stage to stage. */
export interface LargeHazard {
  readonly index: number;
  readonly foundOn: IsoDay;
  readonly level: Level | undefined;
  readonly stage: HazardStage;
  readonly dueOn: IsoDay | undefined;
  readonly dueAt: Instant | undefined;
  /** Every stage so far with the instant it began, the present one last. */
  readonly way: readonly { readonly stage: HazardStage; readonly at: Instant }[];
  readonly claimedAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
  readonly recurred: boolean;
}

/** Days of the past that the ledger spans: eighteen months. */
const SPAN_DAYS = 548;
/** Where on its way from finding to closing a hazard enters each stage, as a share of the whole. */
const WAY: readonly (readonly [stage: HazardStage, from: number])[] = [
  ['reported', 0],
  ['filed', 0.06],
  ['classified', 0.1],
  ['notified', 0.14],
  ['ordered', 0.2],
  ['rectifying', 0.22],
  ['claimed', 0.84],
  ['reviewing', 0.9],
  ['passed', 0.97],
  ['closed', 1],
];
const CLAIMED_FROM = 0.84;
const RECTIFYING_FROM = 0.22;
const GENERAL_DAYS = 15;
const MAJOR_DAYS = 60;
const MEAN_LIFE_DAYS = 14;
const MAJOR_LIFE_FACTOR = 4;
const MAJOR_SHARE = 0.012;
const LISTED_SHARE = 0.15;
/** Left lying: these are what a supervision desk is for. */
const STUCK_SHARE = 0.006;
const STUCK_DAYS = 200;
const VOIDED_SHARE = 0.015;
const RECURRED_SHARE = 0.04;
/** Officials work from eight; a stage begins within ten hours of that. */
const MORNING_HOUR = 8;
const WORK_HOURS = 10;

/** The hazard of an index; the same for the same day, whatever else is made. */
export function largeHazard(index: number, today: IsoDay): LargeHazard {
  const chance = new Chance(index * 7_919 + 13);
  const foundOn = addDays(today, -chance.below(SPAN_DAYS));
  const isMajor = chance.isOneIn(MAJOR_SHARE);
  const life = lifeDays(chance, isMajor);
  const age = daysBetween(foundOn, today);
  const progress = Math.min(1, age / life);
  const stage = WAY.findLast(([, from]) => progress >= from)?.[0] ?? 'reported';
  const isVoided = stage === 'closed' && chance.isOneIn(VOIDED_SHARE);
  const way = wayTo(stage, foundOn, life, chance).map((step) =>
    isVoided && step.stage === 'closed' ? { ...step, stage: 'voided' as const } : step,
  );
  const isClassified = progress >= (WAY[2]?.[1] ?? 0);
  const isOrdered = progress >= RECTIFYING_FROM;
  const dueOn = isOrdered ? dueDay(foundOn, isMajor, life, chance) : undefined;
  const now = isVoided ? ('voided' as const) : stage;
  return {
    index,
    foundOn,
    level: isClassified ? levelOf(isMajor, chance) : undefined,
    stage: now,
    dueOn,
    dueAt: stage === 'rectifying' && dueOn !== undefined ? toInstant(endOfDay(dueOn)) : undefined,
    way,
    claimedAt: progress >= CLAIMED_FROM ? way.find((step) => step.stage === 'claimed')?.at : undefined,
    closedAt: stage === 'closed' ? way.at(-1)?.at : undefined,
    recurred: chance.isOneIn(RECURRED_SHARE),
  };
}

const levelOf = (isMajor: boolean, chance: Chance): Level =>
  isMajor ? (chance.isOneIn(LISTED_SHARE) ? 'listed' : 'major') : 'general';

/** Most are dealt with in two weeks, few take long, some are left lying. */
function lifeDays(chance: Chance, isMajor: boolean): number {
  if (chance.isOneIn(STUCK_SHARE)) return STUCK_DAYS + chance.below(STUCK_DAYS);
  const days = 2 - Math.log(1 - chance.next()) * MEAN_LIFE_DAYS;
  return Math.round(days * (isMajor ? MAJOR_LIFE_FACTOR : 1));
}

/** The term counts from the order; one in ten has been given more. */
function dueDay(foundOn: IsoDay, isMajor: boolean, life: number, chance: Chance): IsoDay {
  const term = isMajor ? MAJOR_DAYS : GENERAL_DAYS;
  const extension = chance.isOneIn(0.1) ? term : 0;
  return addDays(foundOn, Math.ceil(life * RECTIFYING_FROM) + term + extension);
}

function wayTo(stage: HazardStage, foundOn: IsoDay, life: number, chance: Chance): LargeHazard['way'] {
  const last = WAY.findIndex(([one]) => one === stage);
  let before = 0;
  return WAY.slice(0, last + 1).map(([one, from]) => {
    const day = startOfDay(addDays(foundOn, Math.floor(life * from)));
    const hour = MORNING_HOUR + chance.next() * WORK_HOURS;
    // A stage never begins before the one it follows.
    before = Math.max(before + 1_000, Math.round(day + hour * HOUR_MS));
    return { stage: one, at: toInstant(before) };
  });
}
