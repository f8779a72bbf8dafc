import { hasPolicy, type PolicySnapshot } from '../policy';

/** 政府采购 (default) and 招标投标法: two sets of policy data for one procedure (招标投标法实施条例 83). */
export const REGIME_TITLES = {
  GOV_PROCUREMENT: '政府采购',
  TENDER_LAW: '招标投标法',
} as const;
export type Regime = keyof typeof REGIME_TITLES;

/** The ending of a policy key that holds for one regime alone. */
const ENDING = { GOV_PROCUREMENT: 'gov', TENDER_LAW: 'law' } as const satisfies Record<Regime, string>;

/** @public a rule of the tender for whoever comes to its door */
export const isRegime = (value: string): value is Regime => Object.hasOwn(REGIME_TITLES, value);

const ownKey = (regime: Regime, key: string): string => `${key}.${ENDING[regime]}`;

/** The policy key a tender of this regime reads: its own row where there is one, else the row for both. */
export function regimeKey(policy: PolicySnapshot, regime: Regime, key: string): string {
  const own = ownKey(regime, key);
  return hasPolicy(policy, own) ? own : key;
}

/** Whether the regime knows the step at all, e.g. 中标候选人公示: it has the row, or there is one for both. */
export const hasStep = (policy: PolicySnapshot, regime: Regime, key: string): boolean =>
  hasPolicy(policy, ownKey(regime, key)) || hasPolicy(policy, key);
