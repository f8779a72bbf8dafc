import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { type DataSource, InjectDataSource } from '../../http/persistence/data-source';
import { type PersonInPost, PersonsPort } from './persons.port';

const IN_UNIT = `select h.person_id as "personId", n.name, p.id as "postId", p.title as "postTitle", p.role
  from post p
  join post_holding h on h.post_id = p.id and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)
  join person n on n.id = h.person_id
  where p.unit_id = $1 and ($2::text is null or p.role = $2)
  order by p.id, n.name, h.person_id`;

/** The register of posts as the database has it. */
@Injectable()
export class PersonsStore extends PersonsPort {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override inUnit(unitId: string, role: Role | undefined, day: IsoDay): Promise<readonly PersonInPost[]> {
    return this.source.query<readonly PersonInPost[]>(IN_UNIT, [unitId, role ?? null, day]);
  }
}
