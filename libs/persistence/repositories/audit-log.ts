import type { DataSource } from 'typeorm';
import type { AuditFact, AuditTrail } from '../ledger/audit-trail';

/** Facts worth keeping that are no acts on a case: sign-ins, views of personal data, exports, operators' acts. */
export class AuditLog {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Appends to the case's chain, or to the system's without one. */
  note(fact: AuditFact, caseId?: string): Promise<void> {
    return this.source.transaction((manager) =>
      caseId === undefined
        ? this.audit.appendToSystem(manager, fact)
        : this.audit.appendToCase(manager, caseId, fact),
    );
  }
}
