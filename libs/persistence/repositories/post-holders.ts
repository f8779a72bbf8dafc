import type { DataSource } from 'typeorm';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { rows, sql } from '../sql/sql';

/** A person in a post on a day. */
export interface PostHolder {
  readonly unitId: string;
  readonly role: Role;
  readonly personId: string;
  readonly personName: string;
}

/** Who holds which posts, over all units at once. */
export class PostHolders {
  constructor(private readonly source: DataSource) {}

  /** Holders of posts of these roles on a day, by unit, role and name. */
  ofRoles(roles: readonly Role[], day: IsoDay): Promise<readonly PostHolder[]> {
    return rows(
      this.source.manager,
      sql`select p.unit_id as "unitId", p.role, h.person_id as "personId", n.name as "personName"
          from post p
          join post_holding h on h.post_id = p.id and h.from_day <= ${day}::date
            and (h.to_day is null or h.to_day >= ${day}::date)
          join person n on n.id = h.person_id
          where p.role = any(${[...roles]}) order by p.unit_id, p.role, n.name, h.person_id`,
    );
  }
}
