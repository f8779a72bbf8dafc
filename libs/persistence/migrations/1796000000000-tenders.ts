import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TENDERS_SQL, TENDERS_SQL_DOWN } from './tenders/tenders.sql';

/** Tenders, sealed bids, scores, the frozen scope of a service and what is known of suppliers. */
export class Tenders1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TENDERS_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of TENDERS_SQL_DOWN) await runner.query(statement);
  }
}
