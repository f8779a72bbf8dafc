import type { JsonObject } from '#domain/case';
import type { Fund } from '#domain/payment';
import { ENCUMBRANCE_READER } from '#contracts';
import { ask, type PaymentCase, seat } from '../asking';

/** Money of the budget must be held for the agreement before anything is ordered (R35). */
export async function funding(c: PaymentCase): Promise<void> {
  for (;;) {
    const fund = await c.gather<Fund | null>(ENCUMBRANCE_READER, { agreement: c.facts.agreement.caseId });
    if (fund !== null) {
      c.set({ fund });
      return;
    }
    c.stage('funding');
    await c.ask<{ funded: JsonObject }>(ask(c, 'fund', seat(c, 'finance', 'financeClerk')));
  }
}
