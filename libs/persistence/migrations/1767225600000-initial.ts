import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCESS_SQL } from './initial/access.sql';
import { CASES_SQL } from './initial/cases.sql';
import { DESK_SQL } from './initial/desk.sql';
import { HAZARDS_SQL } from './initial/hazards.sql';
import { POLICY_SQL } from './initial/policy.sql';
import { REGISTER_SQL } from './initial/register.sql';
import { RULES_SQL_AFTER, RULES_SQL_BEFORE, RULES_SQL_DOWN } from './initial/rules.sql';

const TABLES =
  'unit, person, post, post_holding, substitution, credential, enterprise, account, "session", policy_set, policy_value, calendar_day, register_stamp, case_file, task, task_signer, deadline, case_batch, case_event, audit_entry, audit_chain, refusal, command, number_register, incident, outbox, notice, cc, draft, "comment", attachment, agenda_item, saved_view, hazard, review_opinion, rectification, inspection_report, import_batch, import_row';

/** The first schema, checked by hand; a test proves that it and the entities say the same. */
export class Initial1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...RULES_SQL_BEFORE,
      ...REGISTER_SQL,
      ...ACCESS_SQL,
      ...POLICY_SQL,
      ...CASES_SQL,
      ...DESK_SQL,
      ...HAZARDS_SQL,
      ...RULES_SQL_AFTER,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES}`);
    for (const statement of RULES_SQL_DOWN) await runner.query(statement);
  }
}
