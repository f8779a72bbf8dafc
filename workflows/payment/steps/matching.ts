import type { JsonObject } from '#domain/case';
import { matchRefusal, type MatchForm } from '#domain/payment';
import { ask, type PaymentCase, seat } from '../asking';

/** 三方核对 (R36): the buyer holds agreement, tender clause and acceptance against each other. */
export async function matching(c: PaymentCase): Promise<boolean> {
  c.stage('matching');
  const { outcome, form, actor, at } = await c.ask<{ matched: MatchForm; mismatch: JsonObject }>(
    ask(c, 'match', seat(c, 'buyer', 'bureauBuyer'), {
      guard: (m) => (m.outcome === 'matched' ? matchRefusal(m.form, c.facts) : undefined),
    }),
  );
  if (outcome === 'mismatch') return false;
  const { agreementClause, tenderClause, acceptanceNo } = form;
  c.set({ match: { agreementClause, tenderClause, acceptanceNo, by: actor.personId, at } });
  return true;
}
