import type { EntityManager } from 'typeorm';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { sql } from '../sql/sql';
import { NameBook, type NameRow } from './name-book';
import { rowsPrepared } from './prepared';

/** Units that stand in for the whole district when neither the wanted unit nor the case's units have a post. */
export const DISTRICT_KINDS = ['committeeOffice', 'government', 'bureau'];

/** Somebody who sits in a post on the day that was asked about. */
export interface SeatRow {
  readonly unitId: string;
  readonly role: string;
  /** Kind of the unit. */
  readonly kind: string;
  readonly personId: string;
  /** Sits there for the holder: is told what the holder is told, but does not keep a post from being vacant. */
  readonly substitute: boolean;
}

/** Ids whose names are wanted. */
export interface NamesWanted {
  readonly persons: readonly string[];
  readonly posts: readonly string[];
  readonly units: readonly string[];
}

/** Posts whose holders are wanted: these roles, in these units or in an office of the whole district. */
export interface SeatsWanted {
  readonly day: IsoDay;
  readonly roles: readonly Role[];
  readonly units: readonly string[];
}

/** What a batch needs to know of units, posts and persons, as the register has them now. */
export interface Register {
  readonly names: NameBook;
  /** In the order of the units' ids. */
  readonly seats: readonly SeatRow[];
}

interface FoundName extends NameRow {
  readonly of: 'person' | 'post' | 'unit';
}

interface FoundSeat {
  readonly of: 'holder' | 'substitute';
  readonly id: string;
  readonly role: string;
  readonly kind: string;
  readonly personId: string;
}

/** Reads names and holders in one query, because every batch asks for both. */
export async function readRegister(
  manager: EntityManager,
  names: NamesWanted,
  seats: SeatsWanted,
): Promise<Register> {
  const { day, roles, units } = seats;
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
  const found = await rowsPrepared<FoundName | FoundSeat>(
    manager,
    sql`select 'person' as of, id, name, null as "shortName", null as kind, null as "districtCode",
               null as role, null as "personId"
          from person where id = any(${distinct(names.persons)})
        union all select 'post', id, title, null, null, null, null, null
          from post where id = any(${distinct(names.posts)})
        union all select 'unit', id, name, short_name, kind, district_code, null, null
          from unit where id = any(${distinct(names.units)})
        union all select h.of, p.unit_id, null, null, u.kind, null, p.role, h.person_id
          from post p join unit u on u.id = p.unit_id
          join (select 'holder' as of, post_id, person_id, from_day, to_day from post_holding
                union all
                select 'substitute', post_id, substitute_person_id, from_day, to_day
                from substitution where revoked_at is null) h
            on h.post_id = p.id and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
          where p.role = any(${distinct(roles)})
            and (p.unit_id = any(${distinct(units)}) or u.kind = any(${DISTRICT_KINDS}))
        order by id`,
  );
  return {
    names: new NameBook(found.filter(isName)),
    seats: found.flatMap((one) => (isName(one) ? [] : [seatRow(one)])),
  };
}

const seatRow = ({ of, id, role, kind, personId }: FoundSeat): SeatRow => ({
  ...{ unitId: id, role, kind, personId },
  substitute: of === 'substitute',
});

/** The names alone. */
export async function readNames(manager: EntityManager, names: NamesWanted): Promise<NameBook> {
  return (await readRegister(manager, names, { day: '0001-01-01', roles: [], units: [] })).names;
}

const isName = (row: FoundName | FoundSeat): row is FoundName =>
  row.of !== 'holder' && row.of !== 'substitute';
