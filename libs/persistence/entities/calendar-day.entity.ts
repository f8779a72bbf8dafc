import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One day of the working calendar; provisional until the official arrangement is known. */
@Entity({ name: 'calendar_day' })
export class CalendarDayEntity {
  @PrimaryColumn({ name: 'day', type: 'date' })
  day: string;

  @Column({ name: 'working', type: 'boolean' })
  working: boolean;

  @Column({ name: 'name', type: 'text', nullable: true })
  name: string | null;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'loaded_at', type: 'timestamptz', default: () => 'now()' })
  loadedAt: Date;
}
