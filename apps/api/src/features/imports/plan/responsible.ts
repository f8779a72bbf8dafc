import type { Role } from '#domain/authority';
import type { HazardUnits, Responsible } from '#domain/hazard';
import type { PostHolder } from '#persistence';

type FallbackChains = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * The three responsible persons (R99) as the register of posts has them: the holder of the post itself, else along
 * policy `seat.fallback`, first in the post's own unit, then in the case's units.
 */
export class ResponsiblePersons {
  private readonly bySeat = new Map<string, string>();

  constructor(
    holders: readonly PostHolder[],
    private readonly fallback: FallbackChains,
  ) {
    for (const { unitId, role, personId } of holders) {
      const key = `${unitId}/${role}`;
      if (!this.bySeat.has(key)) this.bySeat.set(key, personId);
    }
  }

  /** Nothing when one of the three cannot be found; the case then has to be classified by a person. */
  of(units: HazardUnits): Responsible | undefined {
    const enterprise = this.find(units.enterprise, 'enterpriseSafetyManager', units);
    const subdistrict = this.find(units.subdistrict, 'subdistrictOfficer', units);
    const department = this.find(units.department, 'departmentOfficer', units);
    if (enterprise === undefined || subdistrict === undefined || department === undefined) return undefined;
    return { enterprise, subdistrict, department };
  }

  private find(unitId: string, wanted: Role, units: HazardUnits): string | undefined {
    const candidates = [unitId, ...Object.values(units)];
    for (const role of [wanted, ...(this.fallback[wanted] ?? [])]) {
      const own = role === wanted ? [unitId] : candidates;
      const seat = own.find((id) => this.bySeat.has(`${id}/${role}`));
      if (seat !== undefined) return this.bySeat.get(`${seat}/${role}`);
    }
    return undefined;
  }
}
