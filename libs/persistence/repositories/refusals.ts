import type { DataSource } from 'typeorm';
import type { Actor } from '#domain/authority';
import type { Instant, RefusalCode } from '#domain/case';
import { RefusalEntity } from '../entities/refusal.entity';
import type { AuditTrail } from '../ledger/audit-trail';

export interface NewRefusal {
  readonly caseId?: string;
  readonly taskId?: string;
  readonly act: string;
  readonly code: RefusalCode | 'FORBIDDEN';
  readonly detail?: string;
  readonly personId: string;
  readonly personName: string;
  /** The post acted in, when one could be told. */
  readonly actor?: Actor;
  readonly at: Instant;
  readonly requestId?: string;
}

/** Refused acts: a refused Update leaves nothing in the workflow, so each is written and chained here. */
export class Refusals {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  append(refusal: NewRefusal): Promise<void> {
    return this.source.transaction(async (manager) => {
      const { actor, at, personId, personName, act, code } = refusal;
      const stored = {
        ...{ act, code, personId, personName },
        caseId: refusal.caseId ?? null,
        taskId: refusal.taskId ?? null,
        detail: refusal.detail ?? null,
        postId: actor?.postId ?? null,
        unitId: actor?.unitId ?? null,
        role: actor?.role ?? null,
        requestId: refusal.requestId ?? null,
      };
      const { identifiers } = await manager.insert(RefusalEntity, { ...stored, at: new Date(at) });
      const ref = String((identifiers[0] as { id: string }).id);
      const fact = { kind: 'refusal', ref, at, body: stored } as const;
      if (refusal.caseId === undefined) await this.audit.appendToSystem(manager, fact);
      else await this.audit.appendToCase(manager, refusal.caseId, fact);
    });
  }
}
