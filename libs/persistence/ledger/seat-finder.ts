import type { Role, Seat } from '#domain/authority';
import { hasPolicy, listsOf, type PolicySnapshot } from '#domain/policy';
import { DISTRICT_KINDS, type SeatRow } from './register';

export interface SeatFound {
  readonly seat: Seat;
  /** True when the wanted post is held by nobody on that day. */
  readonly fallback: boolean;
  /** True when nobody holds any post of the chain: the task stays where it was wanted and an operator is told. */
  readonly nobody: boolean;
}

/** Where a task goes when policy names no chain for its role: the office that coordinates (区安委会办公室). */
const LAST_RESORT: readonly Role[] = ['committeeClerk', 'committeeDirector'];

/** Roles a task goes to, in this order, when nobody holds the post it was wanted at (policy `seat.fallback`). */
export function fallbacksOf(role: Role, policy: PolicySnapshot | undefined): readonly Role[] {
  const known = policy !== undefined && hasPolicy(policy, 'seat.fallback');
  const chain = known ? listsOf(policy, 'seat.fallback')[role] : undefined;
  return [...((chain ?? []) as readonly Role[]), ...LAST_RESORT];
}

/** Finds the post that has a task: the one wanted, or along policy `seat.fallback` one that somebody holds. */
export class SeatFinder {
  /** Posts with a holder; a substitution alone fills none. */
  private readonly held: readonly SeatRow[];

  constructor(
    found: readonly SeatRow[],
    private readonly caseUnits: readonly string[],
    private readonly policy: PolicySnapshot | undefined,
  ) {
    this.held = found.filter((one) => !one.substitute);
  }

  find(wanted: Seat): SeatFound {
    if (this.holds(wanted.unitId, wanted.role)) return { seat: wanted, fallback: false, nobody: false };
    for (const role of fallbacksOf(wanted.role, this.policy)) {
      const unitId = this.unitWith(role, wanted.unitId);
      if (unitId !== undefined) return { seat: { unitId, role }, fallback: true, nobody: false };
    }
    return { seat: wanted, fallback: false, nobody: true };
  }

  /** First in the unit that was wanted, then in the case's units, then in the offices of the whole district. */
  private unitWith(role: Role, wantedUnit: string): string | undefined {
    const near = [wantedUnit, ...this.caseUnits].find((unitId) => this.holds(unitId, role));
    return near ?? this.held.find((one) => one.role === role && DISTRICT_KINDS.includes(one.kind))?.unitId;
  }

  private holds(unitId: string, role: Role): boolean {
    return this.held.some((one) => one.unitId === unitId && one.role === role);
  }
}
