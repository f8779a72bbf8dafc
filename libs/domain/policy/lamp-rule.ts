import type { LampRule } from '../deadline/lamp';
import { numberOf, termOf } from './policy-reader';
import type { PolicySnapshot } from './policy-value';

/** Thresholds of the lamps as this policy sets them. @throws PolicyMissingError, PolicyFormatError */
export const lampRuleOf = (snapshot: PolicySnapshot): LampRule => ({
  nearShare: numberOf(snapshot, 'lamp.nearShare'),
  nearWithin: termOf(snapshot, 'lamp.nearWithin'),
  reportedAfter: termOf(snapshot, 'lamp.reportedAfter'),
});
