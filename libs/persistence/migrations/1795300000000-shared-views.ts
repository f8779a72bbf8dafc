import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SHARED_VIEWS_DOWN, SHARED_VIEWS_SQL } from './desk/shared-views.sql';

/** Saved views that a unit shares. */
export class SharedViews1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of SHARED_VIEWS_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of SHARED_VIEWS_DOWN) await runner.query(statement);
  }
}
