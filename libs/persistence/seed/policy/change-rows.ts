import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT } from './policy-row';

/** How the rules themselves are changed (P12): the Opinion is silent, the district sets its own terms. */
export const CHANGE_ROWS: readonly PolicyValue[] = [
  amount('policyChange.decide', '规则变更审批期限', [3, 'WD'], BY_DISTRICT),
  amount('policyChange.revise', '规则变更退回修改期限', [5, 'WD'], BY_DISTRICT),
];
