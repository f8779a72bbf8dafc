import type { Role } from '../authority';
import { PolicyFormatError, type PolicySnapshot, valueOf } from '../policy';

/** 票签 rule of a joint decision, from policy: who weighs what, how much must agree, who may veto. */
export interface VoteRule {
  /** Share of all weights that must agree, 0 to 1; more than it decides only when `ratio` is reached. */
  readonly ratio: number;
  /** Share of voters who must have voted, abstentions included, 0 to 1. */
  readonly quorum: number;
  /** Weight by role of the voting post; 1 where none is named. */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
  /** A disagreeing vote of one of these posts rejects at once. */
  readonly veto: readonly Role[];
}

export interface Ballot {
  readonly role: Role;
  readonly vote: 'agree' | 'disagree' | 'abstain';
}

/** The standing of a vote: `open` while later ballots can still change it. */
export type Tally = 'open' | 'passed' | 'rejected';

/** Counts the ballots of a vote among `voters`. A vote never passes by silence: open ballots agree to nothing. */
export function tally(ballots: readonly Ballot[], voters: readonly Role[], rule: VoteRule): Tally {
  if (ballots.some((ballot) => ballot.vote === 'disagree' && rule.veto.includes(ballot.role)))
    return 'rejected';
  const weight = (role: Role): number => rule.weights[role] ?? 1;
  const sum = (roles: readonly Role[]): number => roles.reduce((total, role) => total + weight(role), 0);
  const all = sum(voters);
  const agreed = sum(ballots.filter((ballot) => ballot.vote === 'agree').map((ballot) => ballot.role));
  const spoken = sum(ballots.map((ballot) => ballot.role));
  // Shares, not products: 0.55 × 100 is more than 55 in binary arithmetic. Without voters there is no share at all.
  const reaches = (weights: number): boolean => weights / all >= rule.ratio;
  if (!reaches(agreed + (all - spoken))) return 'rejected';
  const vetoOpen = voters.some((role) => rule.veto.includes(role)) && ballots.length < voters.length;
  if (reaches(agreed) && ballots.length / voters.length >= rule.quorum && !vetoOpen) return 'passed';
  return ballots.length === voters.length ? 'rejected' : 'open';
}

/** Reads a vote rule. @throws PolicyMissingError, PolicyFormatError */
export function voteRuleOf(policy: PolicySnapshot, key: string): VoteRule {
  const value = valueOf(policy, key) as Partial<VoteRule> | null;
  const { ratio, quorum } = value ?? {};
  if (typeof ratio !== 'number' || typeof quorum !== 'number') {
    throw new PolicyFormatError(key, '票签规则（ratio、quorum、weights、veto）');
  }
  return { ratio, quorum, weights: value?.weights ?? {}, veto: value?.veto ?? [] };
}
