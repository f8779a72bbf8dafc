import type { DataSource } from 'typeorm';
import type { Batch, RecordReply } from '#domain/case';
import type { AuditTrail } from './audit-trail';
import { BatchWriter } from './batch-writer';
import { digestOf, storable } from './canonical';
import { type CaseResolution, NO_RESOLUTION } from './case-resolution';
import { raiseIncident } from './incidents';
import { LedgerConflictError } from './ledger-error';

/** The projection: each batch of a case is written once, whole and in order, however often it is delivered. */
export class CaseLedger {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Writes a batch in one transaction and answers what the workflow needs to go on. A batch that is there already is
   * answered from its stored reply.
   * @param workflowId under which the case runs; stored with its first batch
   * @throws LedgerConflictError (retryable, raises an incident) for a foreign batch of the same version or a gap
   */
  async record(
    given: Batch,
    workflowId: string,
    resolution: CaseResolution = NO_RESOLUTION,
  ): Promise<RecordReply> {
    const digest = digestOf(given);
    const batch = storable(given);
    try {
      return await this.source.transaction((manager) =>
        new BatchWriter(manager, this.audit, { batch, digest, workflowId, resolution }).write(),
      );
    } catch (error) {
      if (error instanceof LedgerConflictError) await this.tell(error, batch);
      throw error;
    }
  }

  private tell({ kind, found }: LedgerConflictError, { caseId, version, at }: Batch): Promise<void> {
    return raiseIncident(this.source.manager, { kind, caseId, at, detail: { version, found } });
  }
}
