import { isSettled, PAYMENT_TRANSITIONS, type PaymentFacts, payableNow, totalOf } from '#domain/payment';
import { defineCase } from '../kernel';
import type { PaymentCase } from './asking';
import { funding } from './steps/funding';
import { matching } from './steps/matching';
import { openMotions } from './steps/motions';
import { ordered } from './steps/order';
import { remainder } from './steps/remainder';

/** 付款 (P8): from the accepted milestone to the last fen; what is undisputed is paid without waiting for the rest. */
async function paying(c: PaymentCase): Promise<string> {
  c.tag('acceptance', c.facts.acceptance.by);
  openMotions(c);
  if (!(await matching(c))) return rejected(c);
  await funding(c);
  while (!isSettled(c.facts, c.policy)) {
    if (totalOf(payableNow(c.facts, c.policy)) === 0) await remainder(c);
    else if (!(await ordered(c))) return rejected(c);
  }
  c.stage('paid');
  return 'paid';
}

function rejected(c: PaymentCase): string {
  c.stage('rejected');
  return 'rejected';
}

export const paymentCase = defineCase<PaymentFacts>('payment', { v1: paying }, PAYMENT_TRANSITIONS);
