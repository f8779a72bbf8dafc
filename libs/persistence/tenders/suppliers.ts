import type { DataSource } from 'typeorm';
import type { IsoDay } from '#domain/case';
import type { PoolMember, SupplierRegister } from '#domain/tender';
import { rows, type Sql, sql } from '../sql/sql';

interface PoolRow extends Pick<PoolMember, 'personId' | 'unitId' | 'kind'> {
  readonly worked: string | null;
  readonly acted: boolean;
  readonly certified: boolean;
}

/** What is known of suppliers and of those who may evaluate them. */
export class Suppliers {
  constructor(private readonly source: DataSource) {}

  /** What the checks ask about bidders. */
  async registerOf(unitIds: readonly string[]): Promise<SupplierRegister> {
    const { manager } = this.source;
    const ids = [...unitIds];
    const [names, profiles, exclusions, payments] = await Promise.all([
      rows<{ id: string; name: string }>(manager, sql`select id, name from unit where id = any(${ids})`),
      rows<SupplierRegister['profiles'][number]>(
        manager,
        sql`select unit_id as "unitId", controllers from supplier_profile where unit_id = any(${ids})`,
      ),
      rows<SupplierRegister['exclusions'][number]>(
        manager,
        sql`select unit_id as "unitId", from_day as "from", to_day as "to", clause, legal_note as "legalNote"
            from supplier_exclusion where unit_id = any(${ids}) order by from_day, id`,
      ),
      rows<SupplierRegister['payments'][number]>(
        manager,
        sql`select p.unit_id as "unitId", coalesce(u.name, p.enterprise_id) as "enterpriseName", p.paid_on as "paidOn"
            from supplier_payment p left join unit u on u.id = p.enterprise_id
            where p.unit_id = any(${ids}) order by p.paid_on, p.id`,
      ),
    ]);
    return {
      names: Object.fromEntries(names.map((one) => [one.id, one.name])),
      profiles,
      exclusions,
      payments,
    };
  }

  /**
   * Who may be drawn into a committee today, with what stands against each: a valid certificate for experts, no post at
   * a bidder since `since`, no earlier hand in this tender, no recusal.
   */
  async pool(asked: {
    readonly buyerUnitId: string;
    readonly bidders: readonly string[];
    readonly today: IsoDay;
    readonly since: IsoDay;
    readonly tenderId: string;
    readonly recused: readonly string[];
  }): Promise<readonly PoolMember[]> {
    const { today, since, tenderId } = asked;
    const found = await rows<PoolRow>(
      this.source.manager,
      sql`select h.person_id as "personId", p.unit_id as "unitId",
            case when p.role = 'evaluator' then 'expert' else 'buyer' end as kind,
            (select u.name from post_holding o join post q on q.id = o.post_id join unit u on u.id = q.unit_id
              where o.person_id = h.person_id and q.unit_id = any(${[...asked.bidders]})
                and (o.to_day is null or o.to_day >= ${since}::date) limit 1) as worked,
            exists (select 1 from case_event e where e.case_id = ${tenderId} and e.kind = 'decided'
              and h.person_id in (e.person_id, e.on_behalf_of_person_id)) as acted,
            exists (select 1 from credential c where c.person_id = h.person_id
              and (c.valid_until is null or c.valid_until >= ${today}::date)) as certified
          from post p join post_holding h on h.post_id = p.id and ${holdsOn(today)}
          where p.role = 'evaluator' or (p.role = 'bureauOfficer' and p.unit_id = ${asked.buyerUnitId})
          order by h.person_id`,
    );
    return found.map((one) => {
      const barred = asked.recused.includes(one.personId) ? '已申请回避' : barredBy(one);
      const { personId, unitId, kind } = one;
      return { personId, unitId, kind, ...(barred === undefined ? {} : { barred }) };
    });
  }
}

const holdsOn = (day: IsoDay): Sql =>
  sql`h.from_day <= ${day}::date and (h.to_day is null or h.to_day >= ${day}::date)`;

/** What stands against somebody in the pool, as the register and the record of the case have it. */
function barredBy({ worked, acted, kind, certified }: PoolRow): string | undefined {
  if (worked !== null) return `曾在投标人${worked}任职`;
  if (acted) return '已办理过本项目其他环节';
  return kind === 'expert' && !certified ? '评审专家证书已过有效期' : undefined;
}
