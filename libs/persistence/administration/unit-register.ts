import type { DataSource, EntityManager } from 'typeorm';
import { closureRefusal, isRegisteredHere } from '#domain/administration';
import { UNIT_KIND_TITLES, type UnitKind } from '#domain/authority';
import { type IsoDay, refuse } from '#domain/case';
import { newId } from '#platform';
import { EnterpriseEntity } from '../entities/enterprise.entity';
import { UnitEntity } from '../entities/unit.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { and, row, rows, type Sql, sql } from '../sql/sql';
import { AdministrationBook } from './administration-book';
import { afterPlace, mentions } from './lists';
import type { Order, Outcome } from './order';

export interface RegisteredUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly actsAsSubdistrict: boolean;
  readonly excluded: boolean;
  readonly closedOn: IsoDay | null;
  /** People in post today. */
  readonly holders: number;
}

export interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly actsAsSubdistrict: boolean;
}

export interface UnitNames {
  readonly name: string;
  readonly shortName: string;
}

export interface UnitFilter {
  readonly text?: string;
  readonly kind?: UnitKind;
  /** Also those that are closed. */
  readonly closed: boolean;
  readonly today: IsoDay;
}

/** 单位: the register of units but enterprises, whose entries say more. */
export class UnitRegister {
  private readonly book: AdministrationBook;

  constructor(
    private readonly source: DataSource,
    audit: AuditTrail,
  ) {
    this.book = new AdministrationBook(source, audit);
  }

  async page(
    { text, kind, closed, today }: UnitFilter,
    { limit, after }: PageRequest,
  ): Promise<Page<RegisteredUnit>> {
    const conditions: Sql[] = [
      ...(kind === undefined ? [sql`u.kind <> 'enterprise'`] : [sql`u.kind = ${kind}`]),
      ...(closed ? [] : [sql`u.closed_on is null`]),
      ...mentions(text, [sql`u.name`, sql`u.short_name`, sql`u.code`]),
      ...afterPlace(after, sql`u.code`, sql`u.id`),
    ];
    const found = await rows<RegisteredUnit>(
      this.source.manager,
      sql`select u.id, u.code, u.name, u.short_name as "shortName", u.kind, u.parent_id as "parentId",
                 a.name as "parentName", u.acts_as_subdistrict as "actsAsSubdistrict", u.excluded,
                 u.closed_on as "closedOn",
                 (select count(distinct h.person_id)::int from post p join post_holding h on h.post_id = p.id
                   where p.unit_id = u.id and h.from_day <= ${today}
                     and (h.to_day is null or h.to_day >= ${today})) as holders
          from unit u left join unit a on a.id = u.parent_id
          where ${and(conditions)} order by u.code collate "C", u.id collate "C" limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.code, id: one.id }));
  }

  add(order: Order, unit: NewUnit): Promise<Outcome> {
    return this.book.carryOut(order, 'unit.add', async (manager) => {
      if (!isRegisteredHere(unit.kind)) {
        return refuse('FORM_INVALID', `“单位类别”不能为${UNIT_KIND_TITLES[unit.kind]}`);
      }
      const taken = await row(manager, sql`select 1 from unit where code = ${unit.code}`);
      if (taken !== undefined) return refuse('REGISTER_TAKEN', `单位编码 ${unit.code} 已被使用`);
      const districtCode = await districtOf(manager, unit.parentId ?? order.operator.unitId);
      if (districtCode === undefined) return refuse('FORM_INVALID', '“上级单位”不存在或已撤销');
      const id = newId();
      await manager.insert(UnitEntity, { ...unit, id, districtCode });
      return { subject: { kind: 'unit', id, name: unit.name }, before: null, after: { ...unit } };
    });
  }

  rename(order: Order, id: string, names: UnitNames): Promise<Outcome> {
    return this.book.carryOut(order, 'unit.rename', async (manager) => {
      const before = await row<UnitNames & { closedOn: IsoDay | null }>(
        manager,
        sql`select name, short_name as "shortName", closed_on as "closedOn" from unit where id = ${id}`,
      );
      if (before === undefined) return refuse('SUBJECT_NOT_FOUND');
      const { closedOn, ...old } = before;
      if (closedOn !== null) return refuse('REGISTER_STATE', `该单位已于 ${closedOn} 撤销`);
      await manager.update(UnitEntity, { id }, { ...names });
      return { subject: { kind: 'unit', id, name: names.name }, before: { ...old }, after: { ...names } };
    });
  }

  /** Closes a unit from today on; its past stays readable. */
  close(order: Order, id: string): Promise<Outcome> {
    return this.book.carryOut(order, 'unit.close', async (manager) => {
      const unit = await closureFrame(manager, id, order.today);
      if (unit === undefined) return refuse('SUBJECT_NOT_FOUND');
      const { name, ...frame } = unit;
      const refusal = closureRefusal(frame);
      if (refusal !== undefined) return refusal;
      await manager.update(UnitEntity, { id }, { closedOn: order.today });
      await manager.update(EnterpriseEntity, { unitId: id }, { status: 'closed' });
      return {
        subject: { kind: 'unit', id, name },
        before: { closedOn: null },
        after: { closedOn: order.today },
      };
    });
  }
}

async function districtOf(manager: EntityManager, unitId: string): Promise<string | undefined> {
  const found = await row<{ code: string }>(
    manager,
    sql`select district_code as code from unit where id = ${unitId} and closed_on is null`,
  );
  return found?.code;
}

interface ClosureRow {
  readonly name: string;
  readonly kind: UnitKind;
  readonly closedOn: IsoDay | null;
  readonly holders: number;
  readonly openChildren: number;
  readonly openTasks: number;
}

const closureFrame = (manager: EntityManager, id: string, today: IsoDay): Promise<ClosureRow | undefined> =>
  row(
    manager,
    sql`select u.name, u.kind, u.closed_on as "closedOn",
               (select count(distinct h.person_id)::int from post p join post_holding h on h.post_id = p.id
                 where p.unit_id = u.id and (h.to_day is null or h.to_day >= greatest(${today}::date, h.from_day))) as holders,
               (select count(*)::int from unit c where c.parent_id = u.id and c.closed_on is null) as "openChildren",
               (select count(*)::int from task t where (t.seat_unit_id = u.id or t.holder_unit_id = u.id)
                   and t.status in ('ready', 'reserved', 'suspended')) as "openTasks"
        from unit u where u.id = ${id}`,
  );
