import { type PolicySnapshot, snapshotOn } from '#domain/policy';
import { SEED_POLICY } from '../../libs/persistence/seed/policy/seed-policy';

/** The seed policy as a case is pinned to it. */
export const seedPolicy = (day = '2026-02-01'): PolicySnapshot => snapshotOn(SEED_POLICY, day, 'policy-test');
