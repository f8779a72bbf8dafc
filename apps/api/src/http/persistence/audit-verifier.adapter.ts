import { Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { verifyAudit } from '#audit';
import type { Settings } from '#platform';
import { type AuditFinding, AuditVerifierPort } from '../ports';
import { InjectSettings } from '../tokens';

/** Verifies over a connection of its own: the check holds one snapshot for as long as it takes. */
@Injectable()
export class AuditVerifierAdapter extends AuditVerifierPort {
  constructor(@InjectSettings() private readonly settings: Settings) {
    super();
  }

  override async verify(): Promise<AuditFinding> {
    const { databaseUrl, auditKey } = this.settings;
    const client = new Client({ connectionString: databaseUrl.reveal(), application_name: 'api-audit' });
    await client.connect();
    try {
      return await verifyAudit(client, auditKey.reveal());
    } finally {
      await client.end();
    }
  }
}
