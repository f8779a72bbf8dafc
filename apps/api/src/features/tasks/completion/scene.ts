import type { Assignee, Seat } from '#domain/authority';
import type { Instant, IsoDay, Refusal } from '#domain/case';
import type { HazardUnits, Level } from '#domain/hazard';
import type { ResolvedAct } from '../../../http/acts';
import type { Counting } from './limit-days';

/** A unit of the district as a form may name it. */
export interface UnitBrief {
  readonly id: string;
  readonly kind: string;
  readonly actsAsSubdistrict: boolean;
  /** Outside of this district's duty. */
  readonly excluded: boolean;
}

/** What completing a form needs to know of a hazard. */
export interface HazardBrief {
  readonly caseId: string;
  readonly units: HazardUnits;
  /** As classified; before that, as the agency proposed. */
  readonly level: Level;
  /** When the rectification in force was ordered: the start of its term. */
  readonly orderedAt?: Instant;
}

/** The register of units and posts as it is today. */
export interface Register {
  holdersOf(seat: Seat): Promise<readonly Assignee[]>;
  postsOf(personId: string): Promise<readonly Assignee[]>;
  unit(unitId: string): Promise<UnitBrief | undefined>;
}

/** What completing a form may look at: the case as SQL has it, its policy, the calendar and the register. */
export interface Scene extends Counting {
  readonly hazard: HazardBrief;
  readonly register: Register;
  /** Another hazard, e.g. one to merge into. */
  readonly other: (caseId: string) => Promise<HazardBrief | undefined>;
  readonly now: Instant;
  readonly today: IsoDay;
}

/** Adds to an act what the server knows and a client must not say, or refuses it. */
export type Completion = (act: ResolvedAct, scene: Scene) => Promise<ResolvedAct | Refusal>;
