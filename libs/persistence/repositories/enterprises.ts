import type { DataSource } from 'typeorm';
import { row, rows, sql } from '../sql/sql';

export interface EnterpriseView {
  readonly unitId: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly aliases: readonly string[];
  readonly subdistrictUnitId: string;
  readonly departmentUnitId: string;
  readonly industry: string;
  readonly scale: string;
  readonly address: string;
  readonly status: string;
}

const COLUMNS = sql`select e.unit_id as "unitId", u.name, e.credit_code as "creditCode", e.aliases,
  e.subdistrict_unit_id as "subdistrictUnitId", e.department_unit_id as "departmentUnitId", e.industry, e.scale,
  e.address, e.status from enterprise e join unit u on u.id = e.unit_id`;

/** The register of enterprises; an imported ledger's words are matched against it. */
export class Enterprises {
  constructor(private readonly source: DataSource) {}

  byId(unitId: string): Promise<EnterpriseView | undefined> {
    return row(this.source.manager, sql`${COLUMNS} where e.unit_id = ${unitId}`);
  }

  all(): Promise<readonly EnterpriseView[]> {
    return rows(this.source.manager, sql`${COLUMNS} order by e.unit_id`);
  }
}
