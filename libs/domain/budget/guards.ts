import type { Instant } from '../case/json';
import { refuse, type Refusal } from '../case/refusal';
import { dayOf, yearOf } from '../deadline/day';
import { numberOf, type PolicySnapshot } from '../policy';
import { yuan } from '../case/money';
import type { BudgetFacts } from './facts';
import { claimedFen, isMoney } from './money';

const FEN = 100;

/** A line as it may be planned: a whole amount, and the reward fund never above its yearly cap (R78, 五（四）1). */
export function planRefusal(
  { kind, amountFen }: Pick<BudgetFacts, 'kind' | 'amountFen'>,
  policy: PolicySnapshot,
): Refusal | undefined {
  if (!isMoney(amountFen)) return refuse('FORM_INVALID', '预算金额应大于零');
  const capFen = numberOf(policy, 'fund.reward') * FEN;
  return kind === 'reward' && amountFen > capFen
    ? refuse('FORM_INVALID', `奖励专项资金每年度不超过 ${yuan(capFen)} 元`)
    : undefined;
}

/** The year is over and nothing is on its way any more. */
export function closeRefusal(facts: BudgetFacts, at: Instant): Refusal | undefined {
  if (yearOf(dayOf(at)) <= facts.fiscalYear) {
    return refuse('MOTION_NOT_ALLOWED', `${facts.fiscalYear} 年度终了后方可结清`);
  }
  return facts.encumbrances.some((one) => claimedFen(one) > 0)
    ? refuse('MOTION_NOT_ALLOWED', '尚有付款在途，付讫后方可结清')
    : undefined;
}
