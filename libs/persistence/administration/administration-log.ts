import type { DataSource } from 'typeorm';
import type { AdministrationAct, SubjectKind } from '#domain/administration';
import type { Role } from '#domain/authority';
import type { Instant, IsoDay, JsonObject } from '#domain/case';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { and, rows, type Sql, sql } from '../sql/sql';
import { beforePlace, mentions } from './lists';

/** What the log was asked for; days are days of Asia/Shanghai, both included. */
export interface LogFilter {
  readonly text?: string | undefined;
  readonly act?: string | undefined;
  readonly fromDay?: IsoDay | undefined;
  readonly toDay?: IsoDay | undefined;
}

export interface LogEntry {
  readonly id: string;
  readonly at: Instant;
  readonly act: AdministrationAct;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly personName: string;
  readonly postTitle: string;
  readonly unitName: string;
  readonly role: Role;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly reason: string;
}

export interface SignInEntry {
  readonly id: string;
  readonly at: Instant;
  readonly login: string;
  readonly personName: string | null;
  readonly event: string;
}

/** A refused act without anything of the case: who, in which post, when, by which rule. */
export interface RefusalEntry {
  readonly id: string;
  readonly at: Instant;
  readonly act: string;
  readonly code: string;
  readonly personName: string;
  readonly unitName: string | null;
  readonly role: Role | null;
  /** Only of acts of administration: that of a case would tell of the case. */
  readonly detail: string | null;
  readonly ofCase: boolean;
}

/** 审计: what administrators did, who signed in, what was refused. Nothing of a case but that it was one. */
export class AdministrationLog {
  constructor(private readonly source: DataSource) {}

  async entries(filter: LogFilter, { limit, after }: PageRequest): Promise<Page<LogEntry>> {
    const conditions: Sql[] = [
      ...mentions(filter.text, [sql`e.person_name`, sql`e.subject_name`, sql`e.reason`]),
      ...(filter.act === undefined ? [] : [sql`e.act = ${filter.act}`]),
      ...during(filter, sql`e.at`),
      ...beforePlace(after, sql`e.at`, sql`e.id`),
    ];
    const found = await rows<LogEntry>(
      this.source.manager,
      sql`select e.id, e.at, e.act, e.subject_kind as "subjectKind", e.subject_name as "subjectName",
                 e.person_name as "personName", e.post_title as "postTitle", e.unit_name as "unitName", e.role,
                 e.before, e.after, e.reason
          from administration_entry e where ${and(conditions)}
          order by e.at desc, e.id collate "C" desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ at, id }) => ({ sort: at, id }));
  }

  async signIns(filter: LogFilter, { limit, after }: PageRequest): Promise<Page<SignInEntry>> {
    const event = sql`a.body ->> 'event'`;
    const conditions: Sql[] = [
      ...mentions(filter.text, [sql`a.body ->> 'login'`, sql`n.name`]),
      ...(filter.act === undefined ? [] : [sql`${event} = ${filter.act}`]),
      ...during(filter, sql`a.at`),
      ...beforePlace(after, sql`a.at`, sql`a.id`),
    ];
    const found = await rows<SignInEntry>(
      this.source.manager,
      sql`select a.id, a.at, a.body ->> 'login' as login, n.name as "personName", ${event} as event
          from (select lpad(seq::text, 10, '0') as id, at, (canonical::jsonb -> 'body') as body
                  from audit_entry where kind = 'signIn') a
          left join person n on n.id = a.body ->> 'personId'
          where ${and(conditions)} order by a.at desc, a.id collate "C" desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ at, id }) => ({ sort: at, id }));
  }

  async refusals(filter: LogFilter, { limit, after }: PageRequest): Promise<Page<RefusalEntry>> {
    const id = sql`lpad(r.id::text, 19, '0')`;
    const conditions: Sql[] = [
      ...mentions(filter.text, [sql`r.person_name`, sql`u.name`]),
      ...(filter.act === undefined ? [] : [sql`r.code = ${filter.act}`]),
      ...during(filter, sql`r.at`),
      ...beforePlace(after, sql`r.at`, id),
    ];
    const found = await rows<RefusalEntry>(
      this.source.manager,
      sql`select ${id} as id, r.at, r.act, r.code, r.person_name as "personName", u.name as "unitName", r.role,
                 case when r.case_id is null then r.detail end as detail, r.case_id is not null as "ofCase"
          from refusal r left join unit u on u.id = r.unit_id
          where ${and(conditions)} order by r.at desc, ${id} collate "C" desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.at, id: one.id }));
  }
}

const ZONE = 'Asia/Shanghai';

const during = ({ fromDay, toDay }: LogFilter, at: Sql): readonly Sql[] => [
  ...(fromDay === undefined ? [] : [sql`${at} >= (${fromDay}::date)::timestamp at time zone ${ZONE}`]),
  ...(toDay === undefined ? [] : [sql`${at} < (${toDay}::date + 1)::timestamp at time zone ${ZONE}`]),
];
