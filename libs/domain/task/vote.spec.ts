import type { Role } from '../authority';
import { PolicyFormatError, PolicyMissingError } from '../policy';
import { aPolicy } from '../../../test/factories';
import { type Ballot, tally, type VoteRule, voteRuleOf } from './vote';

const VOTERS: readonly Role[] = ['departmentHead', 'committeeDirector', 'subdistrictLeader'];
const rule = (over: Partial<VoteRule> = {}): VoteRule => ({
  ratio: 2 / 3,
  quorum: 2 / 3,
  weights: {},
  veto: [],
  ...over,
});
const ballots = (...votes: Ballot['vote'][]): readonly Ballot[] =>
  votes.map((vote, index) => ({ role: VOTERS[index] as Role, vote }));

describe('a vote (票签)', () => {
  it.each<{ why: string; cast: Ballot['vote'][]; over?: Partial<VoteRule>; is: string }>([
    { why: 'nobody has voted: silence agrees to nothing', cast: [], is: 'open' },
    { why: 'too few agree yet', cast: ['agree'], is: 'open' },
    { why: 'the share is reached', cast: ['agree', 'agree'], is: 'passed' },
    { why: 'the share can no longer be reached', cast: ['disagree', 'disagree'], is: 'rejected' },
    { why: 'an abstention is no agreement', cast: ['abstain', 'abstain'], is: 'rejected' },
    {
      why: 'the share is reached before the quorum',
      cast: ['agree', 'agree'],
      over: { quorum: 1 },
      is: 'open',
    },
    {
      why: 'abstentions make the quorum',
      cast: ['agree', 'agree', 'abstain'],
      over: { quorum: 1 },
      is: 'passed',
    },
    {
      why: 'a heavy vote decides',
      cast: ['agree'],
      over: { ratio: 0.5, quorum: 0.3, weights: { departmentHead: 2 } },
      is: 'passed',
    },
    { why: 'a veto rejects at once', cast: ['disagree'], over: { veto: ['departmentHead'] }, is: 'rejected' },
    { why: 'others have no veto', cast: ['disagree'], over: { veto: ['subdistrictLeader'] }, is: 'open' },
    {
      why: 'a veto may still come',
      cast: ['agree', 'agree'],
      over: { veto: ['subdistrictLeader'] },
      is: 'open',
    },
    { why: 'unanimity is asked and one disagrees', cast: ['disagree'], over: { ratio: 1 }, is: 'rejected' },
  ])('$why: $is', ({ cast, over, is }) => {
    expect(tally(ballots(...cast), VOTERS, rule(over))).toBe(is);
  });

  it('without voters passes nothing', () => {
    expect(tally([], [], rule({ quorum: 0 }))).toBe('rejected');
  });

  it('a share is reached exactly, whatever binary fractions make of it', () => {
    const weighed = rule({ ratio: 0.55, weights: { departmentHead: 55, committeeDirector: 44 } });
    expect(tally(ballots('agree', 'disagree', 'disagree'), VOTERS, weighed)).toBe('passed');
  });

  it('takes its rule from policy, and says so when the row is missing or no rule', () => {
    const policy = aPolicy({ 'vote.listing': { ratio: 0.5, quorum: 1 }, 'vote.bad': { ratio: '半数' } });
    expect(voteRuleOf(policy, 'vote.listing')).toEqual({ ratio: 0.5, quorum: 1, weights: {}, veto: [] });
    expect(() => voteRuleOf(policy, 'vote.bad')).toThrow(PolicyFormatError);
    expect(() => voteRuleOf(policy, 'vote.none')).toThrow(PolicyMissingError);
  });
});
