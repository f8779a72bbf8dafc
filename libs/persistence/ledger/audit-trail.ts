import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { AuditChainEntity } from '../entities/audit-chain.entity';
import { AuditEntryEntity } from '../entities/audit-entry.entity';
import { insertRows, type RowValues } from '../sql/row-writer';
import { row, run, sql } from '../sql/sql';
import { canonicalText } from './canonical';

/** What a link of a chain tells about. */
export type AuditKind =
  'batch' | 'refusal' | 'read' | 'view' | 'history' | 'signIn' | 'operator' | 'administration';

/** The chain of everything that belongs to no case. */
const SYSTEM_CHAIN = 'system';
const GENESIS_HASH = '0'.repeat(64);

export interface AuditHead {
  readonly seq: number;
  readonly head: string;
  /** HMAC over the head itself: a chain whose tail was cut off cannot be given a matching head. */
  readonly mac: string;
}

/** A link that is to be stored, and the head of the chain that ends with it. */
export interface AuditLink {
  readonly entry: RowValues<AuditEntryEntity>;
  readonly head: AuditHead;
}

export interface AuditFact {
  readonly kind: AuditKind;
  /** What it is about, e.g. the batch's version or the refusal's id. */
  readonly ref: string;
  readonly at: Instant;
  readonly body: JsonObject;
}

/**
 * A keyed hash chain: each link is HMAC-SHA256 over the previous link and a stored canonical text. The text is kept as
 * it was hashed and never rebuilt from a jsonb column, which reorders keys.
 */
export class AuditTrail {
  constructor(private readonly key: string) {}

  readonly genesis = (chainId: string): AuditHead => ({
    seq: 0,
    head: GENESIS_HASH,
    mac: this.macOf(chainId, 0, GENESIS_HASH),
  });

  /** The next link of a chain whose head the caller has locked; the caller stores both the entry and the new head. */
  link(chainId: string, head: AuditHead, fact: AuditFact): AuditLink {
    const seq = head.seq + 1;
    const canonical = canonicalText({ chain: chainId, seq, ...fact });
    const hash = createHmac('sha256', this.key)
      .update(head.head)
      .update('\n')
      .update(canonical)
      .digest('hex');
    const { kind, ref, at } = fact;
    return {
      entry: { chainId, seq, kind, ref, canonical, prevHash: head.head, hash, at },
      head: { seq, head: hash, mac: this.macOf(chainId, seq, hash) },
    };
  }

  private async append(
    manager: EntityManager,
    chainId: string,
    last: AuditHead,
    fact: AuditFact,
  ): Promise<AuditHead> {
    const { entry, head } = this.link(chainId, last, fact);
    await insertRows(manager, AuditEntryEntity, [entry]);
    return head;
  }

  /** Appends to the system's chain, whose head has a row of its own. */
  async appendToSystem(manager: EntityManager, fact: AuditFact): Promise<void> {
    const genesis = this.genesis(SYSTEM_CHAIN);
    await manager
      .createQueryBuilder()
      .insert()
      .into(AuditChainEntity)
      .values({ id: SYSTEM_CHAIN, ...genesis })
      .orIgnore()
      .execute();
    const head = await row<AuditHead>(
      manager,
      sql`select seq, head, mac from audit_chain where id = ${SYSTEM_CHAIN} for update`,
    );
    const next = await this.append(manager, SYSTEM_CHAIN, head ?? genesis, fact);
    await manager.update(AuditChainEntity, { id: SYSTEM_CHAIN }, { ...next });
  }

  /** Appends to a case's chain, or to the system's when there is no such case. */
  async appendToCase(manager: EntityManager, caseId: string, fact: AuditFact): Promise<void> {
    const head = await row<AuditHead>(
      manager,
      sql`select audit_seq as seq, audit_head as head, audit_mac as mac from case_file where id = ${caseId} for update`,
    );
    if (head === undefined) return this.appendToSystem(manager, fact);
    const next = await this.append(manager, caseId, head, fact);
    await run(
      manager,
      sql`update case_file set audit_seq = ${next.seq}, audit_head = ${next.head}, audit_mac = ${next.mac} where id = ${caseId}`,
    );
  }

  /** Keyed digest of a text, for what must be recognised again and not be guessed from what is stored. */
  seal(text: string): string {
    return createHmac('sha256', this.key).update(`seal\n${text}`).digest('hex');
  }

  private macOf(chainId: string, seq: number, head: string): string {
    return createHmac('sha256', this.key).update(`head\n${chainId}\n${seq}\n${head}`).digest('hex');
  }
}
