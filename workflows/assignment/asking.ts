import type { Seat } from '#domain/authority';
import {
  ASSIGNMENT_NODES,
  type AssignmentFacts,
  type AssignmentNode,
  headSeat,
  officerSeat,
} from '#domain/assignment';
import { askAt, type AskMore, type AskSpec, type Case, type Outcomes } from '../kernel';

export type AssignmentCase = Case<AssignmentFacts>;

/** Seats of the process, by the units in the facts. */
export const seats = {
  clerk: ({ committeeOffice }: AssignmentFacts): Seat => ({
    unitId: committeeOffice,
    role: 'committeeClerk',
  }),
  director: ({ committeeOffice }: AssignmentFacts): Seat => ({
    unitId: committeeOffice,
    role: 'committeeDirector',
  }),
  lead: ({ lead }: AssignmentFacts): Seat => officerSeat(lead),
  leadHead: ({ lead }: AssignmentFacts): Seat => headSeat(lead),
} as const;

/** A question to a seat as the node table has it. */
export const ask = <O extends Outcomes>(
  node: AssignmentNode,
  seat: Seat,
  more: AskMore<O> = {},
): AskSpec<O> => askAt<O>(ASSIGNMENT_NODES, node, seat, more);
