import type { DataSource, EntityManager } from 'typeorm';
import type { AdministrationAct } from '#domain/administration';
import { type Instant, isRefusal, type Refusal, refuse } from '#domain/case';
import { newId } from '#platform';
import { AdministrationEntryEntity } from '../entities/administration-entry.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { row, run, sql } from '../sql/sql';
import type { Change, Order, Outcome } from './order';

/** Acts of administration come one after the other: a rule about "the last holder" must see every other act. */
const ADMINISTRATION_LOCK = 7_203_645;

/**
 * Carries out acts of administration: each is decided, done, logged and chained in one transaction, and the same key
 * does it once.
 */
export class AdministrationBook {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** @param work decides by the rules and writes; it writes nothing when it refuses */
  carryOut(
    order: Order,
    act: AdministrationAct,
    work: (manager: EntityManager) => Promise<Change | Refusal>,
  ): Promise<Outcome> {
    return this.source.transaction(async (manager) => {
      await run(manager, sql`select pg_advisory_xact_lock(${ADMINISTRATION_LOCK})`);
      const seal = this.audit.seal(`${act}\n${order.bodyHash}`);
      const earlier = await this.earlier(manager, order, seal);
      if (earlier !== undefined) return earlier;
      const change = await work(manager);
      if (isRefusal(change)) return change;
      return this.write(manager, { order, act, change, seal });
    });
  }

  private async earlier(manager: EntityManager, order: Order, seal: string): Promise<Outcome | undefined> {
    const found = await row<{ id: string; subjectId: string; at: Instant; seal: string }>(
      manager,
      sql`select id, subject_id as "subjectId", at, body_seal as seal from administration_entry
          where person_id = ${order.operator.personId} and "key" = ${order.key}`,
    );
    if (found === undefined) return undefined;
    if (found.seal !== seal) return refuse('KEY_REUSED');
    return { entryId: found.id, subjectId: found.subjectId, at: found.at, repeated: true };
  }

  private async write(
    manager: EntityManager,
    {
      order,
      act,
      change,
      seal,
    }: {
      readonly order: Order;
      readonly act: AdministrationAct;
      readonly change: Change;
      readonly seal: string;
    },
  ): Promise<Outcome> {
    const { operator, at, reason, key, requestId } = order;
    const { subject, before, after } = change;
    const id = newId();
    const told = {
      ...{ act, ...operator, reason, before, after },
      ...{ subjectKind: subject.kind, subjectId: subject.id, subjectName: subject.name },
      requestId: requestId ?? null,
    };
    await manager.insert(AdministrationEntryEntity, { ...told, id, at: new Date(at), key, bodySeal: seal });
    await this.audit.appendToSystem(manager, { kind: 'administration', ref: id, at, body: told });
    return { entryId: id, subjectId: subject.id, at, repeated: false };
  }
}
