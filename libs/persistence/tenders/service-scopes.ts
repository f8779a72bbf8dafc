import type { DataSource } from 'typeorm';
import { ServiceScopeEntity } from '../entities/service-scope.entity';
import { insertRows } from '../sql/row-writer';
import { rows, sql, TRUE } from '../sql/sql';

/** One enterprise of a service scope: how often it is visited a year, for which fields. */
export interface ScopeItem {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly subdistrictId: string;
  readonly industry: string;
  readonly frequency: number;
  readonly fields: readonly string[];
}

/**
 * 服务范围 (R20): frozen under its hash; tender and contract name the hash and nothing else.
 * @public frozen scope lists, for the agreement that follows
 */
export class ServiceScopes {
  constructor(private readonly source: DataSource) {}

  /** Enterprises of the register that a rule takes in, by industry and 属地. */
  enterprises(rule: {
    readonly industry?: string;
    readonly subdistrictId?: string;
  }): Promise<readonly Omit<ScopeItem, 'frequency' | 'fields'>[]> {
    const { industry, subdistrictId } = rule;
    return rows(
      this.source.manager,
      sql`select e.unit_id as "enterpriseId", u.name as "enterpriseName", e.subdistrict_unit_id as "subdistrictId",
            e.industry
          from enterprise e join unit u on u.id = e.unit_id
          where e.status = 'active' and ${industry === undefined ? TRUE : sql`e.industry = ${industry}`}
            and ${subdistrictId === undefined ? TRUE : sql`e.subdistrict_unit_id = ${subdistrictId}`}
          order by e.unit_id`,
    );
  }

  /** Writes a scope once; the same hash is the same list. */
  async freeze(scopeHash: string, items: readonly ScopeItem[]): Promise<void> {
    await insertRows(
      this.source.manager,
      ServiceScopeEntity,
      items.map((one) => ({ scopeHash, ...one })),
      'once',
    );
  }

  /** @public the contract dispatches within it */
  items(scopeHash: string): Promise<readonly ScopeItem[]> {
    return rows(
      this.source.manager,
      sql`select enterprise_id as "enterpriseId", enterprise_name as "enterpriseName",
            subdistrict_id as "subdistrictId", industry, frequency, fields
          from service_scope where scope_hash = ${scopeHash} order by enterprise_id`,
    );
  }
}
