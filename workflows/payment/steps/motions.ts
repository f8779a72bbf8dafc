import type { FundsAnswer } from '#domain/budget';
import {
  debtRefusal,
  type DebtForm,
  disputeRefusal,
  type DisputeForm,
  interestRefusal,
  type InterestForm,
  type ScoreForm,
  scoreRefusal,
  settledRefusal,
  settleDisputeRefusal,
  type SettleDisputeForm,
} from '#domain/payment';
import type { Motion } from '../../kernel';
import { ask, overlay, type PaymentCase, seat } from '../asking';

/** Acts beside the procedure: score, disputes, interest, confirmation of a debt, and what the budget answers. */
export function openMotions(c: PaymentCase): void {
  c.news<FundsAnswer>('fundsAnswered', ({ form }) => c.set({ funds: form }));
  scoring(c);
  disputing(c);
  c.motion<InterestForm>('payInterest', {
    seats: () => [seat(c, 'finance', 'financeHead')],
    notBy: ['acceptance'],
    when: ({ form }) => interestRefusal(form, c.facts),
    then: ({ form }) => c.set({ interestPaidFen: c.facts.interestPaidFen + form.amountFen }),
  });
  c.motion('askConfirmation', {
    seats: () => [seat(c, 'agency', 'agencyAdmin')],
    when: () => settledRefusal(c.facts, c.policy),
    then: () => confirmation(c),
  });
  c.onStep('overdue', ({ task }) => {
    if (task.node === 'confirmDebt') return;
    c.set({ overdueSince: c.facts.overdueSince ?? c.now });
    overlay(c, 'overdue', true);
  });
}

function scoring(c: PaymentCase): void {
  const then = ({ form, at }: Motion<ScoreForm>): void => {
    c.set({ score: { cents: form.scoreCents, resultNo: form.resultNo, at } });
    overlay(c, 'scorePending', false);
  };
  const when = ({ form, actor }: Motion<ScoreForm>) => scoreRefusal(form, c.facts, actor);
  c.motion<ScoreForm>('scored', { seats: () => [], when, then });
  c.motion<ScoreForm>('enterScore', { seats: () => [], when, then });
}

function disputing(c: PaymentCase): void {
  c.motion<DisputeForm>('dispute', {
    seats: () => [seat(c, 'buyer', 'bureauBuyer')],
    when: ({ form }) => settledRefusal(c.facts, c.policy) ?? disputeRefusal(form, c.facts, c.policy),
    then: ({ form, actor, at }) => {
      const { disputes } = c.facts;
      const id = `d${disputes.length + 1}`;
      c.set({ disputes: [...disputes, { id, ...form, by: actor.personId, at }] });
      overlay(c, 'disputed', true);
    },
  });
  c.motion<SettleDisputeForm>('settleDispute', {
    seats: () => [seat(c, 'buyer', 'bureauHead')],
    notBy: ['dispute'],
    when: ({ form }) => settleDisputeRefusal(form, c.facts),
    then: ({ form, actor, at }) => {
      const { disputeId, payFen, documentNo } = form;
      const settled = { payFen, documentNo, by: actor.personId, at };
      c.set({
        disputes: c.facts.disputes.map((one) => (one.id === disputeId ? { ...one, settled } : one)),
      });
    },
  });
}

/** 确认欠款 (支付条例 16): beside the procedure, in a term of its own. */
async function confirmation(c: PaymentCase): Promise<void> {
  const {
    startAt: _start,
    dueOn: _due,
    ...spec
  } = ask<{ confirm: DebtForm }>(c, 'confirmDebt', seat(c, 'buyer', 'bureauBuyer'), {
    beside: true,
    guard: (m) => debtRefusal(m.form, c.facts),
  });
  await c.ask<{ confirm: DebtForm }>(spec);
}
