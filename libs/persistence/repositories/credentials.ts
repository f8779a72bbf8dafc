import type { DataSource } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { rows, sql } from '../sql/sql';

/** A certificate of an expert. */
export interface ExpertCredential {
  readonly personId: string;
  readonly kind: string;
  /** Null: without an end. */
  readonly validUntil: IsoDay | null;
  readonly fields: readonly string[];
}

export class Credentials {
  constructor(private readonly source: DataSource) {}

  of(personIds: readonly string[]): Promise<readonly ExpertCredential[]> {
    return rows(
      this.source.manager,
      sql`select person_id as "personId", kind, valid_until as "validUntil", fields from credential
          where person_id = any(${[...personIds]}) and revoked_on is null order by person_id, id`,
    );
  }
}
