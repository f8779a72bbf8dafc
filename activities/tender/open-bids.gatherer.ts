import { createHash } from 'node:crypto';
import type { GatherRequest, Json } from '#contracts';
import { addMonths, dayOf } from '#domain/deadline';
import { numberOf } from '#domain/policy';
import { findingsOf, type OpenedBid } from '#domain/tender';
import type { BidVault, PolicyStore, Suppliers, UnsealedBid } from '#persistence';
import type { Clock } from '#platform';
import type { Gatherer } from '../kernel/gather.activities';

const UNREADABLE = '投标文件未能开启：密文与投递时不一致';

/** 开标: releases the key after the deadline, opens every envelope and says what the checks found about the bidders. */
export class OpenBidsGatherer implements Gatherer {
  readonly what = 'openBids';

  constructor(
    private readonly vault: Pick<BidVault, 'openAll'>,
    private readonly suppliers: Pick<Suppliers, 'registerOf'>,
    private readonly policies: Pick<PolicyStore, 'pinnedTo'>,
    private readonly clock: Clock,
  ) {}

  /** @throws Error before the deadline by the server's clock; the case asks again */
  async gather({ caseId, args }: GatherRequest): Promise<Json> {
    const { deadline, consulted } = args;
    if (typeof deadline !== 'string' || !Array.isArray(consulted))
      throw new Error('an opening needs its deadline');
    const policy = await this.policies.pinnedTo(caseId);
    if (!policy) throw new Error(`case ${caseId} has no pinned policy yet`);
    const bids = (await this.vault.openAll(caseId, deadline)).map(openedBid);
    const openedAt = this.clock.now().toISOString();
    const today = dayOf(openedAt);
    const register = await this.suppliers.registerOf(bids.map((one) => one.supplier));
    const findings = findingsOf(bids, register, {
      today,
      since: addMonths(today, -numberOf(policy, 'tender.paidWithin')),
      consulted: consulted.map(String),
    });
    return { openedAt, recordSha256: recordHash(deadline, bids), bids, findings };
  }
}

function openedBid({
  bidId,
  supplierId,
  submittedAt,
  cipherSha256,
  plainSha256,
  content,
}: UnsealedBid): OpenedBid {
  const known = { bidId, supplier: supplierId, submittedAt, cipherSha256, plainSha256 };
  return content
    ? { ...known, priceFen: content.priceFen, experts: content.experts }
    : { ...known, priceFen: 0, experts: [], reason: UNREADABLE };
}

/** The record as one text, line by line, and its digest: what is said at the opening cannot be changed later. */
const recordHash = (deadline: string, bids: readonly OpenedBid[]): string =>
  createHash('sha256')
    .update(
      [
        deadline,
        ...bids.map((one) =>
          [one.bidId, one.supplier, one.priceFen, one.submittedAt, one.cipherSha256, one.plainSha256].join(
            '\t',
          ),
        ),
      ].join('\n'),
    )
    .digest('hex');
