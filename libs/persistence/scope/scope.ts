import { FALSE, or, type Sql, sql, TRUE } from '../sql/sql';

/**
 * What a reader may see; a required argument of every list, count, search and export. `finder`: an expert sees what
 * they found and nothing else. `units`: cases in which one of the units has its part. `processes`: the whole district,
 * but cases of these processes only (finance sees money and no hazards). A district may leave processes out whose
 * records need a grant of their own.
 */
export type Scope =
  | { readonly kind: 'district'; readonly except?: readonly string[] }
  | { readonly kind: 'processes'; readonly processes: readonly string[] }
  | {
      readonly kind: 'units';
      readonly subdistrict?: readonly string[];
      readonly department?: readonly string[];
      readonly agency?: readonly string[];
      readonly enterprise?: readonly string[];
    }
  | { readonly kind: 'finder'; readonly personId: string }
  | { readonly kind: 'none' };

/** Where a table keeps what a scope asks about. */
export interface ScopeColumns {
  readonly process: Sql;
  readonly subdistrict: Sql;
  readonly department: Sql;
  readonly agency: Sql;
  readonly enterprise: Sql;
  readonly finders: Sql;
}

export const CASE_SCOPE: ScopeColumns = {
  process: sql`c.process`,
  subdistrict: sql`c.subdistrict_unit_id`,
  department: sql`c.department_unit_id`,
  agency: sql`c.agency_unit_id`,
  enterprise: sql`c.enterprise_unit_id`,
  finders: sql`c.finders`,
};

export const HAZARD_SCOPE: ScopeColumns = {
  process: sql`'hazard'`,
  subdistrict: sql`h.subdistrict_id`,
  department: sql`h.department_id`,
  agency: sql`h.agency_id`,
  enterprise: sql`h.enterprise_id`,
  finders: sql`h.finders`,
};

export function scopeFilter(scope: Scope, columns: ScopeColumns): Sql {
  switch (scope.kind) {
    case 'district':
      return scope.except ? sql`not ${columns.process} = any(${[...scope.except]}::text[])` : TRUE;
    case 'processes':
      return sql`${columns.process} = any(${[...scope.processes]}::text[])`;
    case 'none':
      return FALSE;
    case 'finder':
      return sql`${columns.finders} @> array[${scope.personId}]::text[]`;
    case 'units':
      return or([
        ...oneOf(columns.subdistrict, scope.subdistrict),
        ...oneOf(columns.department, scope.department),
        ...oneOf(columns.agency, scope.agency),
        ...oneOf(columns.enterprise, scope.enterprise),
      ]);
  }
}

/** A condition for a list of values, none when the list is not given; an empty list matches nothing. */
export function oneOf(column: Sql, values: readonly string[] | undefined): readonly Sql[] {
  if (values === undefined) return [];
  // For one value an index gives the rows in the order of the list; for an array the planner has to sort.
  return [values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${[...values]})`];
}

/**
 * Units of a reader's own, whatever part they play; none for a reader who sees by other means.
 * @public units a reader sees by
 */
export const unitsOf = (scope: Scope): readonly string[] =>
  scope.kind === 'units'
    ? [scope.subdistrict, scope.department, scope.agency, scope.enterprise].flatMap((one) => one ?? [])
    : [];

/** Rows in which one of the reader's units has a part; for a matter that concerns several units alike. */
export function partnersFilter(scope: Scope, process: string, column: Sql): Sql {
  if (scope.kind === 'district') return scope.except?.includes(process) ? FALSE : TRUE;
  if (scope.kind === 'processes') return scope.processes.includes(process) ? TRUE : FALSE;
  const units = unitsOf(scope);
  return units.length > 0 ? sql`${column} && ${[...units]}::text[]` : FALSE;
}
