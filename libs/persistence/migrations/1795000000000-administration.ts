import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION_SQL, ADMINISTRATION_SQL_DOWN } from './administration/administration.sql';

/** 三员: registers of units, people, posts and certificates, and the log of what administrators do. */
export class Administration1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ADMINISTRATION_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of ADMINISTRATION_SQL_DOWN) await runner.query(statement);
  }
}
