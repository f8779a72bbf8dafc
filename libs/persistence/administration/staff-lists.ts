import type { DataSource } from 'typeorm';
import type { Role } from '#domain/authority';
import type { Instant, IsoDay } from '#domain/case';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { and, rows, type Sql, sql } from '../sql/sql';
import { afterPlace, mentions } from './lists';

export interface StaffMember {
  readonly personId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly login: string | null;
  readonly disabled: boolean;
  /** Locked by failed sign-ins until then. */
  readonly lockedUntil: Instant | null;
  readonly mustChange: boolean;
  readonly sessions: number;
  /** Posts of today: unit and title. */
  readonly posts: readonly string[];
}

export type StaffState = 'all' | 'disabled' | 'locked' | 'withoutPost';

export interface StaffFilter {
  readonly text?: string | undefined;
  readonly unitId?: string | undefined;
  readonly state: StaffState;
  readonly today: IsoDay;
  readonly now: Instant;
}

export interface HeldPostRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: Role;
  readonly title: string;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay | null;
  readonly basis: string | null;
  readonly endBasis: string | null;
}

export type HoldingState = 'current' | 'coming' | 'past';

export interface HoldingFilter {
  readonly text?: string | undefined;
  readonly unitId?: string | undefined;
  readonly role?: Role | undefined;
  readonly state: HoldingState;
  readonly today: IsoDay;
}

export interface CertificateRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
  readonly number: string;
  readonly issuer: string | null;
  readonly validFrom: IsoDay | null;
  readonly validUntil: IsoDay | null;
  readonly fields: readonly string[];
  readonly revokedOn: IsoDay | null;
}

export interface CertificateFilter {
  readonly text?: string | undefined;
  /** Only those that end on this day or before and are not revoked. */
  readonly endsBy?: IsoDay | undefined;
}

/** What the system and the security administrator look through: people, posts held, certificates. No business data. */
export class StaffLists {
  constructor(private readonly source: DataSource) {}

  async people(filter: StaffFilter, { limit, after }: PageRequest): Promise<Page<StaffMember>> {
    const { text, unitId, state, today, now } = filter;
    const holdsToday = sql`h.person_id = n.id and ${during(today)}`;
    const conditions: Sql[] = [
      ...mentions(text, [sql`n.name`, sql`a.login`, sql`n.phone`]),
      ...(unitId === undefined
        ? []
        : [
            sql`exists (select 1 from post_holding h join post p on p.id = h.post_id
                         where ${holdsToday} and p.unit_id = ${unitId})`,
          ]),
      ...(state === 'disabled' ? [sql`a.disabled`] : []),
      ...(state === 'locked' ? [sql`a.locked_until > ${now}::timestamptz`] : []),
      ...(state === 'withoutPost'
        ? [sql`not exists (select 1 from post_holding h where ${holdsToday})`]
        : []),
      ...afterPlace(after, sql`n.name`, sql`n.id`),
    ];
    const found = await rows<StaffMember>(
      this.source.manager,
      sql`select n.id as "personId", n.name, n.phone, n.email, a.login, coalesce(a.disabled, false) as disabled,
                 case when a.locked_until > ${now}::timestamptz then a.locked_until end as "lockedUntil",
                 coalesce(a.must_change, false) as "mustChange",
                 (select count(*)::int from session s where s.person_id = n.id and s.expires_at > ${now}::timestamptz) as sessions,
                 array(select u.short_name || ' ' || p.title from post_holding h join post p on p.id = h.post_id
                         join unit u on u.id = p.unit_id where ${holdsToday} order by u.code, p.id) as posts
          from person n left join account a on a.person_id = n.id
          where ${and(conditions)} order by n.name collate "C", n.id collate "C" limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.name, id: one.personId }));
  }

  async holdings(filter: HoldingFilter, { limit, after }: PageRequest): Promise<Page<HeldPostRow>> {
    const { text, unitId, role, state, today } = filter;
    const conditions: Sql[] = [
      stateOf(state, today),
      ...mentions(text, [sql`n.name`, sql`u.name`, sql`p.title`]),
      ...(unitId === undefined ? [] : [sql`p.unit_id = ${unitId}`]),
      ...(role === undefined ? [] : [sql`p.role = ${role}`]),
      ...afterPlace(after, sql`n.name`, sql`h.id`),
    ];
    const found = await rows<HeldPostRow>(
      this.source.manager,
      sql`select h.id, h.person_id as "personId", n.name as "personName", p.unit_id as "unitId",
                 u.name as "unitName", p.role, p.title, h.from_day as "fromDay", h.to_day as "toDay", h.basis,
                 h.end_basis as "endBasis"
          from post_holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
          join person n on n.id = h.person_id
          where ${and(conditions)} order by n.name collate "C", h.id collate "C" limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.personName, id: one.id }));
  }

  async certificates(
    { text, endsBy }: CertificateFilter,
    { limit, after }: PageRequest,
  ): Promise<Page<CertificateRow>> {
    const conditions: Sql[] = [
      ...mentions(text, [sql`n.name`, sql`c.kind`, sql`c."number"`]),
      ...(endsBy === undefined ? [] : [sql`c.revoked_on is null and c.valid_until <= ${endsBy}`]),
      ...afterPlace(after, sql`n.name`, sql`c.id`),
    ];
    const found = await rows<CertificateRow>(
      this.source.manager,
      sql`select c.id, c.person_id as "personId", n.name as "personName", c.kind, c."number", c.issuer,
                 c.valid_from as "validFrom", c.valid_until as "validUntil", c.fields, c.revoked_on as "revokedOn"
          from credential c join person n on n.id = c.person_id
          where ${and(conditions)} order by n.name collate "C", c.id collate "C" limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.personName, id: one.id }));
  }
}

const during = (day: IsoDay): Sql =>
  sql`h.from_day <= ${day}::date and (h.to_day is null or h.to_day >= ${day}::date)`;

function stateOf(state: HoldingState, today: IsoDay): Sql {
  switch (state) {
    case 'current':
      return during(today);
    case 'coming':
      return sql`h.from_day > ${today}::date and (h.to_day is null or h.to_day >= h.from_day)`;
    case 'past':
      return sql`h.to_day < ${today}::date`;
  }
}
