import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RULE_BOOKS_SQL } from './rule-books/rule-books.sql';

/** 隐患分类目录 and 检查表 as data with versions and effect dates. */
export class RuleBooks1795100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of RULE_BOOKS_SQL) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table catalogue_row, checklist_version');
  }
}
