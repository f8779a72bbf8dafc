import type { EntityManager } from 'typeorm';
import { type Role, type Seat, seatKey } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { hasPolicy, listsOf, type PolicySnapshot } from '#domain/policy';
import { rows, sql } from '../sql/sql';

export interface SeatFound {
  readonly seat: Seat;
  /** True when the wanted post is held by nobody on that day. */
  readonly fallback: boolean;
  /** True when nobody holds any post of the chain: the task stays where it was wanted and an operator is told. */
  readonly nobody: boolean;
}

/** A held post that could take a task. */
interface Held {
  readonly unitId: string;
  readonly role: Role;
  readonly kind: string;
}

/** Units that stand in for the whole district when neither the wanted unit nor the case's units have the post. */
const DISTRICT_KINDS = ['committeeOffice', 'government', 'bureau'];
/** Where a task goes when policy names no chain for its role: the office that coordinates (区安委会办公室). */
const LAST_RESORT: readonly Role[] = ['committeeClerk', 'committeeDirector'];

/** Finds the post that has a task: the one wanted, or along policy `seat.fallback` one that somebody holds. */
export class SeatFinder {
  constructor(
    private readonly manager: EntityManager,
    private readonly day: IsoDay,
    private readonly units: readonly string[],
    private readonly policy: PolicySnapshot | undefined,
  ) {}

  async find(wanted: readonly Seat[]): Promise<ReadonlyMap<string, SeatFound>> {
    const held = await this.heldPosts(wanted);
    return new Map(wanted.map((seat) => [seatKey(seat), this.choose(seat, held)]));
  }

  private choose(wanted: Seat, held: readonly Held[]): SeatFound {
    const holds = (unitId: string, role: string): boolean =>
      held.some((one) => one.unitId === unitId && one.role === role);
    if (holds(wanted.unitId, wanted.role)) return { seat: wanted, fallback: false, nobody: false };
    for (const role of this.chainOf(wanted.role)) {
      const unit = [wanted.unitId, ...this.units].find((unitId) => holds(unitId, role));
      const found =
        unit ?? held.find((one) => one.role === role && DISTRICT_KINDS.includes(one.kind))?.unitId;
      if (found !== undefined)
        return { seat: { unitId: found, role: role as Role }, fallback: true, nobody: false };
    }
    return { seat: wanted, fallback: false, nobody: true };
  }

  private chainOf(role: Role): readonly string[] {
    const known = this.policy !== undefined && hasPolicy(this.policy, 'seat.fallback');
    const chain = known ? listsOf(this.policy, 'seat.fallback')[role] : undefined;
    return [...(chain ?? []), ...LAST_RESORT];
  }

  private heldPosts(wanted: readonly Seat[]): Promise<readonly Held[]> {
    const roles = [...new Set(wanted.flatMap((seat) => [seat.role, ...this.chainOf(seat.role)]))];
    const units = [...new Set([...wanted.map((seat) => seat.unitId), ...this.units])];
    return rows<Held>(
      this.manager,
      sql`select distinct p.unit_id as "unitId", p.role, u.kind
          from post p
          join unit u on u.id = p.unit_id
          join post_holding h on h.post_id = p.id
            and h.from_day <= ${this.day} and (h.to_day is null or h.to_day >= ${this.day})
          where p.role = any(${roles}) and (p.unit_id = any(${units}) or u.kind = any(${DISTRICT_KINDS}))
          order by p.unit_id`,
    );
  }
}
