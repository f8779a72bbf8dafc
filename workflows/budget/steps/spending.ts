import type { Seat } from '#domain/authority';
import {
  type BudgetFacts,
  claimed,
  type ClaimForm,
  closeRefusal,
  encumberRefusal,
  type EncumberForm,
  type Encumbrance,
  freeFen,
  givenUp,
  type ReleaseForm,
  released,
  releaseRefusal,
  settled,
  type SettleForm,
  spentFen,
} from '#domain/budget';
import { isRefusal } from '#domain/case';
import type { Case } from '../../kernel';

type BudgetCase = Case<BudgetFacts>;

const financeClerk = ({ facts }: BudgetCase): Seat => ({
  unitId: facts.units.finance,
  role: 'financeClerk',
});

/** The life of the line: it is the only one who holds and spends its money, one act after the other. */
export async function spending(c: BudgetCase): Promise<void> {
  encumbering(c);
  answering(c);
  c.motion('closeYear', {
    seats: () => [{ unitId: c.facts.units.finance, role: 'financeHead' }],
    when: ({ at }) => closeRefusal(c.facts, at),
    then: ({ actor, at }) => {
      const unspentFen = c.facts.amountFen - spentFen(c.facts);
      c.set({ closed: { unspentFen, by: actor.personId, at } });
    },
  });
  await c.holds(() => c.facts.closed !== undefined);
}

function encumbering(c: BudgetCase): void {
  c.motion<EncumberForm>('encumber', {
    seats: () => [financeClerk(c)],
    when: ({ form }) => encumberRefusal(form, c.facts),
    then: ({ form, actor, at }) => {
      const { encumbrances } = c.facts;
      const id = `${c.id}/${encumbrances.length + 1}`;
      hold(c, [...encumbrances, { id, ...form, paidFen: 0, claims: [], by: actor.personId, at }]);
    },
  });
  c.motion<ReleaseForm>('release', {
    seats: () => [financeClerk(c)],
    when: ({ form }) => releaseRefusal(form.encumbranceId, c.facts),
    then: ({ form }) => hold(c, released(c.facts, form.encumbranceId)),
  });
}

/** Payments ask for money here and are answered; what they were granted nobody else can have. */
function answering(c: BudgetCase): void {
  c.news<ClaimForm>('claim', ({ form }) => {
    const verdict = claimed(c.facts, form);
    if (!isRefusal(verdict)) hold(c, verdict);
    c.tellCase('payment', form.answerTo, 'fundsAnswered', {
      orderId: form.orderId,
      granted: !isRefusal(verdict),
      ...(isRefusal(verdict) && verdict.detail !== undefined ? { reason: verdict.detail } : {}),
    });
  });
  c.news<SettleForm>('settle', ({ form }) => hold(c, settled(c.facts, form)));
  c.news<SettleForm>('giveUp', ({ form }) => hold(c, givenUp(c.facts, form)));
}

/** The stage follows the money: free, held, or spent to the last fen. */
function hold(c: BudgetCase, encumbrances: readonly Encumbrance[]): void {
  c.set({ encumbrances });
  const { facts } = c;
  const isHeld = encumbrances.some(({ amountFen }) => amountFen > 0);
  if (spentFen(facts) === facts.amountFen) c.stage('spent');
  else if (isHeld || freeFen(facts) < facts.amountFen) c.stage('encumbered');
  else c.stage('available');
}
