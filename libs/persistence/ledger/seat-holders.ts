import type { EntityManager } from 'typeorm';
import type { Role, Seat } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { rows, sql } from '../sql/sql';

interface HolderRow {
  readonly unitId: string;
  readonly role: string;
  readonly kind: string;
  readonly personId: string;
}

const DISTRICT_KINDS = ['committeeOffice', 'government', 'bureau'];

/** Who sits in which post on a day, substitutes of the day included. */
export class SeatHolders {
  private constructor(
    private readonly found: readonly HolderRow[],
    private readonly caseUnits: readonly string[],
  ) {}

  static async load(
    manager: EntityManager,
    day: IsoDay,
    wanted: {
      readonly roles: readonly Role[];
      readonly seatUnits: readonly string[];
      readonly caseUnits: readonly string[];
    },
  ): Promise<SeatHolders> {
    if (wanted.roles.length === 0) return new SeatHolders([], wanted.caseUnits);
    const units = [...new Set([...wanted.seatUnits, ...wanted.caseUnits])];
    const found = await rows<HolderRow>(
      manager,
      sql`select p.unit_id as "unitId", p.role, u.kind, h.person_id as "personId"
            from post p join unit u on u.id = p.unit_id
            join (select post_id, person_id, from_day, to_day from post_holding
                  union all
                  select post_id, substitute_person_id, from_day, to_day from substitution where revoked_at is null) h
              on h.post_id = p.id and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
           where p.role = any(${[...wanted.roles]}) and (p.unit_id = any(${units}) or u.kind = any(${DISTRICT_KINDS}))`,
    );
    return new SeatHolders(found, wanted.caseUnits);
  }

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
