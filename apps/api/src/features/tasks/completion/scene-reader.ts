import { Injectable } from '@nestjs/common';
import type { Assignee } from '#domain/authority';
import { dayOf, toInstant } from '#domain/deadline';
import { type HazardUnits, type Level, LEVELS } from '#domain/hazard';
import { CalendarStore, CaseReader, Directory, PolicyStore, type Scope, TaskReader } from '#persistence';
import type { Clock } from '#platform';
import { InjectClock } from '../../../http/tokens';
import type { HazardBrief, Register, Scene } from './scene';

/** Completing a form looks at the whole case; who may act on it has been asked before. */
const WHOLE: Scope = { kind: 'district' };
const RECTIFY = 'rectify';

/** Reads what the completions look at. */
@Injectable()
export class SceneReader {
  constructor(
    private readonly cases: CaseReader,
    private readonly tasks: TaskReader,
    private readonly policies: PolicyStore,
    private readonly calendars: CalendarStore,
    private readonly directory: Directory,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async of(caseId: string): Promise<Scene | undefined> {
    const [hazard, policy, calendar] = await Promise.all([
      this.brief(caseId),
      this.policies.pinnedTo(caseId),
      this.calendars.calendar(),
    ]);
    if (!hazard || !policy) return undefined;
    const now = this.clock.now().getTime();
    const today = dayOf(now);
    const other = (id: string): Promise<HazardBrief | undefined> => this.brief(id);
    return { hazard, policy, calendar, now: toInstant(now), today, other, register: this.registerOn(today) };
  }

  private async brief(caseId: string): Promise<HazardBrief | undefined> {
    const [head, open] = await Promise.all([this.cases.head(WHOLE, caseId), this.tasks.open(WHOLE, caseId)]);
    if (head?.process !== 'hazard') return undefined;
    const orderedAt = open.find((task) => task.node === RECTIFY)?.startAt;
    return {
      caseId,
      // Written by the hazard's projector from the facts of the same name.
      units: head.units as unknown as HazardUnits,
      level: LEVELS.find((level): level is Level => level === head.level) ?? 'general',
      ...(orderedAt ? { orderedAt } : {}),
    };
  }

  private registerOn(today: string): Register {
    return {
      holdersOf: (seat) => this.directory.holdersOf(seat, today),
      postsOf: async (personId) =>
        (await this.directory.postsHeldBy(personId, today)).map(({ actor }) => assigneeOf(actor)),
      unit: (unitId) => this.directory.unitById(unitId),
    };
  }
}

/** The post alone: how somebody came to it is no part of a signature. */
const assigneeOf = ({ personId, postId, unitId, role }: Assignee): Assignee => ({
  personId,
  postId,
  unitId,
  role,
});
