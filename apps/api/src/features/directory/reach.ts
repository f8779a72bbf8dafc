import type { EnterpriseView, Scope } from '#persistence';

/**
 * Whether a reader may look an enterprise up: an enterprise itself only, a subdistrict those of its area, a department
 * those it leads; an agency inspects in the whole district.
 */
export function mayLookUp(scope: Scope, enterprise: EnterpriseView): boolean {
  switch (scope.kind) {
    case 'district':
    case 'finder':
      return true;
    case 'none':
    case 'processes':
      return false;
    case 'units':
      return (
        (scope.agency ?? []).length > 0 ||
        (scope.subdistrict ?? []).includes(enterprise.subdistrictUnitId) ||
        (scope.department ?? []).includes(enterprise.departmentUnitId) ||
        (scope.enterprise ?? []).includes(enterprise.unitId)
      );
  }
}
