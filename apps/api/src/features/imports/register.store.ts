import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { Directory, Enterprises } from '#persistence';
import { type DataSource, InjectDataSource } from '../../http/persistence/data-source';
import { ImportRegisterPort } from './imports.port';
import type { PostHolder, RegisteredEnterprise, RegisteredUnit } from './plan/register';

const HOLDERS_SQL = `select p.unit_id as "unitId", p.role, h.person_id as "personId", n.name as "personName"
  from post p
  join post_holding h on h.post_id = p.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2)
  join person n on n.id = h.person_id
  where p.role = any($1) order by p.unit_id, p.role, n.name, h.person_id`;

/** The register as the database has it. */
@Injectable()
export class RegisterStore extends ImportRegisterPort {
  constructor(
    private readonly enterpriseRegister: Enterprises,
    private readonly directory: Directory,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    super();
  }

  override async enterprises(): Promise<readonly RegisteredEnterprise[]> {
    return (await this.enterpriseRegister.all()).map(({ creditCode, ...one }) => ({
      ...one,
      ...(creditCode === null ? {} : { creditCode }),
    }));
  }

  override unitsOf(kind: 'agency' | 'committeeOffice' | 'government'): Promise<readonly RegisteredUnit[]> {
    return this.directory.units([kind]);
  }

  override holdersOf(roles: readonly Role[], day: IsoDay): Promise<readonly PostHolder[]> {
    return this.source.query<readonly PostHolder[]>(HOLDERS_SQL, [[...roles], day]);
  }
}
