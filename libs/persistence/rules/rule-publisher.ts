import type { DataSource, EntityManager } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { arrangedDays, type ChangeContent, type ChangeKind } from '#domain/policy-change';
import { CalendarDayEntity } from '../entities/calendar-day.entity';
import { row, rows, run, sql } from '../sql/sql';
import type { ApprovedChange } from './approved-change';
import { writeCatalogue, writeChecklists } from './rule-book-writer';
import { writePolicy } from './policy-version-writer';

/** Changes are written one after the other: each begins from what the last one left. Any number does. */
const PUBLISH_LOCK = 7_203_643;

export interface Published {
  readonly kind: ChangeKind;
  /** Id of the new version, the same however often it is asked for. */
  readonly version: string;
  /** First and last day of a calendar that changed. */
  readonly days?: { readonly first: IsoDay; readonly last: IsoDay };
}

/** Writes approved changes into the tables as new versions. */
export class RulePublisher {
  constructor(private readonly source: DataSource) {}

  /** @throws Error for a change that was not approved: a defect, told by the relay's failures */
  publish(caseId: string): Promise<Published> {
    return this.source.transaction(async (manager) => {
      await run(manager, sql`select pg_advisory_xact_lock(${PUBLISH_LOCK})`);
      const change = await row<ApprovedChange>(
        manager,
        sql`select c.case_id as "caseId", c.title, c.document_no as "documentNo", c.effect_on as "effectOn",
              c.written_version as "writtenVersion", d.content
            from policy_change c join rule_draft d on d.id = c.draft_id
            where c.case_id = ${caseId} and c.approver_id is not null`,
      );
      if (change === undefined) throw new Error(`change ${caseId} is not approved`);
      const version = change.writtenVersion ?? (await write(manager, change));
      await run(
        manager,
        sql`update policy_change set written_version = ${version} where case_id = ${caseId}`,
      );
      return { kind: change.content.kind, version, ...daysOf(change.content) };
    });
  }

  /**
   * Lets open cases follow the changed terms that the approver named, from now on.
   * @returns the cases whose clocks have to be resolved again
   */
  retime(caseId: string): Promise<readonly { readonly caseId: string; readonly process: string }[]> {
    return this.source.transaction(async (manager) => {
      await run(
        manager,
        sql`insert into case_policy_override (case_id, "key", policy_set_id, from_day, change_case_id)
            select distinct t.case_id, t.term_key, c.written_version, c.effect_on, c.case_id
            from policy_change c join task t on t.term_key = any(c.retime)
            join case_file f on f.id = t.case_id
            where c.case_id = ${caseId} and c.written_version is not null and f.status = 'open'
              and t.status in ('ready', 'reserved', 'suspended') and f.policy_day < c.effect_on
            on conflict (case_id, "key") do update set policy_set_id = excluded.policy_set_id,
              from_day = excluded.from_day, change_case_id = excluded.change_case_id`,
      );
      return rows(
        manager,
        sql`select distinct f.id as "caseId", f.process from case_policy_override o join case_file f on f.id = o.case_id
            where o.change_case_id = ${caseId} and f.status = 'open' and f.workflow_id is not null order by 1`,
      );
    });
  }
}

async function write(manager: EntityManager, change: ApprovedChange): Promise<string> {
  const { content } = change;
  switch (content.kind) {
    case 'policy':
      return writePolicy(manager, change, content.rows);
    case 'catalogue':
      return writeCatalogue(manager, change, content.entries);
    case 'checklist':
      return writeChecklists(manager, change, content.sheets);
    case 'calendar':
      return writeCalendar(manager, content.notice);
  }
}

async function writeCalendar(
  manager: EntityManager,
  notice: Extract<ChangeContent, { kind: 'calendar' }>['notice'],
): Promise<string> {
  const days = arrangedDays(notice).map(({ name, ...day }) => ({ ...day, name: name ?? null }));
  await manager.upsert(CalendarDayEntity, days, ['day']);
  return `${notice.year}`;
}

function daysOf(content: ChangeContent): Pick<Published, 'days'> {
  if (content.kind !== 'calendar') return {};
  const days = arrangedDays(content.notice).map(({ day }) => day);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? {} : { days: { first, last } };
}
