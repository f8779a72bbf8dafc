import { Injectable } from '@nestjs/common';
import { levelTitle, processTitle } from '#domain/process';
import { type LateGroup, type LateUnit, Overview, type Scope, SupervisionDesk } from '#persistence';
import type { Clock } from '#platform';
import { cursorOf, keysetOf } from '../../http/keyset-cursor';
import { activePosts, type Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import {
  type LateFigureView,
  type LedgerFigureView,
  NONE,
  type SupervisionFiguresView,
  type SupervisionListQuery,
  type SupervisionPageView,
  type SupervisionQuery,
} from './dto/supervision.dto';
import { deskLink, filterOf } from './supervision-filter';
import { deedTitle, groupView, lateTaskView, personView, unitView } from './supervision.mapper';

const PERSONS_MAX = 100;

/** By which condition the ledger lists the hazards of a kind of unit. */
const LEDGER_AXES = {
  subdistrict: 'subdistrict',
  department: 'department',
  enterprise: 'enterprise',
} as const;
type LedgerAxis = keyof typeof LEDGER_AXES;
const isAxis = (kind: string | null): kind is LedgerAxis => kind !== null && Object.hasOwn(LEDGER_AXES, kind);

/** 督办台: every figure under the filter by which the desk, or the ledger, lists it. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly desk: SupervisionDesk,
    private readonly overview: Overview,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(identity: Identity, query: SupervisionListQuery): Promise<SupervisionPageView> {
    const [scope, at] = [scopeOf(identity), this.now()];
    const filter = filterOf(query, at);
    const after = query.cursor === undefined ? {} : { after: keysetOf(query.cursor) };
    const [page, count] = await Promise.all([
      this.desk.list(scope, filter, { limit: query.limit, ...after }),
      this.desk.count(scope, filter),
    ]);
    const roles = activePosts(identity).map(({ actor }) => actor.role);
    return {
      items: page.items.map((task) => lateTaskView(task, roles, at)),
      ...{ count, asOf: at },
      ...(page.next === undefined ? {} : { next: cursorOf(page.next) }),
    };
  }

  async figures(identity: Identity, query: SupervisionQuery): Promise<SupervisionFiguresView> {
    const [scope, at] = [scopeOf(identity), this.now()];
    const filter = filterOf(query, at);
    const { desk } = this;
    const [total, units, persons, steps, levels, processes, hazards] = await Promise.all([
      desk.count(scope, filter),
      desk.byUnit(scope, filter),
      desk.byPerson(scope, filter, PERSONS_MAX),
      desk.byDeed(scope, filter),
      desk.byLevel(scope, filter),
      desk.byProcess(scope, filter),
      this.overdueHazards(scope, at),
    ]);
    const link = (name: keyof SupervisionQuery, { id }: LateGroup): string =>
      deskLink(query, name, id ?? NONE);
    const groups = (
      name: 'step' | 'level' | 'process',
      some: readonly LateGroup[],
      titleOf: (id: string | null) => string,
    ): readonly LateFigureView[] =>
      some.map((group) => groupView(group, titleOf(group.id), link(name, group), at));
    return {
      ...{ asOf: at, total },
      units: units.map((unit) => unitView(unit, link('unit', unit), hazards(unit), at)),
      persons: persons.map((person) => personView(person, link('person', person), at)),
      steps: groups('step', steps, (id) => (id === null ? '未到督办级次' : deedTitle(id))),
      levels: groups('level', levels, (id) => levelTitle('hazard', id) ?? '未定级'),
      processes: groups('process', processes, (id) => processTitle(id ?? '')),
    };
  }

  /** Overdue hazards of a unit's area, industry or works, as the ledger counts them. */
  private async overdueHazards(
    scope: Scope,
    at: string,
  ): Promise<(unit: LateUnit) => LedgerFigureView | undefined> {
    const axes = Object.values(LEDGER_AXES);
    const found = await this.overview.facets(scope, { at, overdue: true }, axes);
    const counts = new Map(
      found.flatMap(({ axis, facets }) => facets.map(({ id, all }) => [`${axis} ${id ?? ''}`, all] as const)),
    );
    return ({ id, kind }) =>
      isAxis(kind) && id !== null
        ? {
            value: counts.get(`${LEDGER_AXES[kind]} ${id}`) ?? 0,
            filter: new URLSearchParams({ [LEDGER_AXES[kind]]: id, overdue: 'true' }).toString(),
          }
        : undefined;
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
