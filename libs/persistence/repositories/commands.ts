import type { DataSource } from 'typeorm';
import type { ActReceipt } from '#domain/case';
import { row, sql } from '../sql/sql';

export interface CommandView {
  readonly bodyHash: string;
  readonly caseId: string;
  readonly receipt: ActReceipt;
}

/** Commands that were carried out; the same key gets the same answer, with another body it is refused. */
export class Commands {
  constructor(private readonly source: DataSource) {}

  find(personId: string, key: string): Promise<CommandView | undefined> {
    return row(
      this.source.manager,
      sql`select body_hash as "bodyHash", case_id as "caseId", receipt from command
          where person_id = ${personId} and "key" = ${key}`,
    );
  }
}
