import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEETINGS_SQL } from './meetings/meetings.sql';

/** Tables of joint meetings and assignments. */
export class Meetings1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of MEETINGS_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting, meeting_decision, assignment');
  }
}
