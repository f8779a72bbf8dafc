import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIST_INDEXES_DOWN, LIST_INDEXES_SQL } from './desk/list-indexes.sql';

/** Indexes that a ledger of a hundred thousand hazards asked for. */
export class ListIndexes1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of LIST_INDEXES_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(LIST_INDEXES_DOWN);
  }
}
