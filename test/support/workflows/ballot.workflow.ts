import type { Seat } from '#domain/authority';
import { defineCase } from '../../../workflows/kernel';

const seat = (role: Seat['role'], n: number): Seat => ({ unitId: `unit-${n}`, role });

/** A case of nothing but a ballot, to tell 票签 and 或签 on the kernel without a process around them. */
export const ballotCase = defineCase('ballot', {
  vote: async (c) => {
    c.stage('voting');
    const voters = [seat('committeeChair', 1), seat('departmentHead', 2), seat('subdistrictLeader', 3)];
    const outcomes = ['agree', 'disagree', 'abstain'] as const;
    return c.vote(
      voters.map((one) => ({ node: `ballot.${one.role}`, seat: one, outcomes })),
      'vote.chaired',
    );
  },
  any: async (c) => {
    c.stage('asking');
    const { actor } = await c.askAny<{ decide: string }>(
      [seat('departmentHead', 2), seat('subdistrictLeader', 3)].map((one) => ({
        node: `any.${one.role}`,
        seat: one,
        outcomes: ['decide'] as const,
      })),
    );
    return actor.role;
  },
});
