import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser; the row knows only the hash of the id in the cookie. */
@Index('session_person_id', ['personId'])
@Index('session_expires_at', ['expiresAt'])
@Entity({ name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ name: 'id_hash', type: 'text' })
  idHash: string;

  @Column({ name: 'account_id', type: 'text' })
  accountId: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'csrf_secret', type: 'text' })
  csrfSecret: string;
}
