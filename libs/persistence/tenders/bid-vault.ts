import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Instant } from '#domain/case';
import { type BidContent, bidContext, takesBids } from '#domain/tender';
import { type Clock, type KeyVault, newId, newSealingKeys, seal, unseal } from '#platform';
import { row, rows, run, sql } from '../sql/sql';

/** Who puts a bid in. */
export interface Bidder {
  readonly supplierId: string;
  readonly supplierName: string;
  readonly personId: string;
}

/** The receipt of an envelope: when it came by the server's clock, and the digest of what lies sealed. */
export interface BidReceipt {
  readonly bidId: string;
  readonly submittedAt: Instant;
  readonly cipherSha256: string;
}

/** The box takes nothing: it is not open, or the time was over by the server's clock. */
export interface BoxClosed {
  readonly closed: true;
  readonly serverTime: Instant;
  readonly bidUntil: Instant | null;
}

/** A bid as the opening found it; without content when its envelope could not be opened. */
export interface UnsealedBid {
  readonly bidId: string;
  readonly supplierId: string;
  readonly submittedAt: Instant;
  readonly cipherSha256: string;
  readonly plainSha256: string;
  readonly content?: BidContent;
}

interface BoxRow {
  readonly stage: string;
  readonly bidUntil: Instant | null;
  readonly openedAt: Instant | null;
}

interface SealedRow {
  readonly bidId: string;
  readonly supplierId: string;
  readonly submittedAt: Instant;
  readonly cipherSha256: string;
  readonly ephemeralKey: string;
  readonly wrappedKey: Buffer;
  readonly ciphertext: Buffer;
}

const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

/**
 * The box of sealed bids. Putting in needs the public half of the tender's key alone. The private half lies wrapped by
 * the key vault and is asked for in one place, after the deadline by the server's clock and, once the tender was
 * opened, for reading what has been opened. What the database and the disk hold opens nothing.
 */
export class BidVault {
  constructor(
    private readonly source: DataSource,
    private readonly vault: KeyVault,
    private readonly clock: Clock,
  ) {}

  /** Seals a bid; an earlier one of the supplier gives way to it. */
  put(tenderId: string, bidder: Bidder, content: BidContent): Promise<BidReceipt | BoxClosed> {
    return this.source.transaction(async (manager) => {
      const closed = await this.whileOpen(manager, tenderId);
      if (closed) return closed;
      const publicKey = await this.publicKeyOf(manager, tenderId);
      const bidId = newId();
      const plain = Buffer.from(JSON.stringify(content), 'utf8');
      const { ephemeralKey, wrappedKey, ciphertext } = seal(
        publicKey,
        plain,
        bidContext(tenderId, bidder.supplierId, bidId),
      );
      const submittedAt = this.now();
      const cipherSha256 = sha256(ciphertext);
      await endBid(manager, tenderId, bidder.supplierId, { status: 'replaced', at: submittedAt });
      await run(
        manager,
        sql`insert into tender_bid (id, tender_id, supplier_id, supplier_name, status, submitted_at, submitted_by,
              size, cipher_sha256, ephemeral_key, wrapped_key, ciphertext)
            values (${bidId}, ${tenderId}, ${bidder.supplierId}, ${bidder.supplierName}, 'sealed', ${submittedAt},
              ${bidder.personId}, ${ciphertext.length}, ${cipherSha256}, ${ephemeralKey}, ${wrappedKey}, ${ciphertext})`,
      );
      return { bidId, submittedAt, cipherSha256 };
    });
  }

  /** Takes the supplier's bid out again; undefined when there was none. */
  withdraw(
    tenderId: string,
    supplierId: string,
  ): Promise<BoxClosed | { readonly withdrawnAt: Instant } | undefined> {
    return this.source.transaction(async (manager) => {
      const closed = await this.whileOpen(manager, tenderId);
      if (closed) return closed;
      const at = this.now();
      const ended = await endBid(manager, tenderId, supplierId, { status: 'withdrawn', at });
      return ended ? { withdrawnAt: at } : undefined;
    });
  }

  /**
   * 开标: opens every envelope. In-flight bids are waited for by the lock on the tender.
   * @throws Error before the deadline, or when the deadline is not the one the procedure waited for
   */
  openAll(tenderId: string, deadline: Instant): Promise<readonly UnsealedBid[]> {
    return this.source.transaction(async (manager) => {
      const box = await boxOf(manager, tenderId, 'for update');
      if (!box?.bidUntil) throw new Error(`tender ${tenderId} has no deadline`);
      if (box.bidUntil !== deadline) throw new Error(`the deadline of ${tenderId} has moved`);
      if (this.now() < box.bidUntil) throw new Error(`the deadline of ${tenderId} has not come`);
      const sealed = await sealedBids(manager, tenderId);
      if (sealed.length === 0) return [];
      const key = await this.release(manager, tenderId);
      const opened = sealed.map((one) => unsealed(key, tenderId, one));
      key.fill(0);
      return opened;
    });
  }

  /** A bid that has been opened, e.g. for the committee; undefined where nothing has been opened. */
  async read(tenderId: string, bidId: string): Promise<BidContent | undefined> {
    const { manager } = this.source;
    const box = await boxOf(manager, tenderId, '');
    if (!box?.openedAt || !box.bidUntil || this.now() < box.bidUntil) return undefined;
    const found = (await sealedBids(manager, tenderId)).find((one) => one.bidId === bidId);
    if (!found) return undefined;
    const key = await this.release(manager, tenderId);
    const { content } = unsealed(key, tenderId, found);
    key.fill(0);
    return content;
  }

  private now(): Instant {
    return this.clock.now().toISOString();
  }

  /** The tender is held against changes until the bid is written: an opening waits for it. */
  private async whileOpen(manager: EntityManager, tenderId: string): Promise<BoxClosed | undefined> {
    const box = await boxOf(manager, tenderId, 'for share');
    const serverTime = this.now();
    const open =
      box !== undefined && takesBids(box.stage) && box.bidUntil !== null && serverTime < box.bidUntil;
    return open ? undefined : { closed: true, serverTime, bidUntil: box?.bidUntil ?? null };
  }

  private async publicKeyOf(manager: EntityManager, tenderId: string): Promise<string> {
    const known = await keyOf(manager, tenderId);
    if (known) return known.publicKey;
    const { publicKey, privateKey } = newSealingKeys();
    const { wrapped, vaultKeyId } = await this.vault.wrap(privateKey, keyContext(tenderId));
    privateKey.fill(0);
    await run(
      manager,
      sql`insert into tender_key (tender_id, public_key, wrapped_key, vault_key_id, created_at)
          values (${tenderId}, ${publicKey}, ${wrapped}, ${vaultKeyId}, ${this.now()}) on conflict do nothing`,
    );
    // Two first bids at once: the key that was written first is the tender's.
    return (await keyOf(manager, tenderId))?.publicKey ?? publicKey;
  }

  private async release(manager: EntityManager, tenderId: string): Promise<Buffer> {
    const known = await keyOf(manager, tenderId);
    if (!known) throw new Error(`tender ${tenderId} has bids and no key`);
    return this.vault.unwrap(
      { vaultKeyId: known.vaultKeyId, wrapped: known.wrappedKey },
      keyContext(tenderId),
    );
  }
}

const keyContext = (tenderId: string): string => `tender:${tenderId}`;

function unsealed(key: Buffer, tenderId: string, sealed: SealedRow): UnsealedBid {
  const { bidId, supplierId, submittedAt, cipherSha256, ...envelope } = sealed;
  const known = { bidId, supplierId, submittedAt, cipherSha256 };
  try {
    const plain = unseal(key, envelope, bidContext(tenderId, supplierId, bidId));
    return {
      ...known,
      plainSha256: sha256(plain),
      content: JSON.parse(plain.toString('utf8')) as BidContent,
    };
  } catch {
    // An envelope that was tampered with is found here; the others are opened all the same.
    return { ...known, plainSha256: '' };
  }
}

const LOCKS = { 'for share': sql`for share`, 'for update': sql`for update`, '': sql`` } as const;

const boxOf = (
  manager: EntityManager,
  tenderId: string,
  lock: keyof typeof LOCKS,
): Promise<BoxRow | undefined> =>
  row(
    manager,
    sql`select stage, bid_until as "bidUntil", opened_at as "openedAt" from tender where case_id = ${tenderId} ${LOCKS[lock]}`,
  );

const keyOf = (
  manager: EntityManager,
  tenderId: string,
): Promise<{ publicKey: string; wrappedKey: Buffer; vaultKeyId: string } | undefined> =>
  row(
    manager,
    sql`select public_key as "publicKey", wrapped_key as "wrappedKey", vault_key_id as "vaultKeyId"
        from tender_key where tender_id = ${tenderId}`,
  );

const sealedBids = (manager: EntityManager, tenderId: string): Promise<readonly SealedRow[]> =>
  rows(
    manager,
    sql`select id as "bidId", supplier_id as "supplierId", submitted_at as "submittedAt",
          cipher_sha256 as "cipherSha256", ephemeral_key as "ephemeralKey", wrapped_key as "wrappedKey", ciphertext
        from tender_bid where tender_id = ${tenderId} and status = 'sealed' order by submitted_at, id`,
  );

/** Ends the supplier's sealed bid: of the envelope only the digest stays. */
async function endBid(
  manager: EntityManager,
  tenderId: string,
  supplierId: string,
  { status, at }: { readonly status: 'replaced' | 'withdrawn'; readonly at: Instant },
): Promise<boolean> {
  const ended = await rows(
    manager,
    sql`with ended as (
          update tender_bid set status = ${status}, ended_at = ${at}, ephemeral_key = null, wrapped_key = null,
            ciphertext = null
          where tender_id = ${tenderId} and supplier_id = ${supplierId} and status = 'sealed' returning id)
        select id from ended`,
  );
  return ended.length > 0;
}
