import type { DataSource, EntityManager } from 'typeorm';
import type { Seat } from '#domain/authority';
import { type Calendar, dayOf, type LadderStep } from '#domain/deadline';
import { ladderOf } from '#domain/policy';
import { systemClock } from '#platform';
import { openDataSource } from '../../data-source';
import { CaseEventEntity } from '../../entities/case-event.entity';
import { CaseFileEntity } from '../../entities/case-file.entity';
import { EnterpriseEntity } from '../../entities/enterprise.entity';
import { HazardEntity } from '../../entities/hazard.entity';
import { RectificationEntity } from '../../entities/rectification.entity';
import { TaskEntity } from '../../entities/task.entity';
import { UnitEntity } from '../../entities/unit.entity';
import { CalendarStore } from '../../repositories/calendar-store';
import { PolicyStore } from '../../repositories/policy-store';
import { insertRows } from '../../sql/row-writer';
import { row, rows, run, sql } from '../../sql/sql';
import { CATALOGUE } from '../catalogue/hazard-catalogue';
import { COMMITTEE_OFFICE_ID, GOVERNMENT_ID } from '../district/unit-ids';
import { moreEnterprises } from './large-enterprises';
import { largeHazard } from './large-plan';
import {
  type Acted,
  caseFileRow,
  claimRows,
  eventRows,
  hazardRow,
  LARGE_PREFIX,
  largeCase,
  type LargeEnterprise,
  type LargeGround,
} from './large-rows';
import { openTasks, type TaskGround } from './large-tasks';

/** Hazards of one transaction. */
const AT_ONCE = 2_000;

export interface LargeSeed {
  readonly hazards: number;
  readonly now?: Date;
  /** Told after every transaction. */
  readonly tell?: (written: number) => void;
}

/** There is no demo district to lay a large ledger into. @public */
export class LargeSeedRefusedError extends Error {}

/**
 * Lays a large ledger into a demo district, for measuring and for looking at lists that are long: hazards of every
 * stage over eighteen months, deterministic for a day. Made cases have no workflow and are not in the audit chain. Begun again, it goes on where it
 * stopped. @returns hazards written by this run
 * @throws LargeSeedRefusedError where there is no demo district
 */
export async function seedLarge(databaseUrl: string, seed: LargeSeed): Promise<number> {
  const source = await openDataSource(databaseUrl, { poolSize: 2, applicationName: 'seed-large' });
  try {
    await source.manager.query('set statement_timeout = 0');
    const at = (seed.now ?? systemClock.now()).toISOString();
    if (!(await exists(source.manager))) {
      throw new LargeSeedRefusedError('库中没有演示区（DEMO=1 启动一次后再写入），未写入任何内容。');
    }
    const begun = await row<{ n: number }>(
      source.manager,
      sql`select count(*)::int as n from hazard where case_id like ${`${LARGE_PREFIX}%`}`,
    );
    const [ground, tasks] = await groundOf(source, at);
    const first = begun?.n ?? 0;
    for (let from = first; from < seed.hazards; from += AT_ONCE) {
      const until = Math.min(seed.hazards, from + AT_ONCE);
      await source.transaction((manager) => write(manager, { from, until }, ground, tasks));
      seed.tell?.(until);
    }
    // What the planner knows must be what is there.
    for (const table of ['hazard', 'case_file', 'case_event', 'task', 'rectification']) {
      await source.manager.query(`analyze ${table}`);
    }
    return Math.max(0, seed.hazards - first);
  } finally {
    await source.destroy();
  }
}

const exists = async (manager: EntityManager): Promise<boolean> =>
  (await row(manager, sql`select 1 from unit where id = ${GOVERNMENT_ID}`)) !== undefined;

async function write(
  manager: EntityManager,
  { from, until }: { readonly from: number; readonly until: number },
  ground: LargeGround,
  tasks: TaskGround,
): Promise<void> {
  await run(manager, sql`set local synchronous_commit = off`);
  const cases = Array.from({ length: until - from }, (_, index) =>
    largeCase(largeHazard(from + index, ground.today), ground),
  );
  await insertRows(
    manager,
    CaseFileEntity,
    cases.map((one) => caseFileRow(one, ground)),
  );
  await insertRows(
    manager,
    HazardEntity,
    cases.map((one) => hazardRow(one, ground)),
  );
  await insertRows(manager, RectificationEntity, cases.flatMap(claimRows));
  await insertRows(
    manager,
    TaskEntity,
    cases.flatMap((one) => openTasks(one.hazard, one, tasks)),
  );
  await insertRows(
    manager,
    CaseEventEntity,
    cases.flatMap((one) => eventRows(one, ground)),
  );
}

async function groundOf(source: DataSource, at: string): Promise<readonly [LargeGround, TaskGround]> {
  const today = dayOf(at);
  const policy = await new PolicyStore(source).effectiveOn(today);
  if (policy === undefined) throw new LargeSeedRefusedError(`库中没有 ${today} 生效的政策，未写入任何内容。`);
  const enterprises = await source.transaction((manager) => withEnterprises(manager));
  const units = await rows<{ id: string; name: string; kind: string }>(
    source.manager,
    sql`select id, name, kind from unit`,
  );
  const acting = await actorsOf(source.manager, today);
  const actorOf = (unitId: string, role: string): Acted | undefined => acting.get(`${unitId} ${role}`);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const finders = [...acting.values()]
    .filter(({ role }) => role === 'expert')
    .map(({ personId }) => personId);
  const ground: LargeGround = {
    ...{ today, policySetId: policy.setId, enterprises, finders, catalogue: CATALOGUE, actorOf },
    ...{ committeeOfficeId: COMMITTEE_OFFICE_ID, governmentId: GOVERNMENT_ID },
    agencies: units.filter(({ kind }) => kind === 'agency').map(({ id }) => id),
    unitName: (id) => names.get(id) ?? id,
  };
  const calendar: Calendar = await new CalendarStore(source).calendar();
  const ladders = new Map<string, readonly LadderStep[]>();
  const ladder = (key: string): readonly LadderStep[] => {
    const known = ladders.get(key) ?? ladderOf(policy, key);
    ladders.set(key, known);
    return known;
  };
  const holderOf = (seat: Seat) => actorOf(seat.unitId, seat.role);
  return [ground, { calendar, at, ladder, holderOf }];
}

/** The first holder of each post today. */
async function actorsOf(manager: EntityManager, today: string): Promise<ReadonlyMap<string, Acted>> {
  const held = await rows<Acted>(
    manager,
    sql`select distinct on (p.unit_id, p.role) p.unit_id as "unitId", p.role, p.id as "postId",
               n.id as "personId", n.name as "personName"
        from post p join post_holding g on g.post_id = p.id join person n on n.id = g.person_id
        where g.from_day <= ${today}::date and (g.to_day is null or g.to_day >= ${today}::date)
        order by p.unit_id, p.role, g.id`,
  );
  return new Map(held.map((one) => [`${one.unitId} ${one.role}`, one]));
}

/** The district's enterprises, and as many more as a whole district has. */
async function withEnterprises(manager: EntityManager): Promise<readonly LargeEnterprise[]> {
  const { units, enterprises } = moreEnterprises();
  await insertRows(manager, UnitEntity, units, 'once');
  await insertRows(manager, EnterpriseEntity, enterprises, 'once');
  return rows(
    manager,
    sql`select u.id, u.name, e.industry, e.subdistrict_unit_id as "subdistrictId",
               e.department_unit_id as "departmentId", u.district_code as "districtCode"
        from enterprise e join unit u on u.id = e.unit_id order by u.id`,
  );
}
