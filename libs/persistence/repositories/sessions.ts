import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { SessionEntity } from '../entities/session.entity';
import { row, run, sql } from '../sql/sql';

export interface SessionView {
  /** SHA-256 of the id in the cookie; the id itself is stored nowhere. */
  readonly idHash: string;
  readonly accountId: string;
  readonly personId: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  /** Absolute end; the idle limit is reckoned from `lastSeenAt`. */
  readonly expiresAt: Instant;
  readonly csrfSecret: string;
}

export class Sessions {
  constructor(private readonly source: DataSource) {}

  async add(session: SessionView): Promise<void> {
    const { createdAt, lastSeenAt, expiresAt, ...rest } = session;
    await this.source.manager.insert(SessionEntity, {
      ...rest,
      createdAt: new Date(createdAt),
      lastSeenAt: new Date(lastSeenAt),
      expiresAt: new Date(expiresAt),
    });
  }

  /** The session with its account's state, unless the account was disabled. */
  find(idHash: string): Promise<SessionView | undefined> {
    return row(
      this.source.manager,
      sql`select s.id_hash as "idHash", s.account_id as "accountId", s.person_id as "personId",
                 s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
                 s.csrf_secret as "csrfSecret"
          from "session" s join account a on a.id = s.account_id
          where s.id_hash = ${idHash} and not a.disabled`,
    );
  }

  async touch(idHash: string, at: Instant): Promise<void> {
    await this.source.manager.update(SessionEntity, { idHash }, { lastSeenAt: new Date(at) });
  }

  async remove(idHash: string): Promise<void> {
    await this.source.manager.delete(SessionEntity, { idHash });
  }

  /** All sessions of a person, e.g. after a change of password; one may be kept. */
  async removeOf(personId: string, keep?: string): Promise<void> {
    await run(
      this.source.manager,
      sql`delete from "session" where person_id = ${personId} and id_hash is distinct from ${keep ?? null}`,
    );
  }

  /** Sessions past their absolute end or not used since `idleSince`. */
  async removeExpired(at: Instant, idleSince: Instant): Promise<void> {
    await run(
      this.source.manager,
      sql`delete from "session" where expires_at <= ${at} or last_seen_at <= ${idleSince}`,
    );
  }
}
