import type { DataSource } from 'typeorm';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { rows, type Sql, sql, TRUE } from '../sql/sql';

/** A person in a post on a day. */
export interface PostHolder {
  readonly unitId: string;
  readonly role: Role;
  readonly personId: string;
  readonly personName: string;
}

/** A person in a post of a unit. */
export interface PersonInPost {
  readonly personId: string;
  readonly name: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly role: Role;
}

/** Who holds which posts on a day. */
export class PostHolders {
  constructor(private readonly source: DataSource) {}

  /** Holders of posts of these roles over all units, by unit, role and name. */
  ofRoles(roles: readonly Role[], day: IsoDay): Promise<readonly PostHolder[]> {
    return rows(
      this.source.manager,
      sql`select p.unit_id as "unitId", p.role, h.person_id as "personId", n.name as "personName"
          from post p
          join post_holding h on h.post_id = p.id and ${holdsOn(day)}
          join person n on n.id = h.person_id
          where p.role = any(${[...roles]}) order by p.unit_id, p.role, n.name, h.person_id`,
    );
  }

  /** Who holds the posts of a unit, in the order of posts and names. */
  inUnit(unitId: string, role: Role | undefined, day: IsoDay): Promise<readonly PersonInPost[]> {
    return rows(
      this.source.manager,
      sql`select h.person_id as "personId", n.name, p.id as "postId", p.title as "postTitle", p.role
          from post p
          join post_holding h on h.post_id = p.id and ${holdsOn(day)}
          join person n on n.id = h.person_id
          where p.unit_id = ${unitId} and ${role === undefined ? TRUE : sql`p.role = ${role}`}
          order by p.id, n.name, h.person_id`,
    );
  }
}

const holdsOn = (day: IsoDay): Sql =>
  sql`h.from_day <= ${day}::date and (h.to_day is null or h.to_day >= ${day}::date)`;
