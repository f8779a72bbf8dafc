import type { DataSource } from 'typeorm';
import type { Instant, IsoDay } from '#domain/case';
import { newId } from '#platform';
import { SubstitutionEntity } from '../entities/substitution.entity';
import { rows, sql } from '../sql/sql';

export interface NewSubstitution {
  readonly principalPersonId: string;
  readonly postId: string;
  readonly substitutePersonId: string;
  /** First and last day, both included. */
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly scope: 'all' | 'acts';
  readonly acts: readonly string[];
  readonly reason: string;
  readonly createdBy: string;
}

export interface SubstitutionView extends NewSubstitution {
  readonly id: string;
  readonly principalName: string;
  readonly substituteName: string;
  readonly postTitle: string;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}

/** 离岗代理: who stands in for whom, in which post and when. */
export class Substitutions {
  constructor(private readonly source: DataSource) {}

  async add(one: NewSubstitution): Promise<string> {
    const id = newId();
    await this.source.manager.insert(SubstitutionEntity, { ...one, acts: [...one.acts], id });
    return id;
  }

  /** Takes a substitution back from now on; what was done under it stays. Only its principal or author may. */
  async revoke(id: string, personId: string, at: Instant): Promise<boolean> {
    const revoked = await rows<{ id: string }>(
      this.source.manager,
      sql`with gone as (update substitution set revoked_at = ${at}
            where id = ${id} and revoked_at is null and (principal_person_id = ${personId} or created_by = ${personId})
            returning id) select id from gone`,
    );
    return revoked.length > 0;
  }

  /** Those that concern a person on either side, newest first. */
  of(personId: string): Promise<readonly SubstitutionView[]> {
    return rows(
      this.source.manager,
      sql`select s.id, s.principal_person_id as "principalPersonId", s.post_id as "postId",
                 s.substitute_person_id as "substitutePersonId", s.from_day as "fromDay", s.to_day as "toDay",
                 s.scope, s.acts, s.reason, s.created_by as "createdBy", s.created_at as "createdAt",
                 s.revoked_at as "revokedAt", a.name as "principalName", b.name as "substituteName",
                 p.title as "postTitle"
          from substitution s
          join person a on a.id = s.principal_person_id
          join person b on b.id = s.substitute_person_id
          join post p on p.id = s.post_id
          where s.principal_person_id = ${personId} or s.substitute_person_id = ${personId}
          order by s.from_day desc, s.id`,
    );
  }
}
