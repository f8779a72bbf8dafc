import { hasOpenDispute, isSettled, payableNow, totalOf, waitsForScore } from '#domain/payment';
import { overlay, type PaymentCase } from '../asking';

/** What is left waits for the result of the appraisal or for the dispute, and says so. */
export async function remainder(c: PaymentCase): Promise<void> {
  c.stage('waiting');
  if (waitsForScore(c.facts)) overlay(c, 'scorePending', true);
  await c.holds(() => totalOf(payableNow(c.facts, c.policy)) > 0 || isSettled(c.facts, c.policy));
  if (!waitsForScore(c.facts)) overlay(c, 'scorePending', false);
  if (!hasOpenDispute(c.facts)) overlay(c, 'disputed', false);
}
