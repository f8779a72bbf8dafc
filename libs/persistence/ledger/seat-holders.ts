import type { Role, Seat } from '#domain/authority';
import { DISTRICT_KINDS, type SeatRow } from './register';

/** Who sits in which post, substitutes of the day included. */
export class SeatHolders {
  constructor(
    private readonly found: readonly SeatRow[],
    private readonly caseUnits: readonly string[],
  ) {}

  of(seat: Seat): readonly string[] {
    return this.found
      .filter((one) => one.unitId === seat.unitId && one.role === seat.role)
      .map((one) => one.personId);
  }

  /** Holders of a role in the case's units, or else in the offices of the whole district. */
  ofRole(role: Role): readonly string[] {
    const all = this.found.filter((one) => one.role === role);
    const own = all.filter((one) => this.caseUnits.includes(one.unitId));
    return (own.length > 0 ? own : all.filter((one) => DISTRICT_KINDS.includes(one.kind))).map(
      (one) => one.personId,
    );
  }
}
