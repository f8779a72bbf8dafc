import type { Role, Seat } from '../authority';
import type { RouteReason, RouteStep } from './facts';
import type { TenderUnits } from './need';

/** Which post each node of the approval route wants first, and who follows when it cannot (policy `seat.fallback`). */
const WANTED = [
  { node: 'countersign.finance', part: 'finance', role: 'financeClerk' },
  { node: 'countersign.committee', part: 'committeeOffice', role: 'committeeDirector' },
  { node: 'approve', part: 'buyer', role: 'bureauHead' },
] as const satisfies readonly { node: string; part: keyof TenderUnits; role: Role }[];

/** The unit in which a post of the fallback chain stands. */
const PART_OF: Readonly<Partial<Record<Role, keyof TenderUnits>>> = {
  bureauHead: 'buyer',
  bureauOfficer: 'buyer',
  bureauBuyer: 'buyer',
  financeClerk: 'finance',
  financeHead: 'finance',
  committeeClerk: 'committeeOffice',
  committeeDirector: 'committeeOffice',
  districtLeader: 'government',
};

/** Rules of the route as they are shown before submission. */
export const ROUTE_RULES: readonly string[] = [
  '岗位无人任职的，按接替次序由下一岗位审批，不得跳过',
  '审批人就是发起人的，按接替次序由下一岗位审批',
  '同一人已在前面环节审批的，后面环节由下一岗位审批，一人不重复审批',
];

export interface RouteRegister {
  /** Persons who hold a post today. */
  readonly holders: (seat: Seat) => readonly string[];
  readonly fallback: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * The approval route with its posts, as it is shown before submission and then walked. A post nobody holds, or which
 * only the starter or an earlier approver holds, passes to the next of its chain; the last of the chain stays whatever
 * holds there, and the separation of duties still examines the person who acts.
 */
export function approvalRoute(
  units: TenderUnits,
  starter: string,
  { holders, fallback }: RouteRegister,
): readonly RouteStep[] {
  const used: string[] = [];
  return WANTED.map(({ node, part, role }) => {
    const chain: Seat[] = [{ unitId: units[part], role }];
    for (const next of fallback[role] ?? []) {
      const unit = PART_OF[next as Role];
      if (unit !== undefined) chain.push({ unitId: units[unit], role: next as Role });
    }
    const first = chain[0] as Seat;
    const seat = chain.find((one) => free(holders(one), starter, used).length > 0) ?? first;
    const because = seat === first ? undefined : reasonOf(holders(first), starter);
    // One person alone in a post is spoken for; of several, another can still take the next step.
    const able = free(holders(seat), starter, used);
    if (able.length === 1) used.push(able[0] as string);
    return { node, seat, ...(because === undefined ? {} : { because }) };
  });
}

const free = (holders: readonly string[], starter: string, used: readonly string[]): readonly string[] =>
  holders.filter((person) => person !== starter && !used.includes(person));

function reasonOf(holders: readonly string[], starter: string): RouteReason {
  if (holders.length === 0) return 'noHolder';
  return holders.every((person) => person === starter) ? 'isStarter' : 'repeated';
}
