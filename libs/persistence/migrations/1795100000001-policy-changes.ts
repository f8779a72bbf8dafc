import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POLICY_CHANGES_SQL, POLICY_CHANGES_SQL_DOWN } from './policy-changes/policy-changes.sql';

/** 规则变更: drafts, changes, and what open cases follow by order. */
export class PolicyChanges1795100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of POLICY_CHANGES_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of POLICY_CHANGES_SQL_DOWN) await runner.query(statement);
  }
}
