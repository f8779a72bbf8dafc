import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { capped, type CappedCount, COUNT_CAP, type Page, pageOf, type PageRequest } from '../scope/page';
import { row, rows, run, sql, TRUE } from '../sql/sql';

export interface NoticeView {
  readonly id: string;
  readonly caseId: string | null;
  readonly taskId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
}

/** In-app notices; each person sees their own. */
export class Notices {
  constructor(private readonly source: DataSource) {}

  async list(personId: string, { limit, after }: PageRequest, unreadOnly = false): Promise<Page<NoticeView>> {
    const found = await rows<NoticeView>(
      this.source.manager,
      sql`select id, case_id as "caseId", task_id as "taskId", kind, title, body, created_at as "createdAt",
                 read_at as "readAt"
          from notice where person_id = ${personId} and ${unreadOnly ? sql`read_at is null` : TRUE}
            and ${after === undefined ? TRUE : sql`(created_at, id) < (${after.sort}::timestamptz, ${after.id})`}
          order by created_at desc, id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ createdAt, id }) => ({ sort: createdAt, id }));
  }

  async unread(personId: string): Promise<CappedCount> {
    const counted = await row<{ n: number }>(
      this.source.manager,
      sql`select count(*)::int as n
          from (select 1 from notice where person_id = ${personId} and read_at is null limit ${COUNT_CAP + 1}) x`,
    );
    return capped(counted?.n ?? 0);
  }

  /** Marks the person's own notices among these as read. */
  async markRead(personId: string, ids: readonly string[], at: Instant): Promise<void> {
    await run(
      this.source.manager,
      sql`update notice set read_at = ${at} where person_id = ${personId} and id = any(${[...ids]}) and read_at is null`,
    );
  }
}
