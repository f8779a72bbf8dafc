import type { DataSource } from 'typeorm';
import { type Actor, type Assignee, ROLE_TITLES, type Seat } from '#domain/authority';
import type { IsoDay, MayAct } from '#domain/case';
import { row, rows, sql } from '../sql/sql';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface UnitView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly actsAsSubdistrict: boolean;
  readonly excluded: boolean;
  readonly districtCode: string;
}

/** A post a person holds or stands in for on a day. */
export interface HeldPost {
  readonly actor: Actor;
  readonly postTitle: string;
  readonly unitName: string;
  readonly unitKind: string;
  /** For a substitution: every act, or only those listed. */
  readonly scope: 'all' | 'acts';
  readonly acts: readonly string[];
}

/** Somebody who could take a task. */
export interface Candidate extends Assignee {
  readonly name: string;
  readonly postTitle: string;
  readonly unitName: string;
}

interface HeldRow extends Assignee {
  readonly postTitle: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly principalId: string | null;
  readonly substitutionId: string | null;
  readonly scope: 'all' | 'acts';
  readonly acts: readonly string[];
}

/** The register of units, people and posts, as it stands on a day. */
export class Directory {
  constructor(private readonly source: DataSource) {}

  personById(id: string): Promise<PersonView | undefined> {
    return row(this.source.manager, sql`select id, name, phone, email from person where id = ${id}`);
  }

  unitById(id: string): Promise<UnitView | undefined> {
    return row(this.source.manager, sql`${UNIT_COLUMNS} where id = ${id}`);
  }

  /** Units of the kinds given, in the order of their codes; those excluded from the district's duties or closed are left out. */
  units(kinds: readonly string[]): Promise<readonly UnitView[]> {
    return rows(
      this.source.manager,
      sql`${UNIT_COLUMNS} where kind = any(${[...kinds]}) and not excluded and closed_on is null order by code`,
    );
  }

  /**
   * Every post in which a person can act on a day: those held, and those of others they stand in for (离岗代理) while
   * the principal holds them.
   */
  async actorsFor(personId: string, day: IsoDay): Promise<readonly HeldPost[]> {
    const held = await rows<HeldRow>(
      this.source.manager,
      sql`select ${personId} as "personId", p.id as "postId", p.unit_id as "unitId", p.role, p.title as "postTitle",
                 u.name as "unitName", u.kind as "unitKind", a.principal as "principalId",
                 a.substitution as "substitutionId", a.scope, a.acts
          from (select h.post_id, null::text as principal, null::text as substitution, 'all' as scope, '{}'::text[] as acts
                  from post_holding h
                 where h.person_id = ${personId} and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
                union all
                select s.post_id, s.principal_person_id, s.id, s.scope, s.acts
                  from substitution s
                  join post_holding h on h.post_id = s.post_id and h.person_id = s.principal_person_id
                   and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
                 where s.substitute_person_id = ${personId} and s.revoked_at is null
                   and s.from_day <= ${day} and s.to_day >= ${day}) a
          join post p on p.id = a.post_id
          join unit u on u.id = p.unit_id
          order by a.principal nulls first, p.id`,
    );
    return held.map(heldPost);
  }

  /** The posts a person holds themselves on a day. */
  async postsHeldBy(personId: string, day: IsoDay): Promise<readonly HeldPost[]> {
    return (await this.actorsFor(personId, day)).filter(({ actor }) => actor.via === 'direct');
  }

  /** Who holds a seat on a day, by name. */
  holdersOf(seat: Seat, day: IsoDay): Promise<readonly Candidate[]> {
    return rows(
      this.source.manager,
      sql`select h.person_id as "personId", p.id as "postId", p.unit_id as "unitId", p.role,
                 n.name, p.title as "postTitle", u.name as "unitName"
          from post p
          join post_holding h on h.post_id = p.id
            and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
          join person n on n.id = h.person_id
          join unit u on u.id = p.unit_id
          where p.unit_id = ${seat.unitId} and p.role = ${seat.role}
          order by n.name, h.person_id`,
    );
  }

  /** Whoever could take a task at a seat, without the persons named (those who had their hands in it already). */
  async eligibleFor(seat: Seat, day: IsoDay, without: readonly string[] = []): Promise<readonly Candidate[]> {
    return (await this.holdersOf(seat, day)).filter(({ personId }) => !without.includes(personId));
  }

  /** One person in one post on a day; undefined when they do not hold it. */
  async assignee(personId: string, seat: Seat, day: IsoDay): Promise<Candidate | undefined> {
    return (await this.holdersOf(seat, day)).find((candidate) => candidate.personId === personId);
  }

  /** Who may act instead, in the words of a refusal: 「王城路街道办事处 办事处安全员（张三）」. */
  async mayActNames(mayAct: readonly MayAct[], day: IsoDay): Promise<readonly string[]> {
    const names: string[] = [];
    for (const one of mayAct) {
      names.push('seat' in one ? await this.seatName(one.seat, day) : await this.personName(one.personId));
    }
    return [...new Set(names)];
  }

  private async seatName(seat: Seat, day: IsoDay): Promise<string> {
    const holders = await this.holdersOf(seat, day);
    const unit = holders[0]?.unitName ?? (await this.unitById(seat.unitId))?.name ?? '';
    const people = holders.length === 0 ? '暂无人员' : holders.map(({ name }) => name).join('、');
    return `${unit} ${ROLE_TITLES[seat.role]}（${people}）`;
  }

  private async personName(id: string): Promise<string> {
    return (await this.personById(id))?.name ?? '已离任人员';
  }
}

const UNIT_COLUMNS = sql`select id, code, name, short_name as "shortName", kind, parent_id as "parentId",
  acts_as_subdistrict as "actsAsSubdistrict", excluded, district_code as "districtCode" from unit`;

function heldPost({
  principalId,
  substitutionId,
  postTitle,
  unitName,
  unitKind,
  scope,
  acts,
  ...post
}: HeldRow): HeldPost {
  const standsIn = principalId !== null && substitutionId !== null;
  const actor: Actor = {
    ...post,
    via: standsIn ? 'substitute' : 'direct',
    ...(standsIn ? { onBehalfOf: { personId: principalId, substitutionId } } : {}),
  };
  return { actor, postTitle, unitName, unitKind, scope, acts };
}
