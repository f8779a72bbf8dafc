import type { JsonObject } from '#domain/case';
import {
  type Empty,
  enoughBids,
  type Finding,
  type OpenedBid,
  type QualifyForm,
  qualifyRefusal,
} from '#domain/tender';
import { ask, type TenderCase } from '../asking';

/** What the opening gives: the record with its hash, and what the checks found about the bidders. */
type OpeningRecord = JsonObject & {
  readonly openedAt: string;
  readonly recordSha256: string;
  readonly bids: readonly OpenedBid[];
  readonly findings: readonly Finding[];
};

/**
 * 开标: at the deadline the key is released and every envelope opened; the record names prices and hashes. Then the
 * buyer examines the bids and decides on what the checks found. False where too few are valid.
 */
export async function opening(c: TenderCase): Promise<boolean> {
  const { openedAt, recordSha256, bids, findings } = await c.gather<OpeningRecord>('openBids', {
    deadline: c.facts.deadline ?? c.now,
    consulted: c.facts.consulted,
  });
  c.set({ openedAt, recordSha256, bids, findings });
  c.stage('opened');
  await c.ask<{ confirm: Empty }>(ask(c, 'confirmOpening', 'buyer'));
  if (bids.length > 0) await qualify(c);
  return enoughBids(c.facts, c.policy);
}

async function qualify(c: TenderCase): Promise<void> {
  const { form, actor, at } = await c.ask<{ conclude: QualifyForm }>(
    ask(c, 'qualify', 'buyer', { guard: (m) => qualifyRefusal(m.form, c.facts) }),
  );
  const verdictOf = (supplier: string) => form.verdicts.find((one) => one.supplier === supplier);
  c.set({
    bids: c.facts.bids.map((bid) => {
      const { valid = false, reason } = verdictOf(bid.supplier) ?? {};
      return { ...bid, valid, ...(reason === undefined ? {} : { reason }) };
    }),
    findingDecisions: (form.decisions ?? []).map((one) => ({ ...one, by: actor.personId, at })),
  });
}
