import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Messages that leave the database after the transaction; each is delivered at least once under its key. */
@Index('outbox_topic_key', ['topic', 'key'], { unique: true })
// Shape that decorators cannot say; written in the migration.
@Index('outbox_waiting', { synchronize: false })
@Entity({ name: 'outbox' })
export class OutboxEntity {
  @PrimaryGeneratedColumn('increment', { name: 'id', type: 'bigint' })
  id: string;

  @Column({ name: 'topic', type: 'text' })
  topic: string;

  @Column({ name: 'key', type: 'text' })
  key: string;

  @Column({ name: 'payload', type: 'jsonb' })
  payload: object;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'available_at', type: 'timestamptz', default: () => 'now()' })
  availableAt: Date;

  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true })
  takenAt: Date | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Column({ name: 'attempts', type: 'integer', default: 0 })
  attempts: number;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError: string | null;
}
