import type { Seat } from './actor';
import type { Role } from './role';

/** Why a step of the route is not with the post the rule names first. */
export const ROUTE_REASONS = {
  noHolder: '原定岗位无人任职，按接替次序由本岗位审批',
  isStarter: '原定审批人就是发起人，按接替次序由本岗位审批',
  repeated: '原定审批人已在前面环节办理，按接替次序由本岗位审批',
} as const;
export type RouteReason = keyof typeof ROUTE_REASONS;

/** One step of an approval route as it was worked out and shown before submission. */
export type RouteStep = {
  readonly node: string;
  readonly seat: Pick<Seat, 'unitId' | 'role'>;
  readonly because?: RouteReason;
};

/**
 * Rules of the route as they are shown before submission.
 * @public shown before a route is started
 */
export const ROUTE_RULES: readonly string[] = [
  '岗位无人任职的，按接替次序由下一岗位审批，不得跳过',
  '审批人就是发起人的，按接替次序由下一岗位审批',
  '同一人已在前面环节审批的，后面环节由下一岗位审批，一人不重复审批',
];

export interface RouteRegister {
  /** Persons who hold a post today. */
  readonly holders: (seat: Seat) => readonly string[];
  /** Policy `seat.fallback`. */
  readonly fallback: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * The approval route with its posts, as it is shown before submission and then walked. A post nobody holds, or which
 * only a starter or an earlier approver holds, passes to the next of its chain; the last of the chain stays whatever
 * holds there, and the separation of duties still examines the person who acts.
 * @param starters who submits, and whoever else may not approve
 * @param unitOf the unit in which a post of the fallback chain stands
 */
export function planRoute(
  wanted: readonly { readonly node: string; readonly seat: Seat }[],
  starters: readonly string[],
  unitOf: (role: Role) => string | undefined,
  { holders, fallback }: RouteRegister,
): readonly RouteStep[] {
  const used: string[] = [];
  const free = (seat: Seat): readonly string[] =>
    holders(seat).filter((person) => !starters.includes(person) && !used.includes(person));
  return wanted.map(({ node, seat: first }) => {
    const chain = [first, ...chainOf(first, fallback, unitOf)];
    const seat = chain.find((one) => free(one).length > 0) ?? first;
    const because = seat === first ? undefined : reasonOf(holders(first), starters);
    // One person alone in a post is spoken for; of several, another can still take the next step.
    const able = free(seat);
    if (able.length === 1) used.push(able[0] as string);
    return { node, seat, ...(because === undefined ? {} : { because }) };
  });
}

const chainOf = (
  { role }: Seat,
  fallback: RouteRegister['fallback'],
  unitOf: (role: Role) => string | undefined,
): readonly Seat[] =>
  (fallback[role] ?? []).flatMap((next) => {
    const unitId = unitOf(next as Role);
    return unitId === undefined ? [] : [{ unitId, role: next as Role }];
  });

function reasonOf(holders: readonly string[], starters: readonly string[]): RouteReason {
  if (holders.length === 0) return 'noHolder';
  return holders.every((person) => starters.includes(person)) ? 'isStarter' : 'repeated';
}
