import { type Empty, retenderFacts, retenderId } from '#domain/tender';
import { ask, type TenderCase } from '../asking';

/** Too few valid bids: 废标; the head decides whether the need is tendered again (采购法 36–37). */
export async function unsuccessful(c: TenderCase): Promise<string> {
  const { outcome } = await c.ask<{ retender: Empty; cancel: Empty }>(ask(c, 'decideFailure', 'head'));
  return fail(c, '有效投标不足规定家数', outcome === 'retender');
}

/** Ends the tender without a contract; a re-tender is a case of its own that names this one. */
export function fail(c: TenderCase, reason: string, again: boolean): string {
  c.set({ failure: { reason, at: c.now } });
  if (again) c.openCase('tender', retenderId(c.id, c.facts.round), retenderFacts(c.id, c.facts));
  c.stage('failed');
  return 'failed';
}
