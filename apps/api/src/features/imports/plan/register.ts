import type { RegisterEntry } from '#domain/ledger';
import type { PostHolder } from '#persistence';

/** An enterprise of the register with its place in 属地 and 行业. */
export interface RegisteredEnterprise {
  readonly unitId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly creditCode?: string;
  readonly subdistrictUnitId: string;
  readonly departmentUnitId: string;
  readonly industry: string;
}

export interface RegisteredUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** What an import asks of the register, loaded once for the whole file. */
export interface ImportRegister {
  readonly enterprises: readonly RegisteredEnterprise[];
  readonly agencies: readonly RegisteredUnit[];
  readonly committeeOfficeId: string;
  readonly governmentId: string;
  /** Holders of posts in the units that hazards name. */
  readonly holders: readonly PostHolder[];
}

/** Enterprises as the reader looks names up. */
export const registerEntries = (enterprises: readonly RegisteredEnterprise[]): readonly RegisterEntry[] =>
  enterprises.map(({ unitId, name, aliases, creditCode }) => ({
    id: unitId,
    name,
    aliases,
    ...(creditCode === undefined ? {} : { creditCode }),
  }));
