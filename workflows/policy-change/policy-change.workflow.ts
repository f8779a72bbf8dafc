import { startOfDay, toInstant } from '#domain/deadline';
import { POLICY_CHANGE_TRANSITIONS, type PolicyChangeFacts } from '#domain/policy-change';
import { type Case, defineCase } from '../kernel';
import { approval } from './steps/approval';
import { publication } from './steps/publication';
import { withdrawal } from './steps/withdrawal';

/** 规则变更 (P12): drafted, approved by a second person, written as a new version, in effect from its day. */
async function ruleChange(c: Case<PolicyChangeFacts>): Promise<string> {
  c.tag('drafter', [c.facts.drafter]);
  const closed = withdrawal(c);
  const approved = await approval(c);
  closed();
  if (!approved) {
    c.stage('rejected');
    return 'rejected';
  }
  c.stage('approved');
  await publication(c);
  c.stage('published');
  await c.until(() => toInstant(startOfDay(c.facts.effectOn)));
  c.stage('effective');
  return 'effective';
}

export const policyChangeCase = defineCase<PolicyChangeFacts>(
  'policyChange',
  { v1: ruleChange },
  POLICY_CHANGE_TRANSITIONS,
);
