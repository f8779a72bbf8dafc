import type { Role } from './role';

/** A post a task waits at: a role in a unit, never a person. The person is resolved when they act. */
export interface Seat {
  readonly unitId: string;
  readonly role: Role;
}

/** A person in a post, resolved by the server from the register of posts on the day of the act. */
export interface Assignee {
  readonly personId: string;
  readonly postId: string;
  readonly unitId: string;
  readonly role: Role;
}

/** How the person came to act in this post; shown in the record, e.g. 「张三（代李四）」 for a substitute. */
export type ActingVia = 'direct' | 'substitute' | 'operator' | 'import' | 'system';

/**
 * Who acts, resolved once for direct, delegated, substituted, added, bulk and operator acts alike.
 * `unitId` and `role` are those of the post acted in: for a substitute, the principal's post.
 */
export interface Actor extends Assignee {
  readonly via: ActingVia;
  /** The principal and the substitution that lets the person act for them (离岗代理). */
  readonly onBehalfOf?: { readonly personId: string; readonly substitutionId: string };
}

/** The clock, the importer and the relay act under this name; it holds no seat and decides nothing. */
export const SYSTEM_ACTOR: Actor = {
  personId: 'system',
  postId: 'system',
  unitId: 'system',
  role: 'systemAdmin',
  via: 'system',
};

export const seatKey = (seat: Seat): string => `${seat.unitId}/${seat.role}`;

export const sameSeat = (a: Seat, b: Seat): boolean => a.unitId === b.unitId && a.role === b.role;

/** Every person an act must be attributed to: the one who acts and the one acted for. */
export const personsBehind = (actor: Actor): readonly string[] =>
  actor.onBehalfOf ? [actor.personId, actor.onBehalfOf.personId] : [actor.personId];
