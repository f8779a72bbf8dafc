import type { Refusal } from '#domain/case';
import { dayOf, toMs } from '#domain/deadline';
import {
  type ConcludeForm,
  type DeclineForm,
  type Empty,
  lapseRefusal,
  type PassedOver,
  signRefusal,
} from '#domain/tender';
import type { Pending } from '../../kernel';
import { ask, supplierSeat, type TenderCase } from '../asking';
import { overturned } from './award';

type BySupplier = { conclude: Empty; decline: DeclineForm };
type ByBuyer = { conclude: ConcludeForm; lapse: Empty };

/** The two open questions of the signature, so that an answer to a challenge can move their day. */
export class Signing {
  private pendings: readonly {
    readonly open: boolean;
    postpone(to: { dueOn: string; document: string }): void;
  }[] = [];

  begin(supplier: Pending<BySupplier>, buyer: Pending<ByBuyer>): void {
    this.pendings = [supplier, buyer];
  }

  /** The last day moved on because the signature was frozen. */
  postpone(signUntil: string, document: string): void {
    const dueOn = dayOf(toMs(signUntil) - 1);
    for (const one of this.pendings) if (one.open) one.postpone({ dueOn, document });
  }
}

/**
 * 签约: both sides, after the letter and within the term, never while a challenge freezes it. True when signed; false
 * when the winner declined, let the term pass, or lost the award: then the next candidate is decided on.
 */
export async function conclude(c: TenderCase, signing: Signing): Promise<boolean> {
  const winner = c.facts.bids.find((one) => one.bidId === c.facts.decision?.bidId);
  if (!winner) throw new Error('no winner to sign with');
  const startAt = c.facts.award?.announcedAt ?? c.now;
  const mayConclude = (m: { outcome: string; at: string }): Refusal | undefined =>
    m.outcome === 'conclude' ? signRefusal(c.facts, m.at) : undefined;
  const supplier = c.ask<BySupplier>(
    ask(c, 'signSupplier', supplierSeat(winner.supplier), { startAt, guard: mayConclude }),
  );
  const buyer = c.ask<ByBuyer>(
    ask(c, 'signBuyer', 'head', {
      startAt,
      guard: (m) => mayConclude(m) ?? (m.outcome === 'lapse' ? lapseRefusal(c.facts, m.at) : undefined),
    }),
  );
  signing.begin(supplier, buyer);
  const result = await Promise.race([
    both(supplier, buyer),
    c.holds(() => overturned(c.facts)).then(() => undefined),
  ]);
  supplier.withdraw('settled');
  buyer.withdraw('settled');
  if (result === undefined) return false;
  if ('contractNo' in result) {
    c.set({ contract: { contractNo: result.contractNo, signedAt: c.now } });
    c.stage('signed');
    return true;
  }
  c.set({ passedOver: [...c.facts.passedOver, { bidId: winner.bidId, ...result }] });
  return false;
}

type Settled = ConcludeForm | Omit<PassedOver, 'bidId'>;

/** Settles when both have signed, or as soon as one of them ends the matter. */
function both(supplier: Pending<BySupplier>, buyer: Pending<ByBuyer>): Promise<Settled> {
  const declined = supplier.then((m) =>
    m.outcome === 'decline' ? { why: 'declined' as const, reason: m.form.reason, at: m.at } : undefined,
  );
  const answered = buyer.then((m) =>
    m.outcome === 'lapse'
      ? { why: 'lapsed' as const, reason: m.opinion ?? '逾期未签约', at: m.at }
      : { contractNo: m.form.contractNo },
  );
  return new Promise((resolve, reject) => {
    declined.then((given) => given && resolve(given), reject);
    answered.then((given) => {
      if ('why' in given) resolve(given);
      else declined.then((other) => resolve(other ?? given), reject);
    }, reject);
  });
}
