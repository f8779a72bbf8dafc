import type { Seat } from '#domain/authority';
import { MEETING_NODES, type MeetingFacts, type MeetingNode } from '#domain/meeting';
import { askAt, type AskMore, type AskSpec, type Case, type Outcomes } from '../kernel';

export type MeetingCase = Case<MeetingFacts>;

/** Seats of the process, by the units in the facts. */
export const seats = {
  clerk: ({ committeeOffice }: MeetingFacts): Seat => ({ unitId: committeeOffice, role: 'committeeClerk' }),
  director: ({ committeeOffice }: MeetingFacts): Seat => ({
    unitId: committeeOffice,
    role: 'committeeDirector',
  }),
  chair: ({ committee }: MeetingFacts): Seat => ({ unitId: committee, role: 'committeeChair' }),
  bureauHead: ({ bureau }: MeetingFacts): Seat => ({ unitId: bureau, role: 'bureauHead' }),
} as const;

/** A question to a seat as the node table has it. */
export const ask = <O extends Outcomes>(node: MeetingNode, seat: Seat, more: AskMore<O> = {}): AskSpec<O> =>
  askAt<O>(MEETING_NODES, node, seat, more);
