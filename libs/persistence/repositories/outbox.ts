import type { DataSource, EntityManager } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { OutboxEntity } from '../entities/outbox.entity';
import { row, rows, run, sql } from '../sql/sql';

export interface OutboxMessage {
  readonly id: string;
  /** The same for every delivery of the message: the receiver drops what it has seen. */
  readonly key: string;
  readonly topic: string;
  readonly payload: JsonObject;
  readonly attempts: number;
}

/** Messages that leave the database: written with what they tell, delivered at least once. */
export class Outbox {
  constructor(private readonly source: DataSource) {}

  /** Adds a message; one with the same topic and key is there only once. */
  async add(
    message: { readonly topic: string; readonly key: string; readonly payload: JsonObject },
    manager: EntityManager = this.source.manager,
  ): Promise<void> {
    await manager.createQueryBuilder().insert().into(OutboxEntity).values(message).orIgnore().execute();
  }

  /**
   * Takes messages that wait, each for one taker; one that is neither done nor failed until `leaseUntil` is given out
   * again, because its taker has died.
   */
  claim(topic: string, limit: number, at: Instant, leaseUntil: Instant): Promise<readonly OutboxMessage[]> {
    return rows(
      this.source.manager,
      sql`with taken as (
            update outbox set taken_at = ${at}, available_at = ${leaseUntil}, attempts = attempts + 1
            where id in (select id from outbox where topic = ${topic} and done_at is null and available_at <= ${at}
                         order by id limit ${limit} for update skip locked)
            returning id, "key", topic, payload, attempts)
          select * from taken order by id`,
    );
  }

  async done(ids: readonly string[], at: Instant): Promise<void> {
    await run(
      this.source.manager,
      sql`update outbox set done_at = ${at} where id = any(${[...ids]}::bigint[])`,
    );
  }

  async fail(id: string, error: string, retryAt: Instant): Promise<void> {
    await run(
      this.source.manager,
      sql`update outbox set last_error = ${error}, available_at = ${retryAt} where id = ${id}`,
    );
  }

  /** Seconds since the oldest waiting message was written; 0 when none waits. */
  async age(at: Instant): Promise<number> {
    const oldest = await row<{ seconds: number | null }>(
      this.source.manager,
      sql`select extract(epoch from ${at}::timestamptz - min(created_at))::float8 as seconds
          from outbox where done_at is null`,
    );
    return Math.max(0, oldest?.seconds ?? 0);
  }

  /** Removes delivered messages, some at a time, so that the table stays small. */
  async purge(before: Instant, limit: number): Promise<void> {
    await run(
      this.source.manager,
      sql`delete from outbox where id in (select id from outbox where done_at < ${before} limit ${limit})`,
    );
  }
}
