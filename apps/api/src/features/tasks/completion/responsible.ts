import type { Seat } from '#domain/authority';
import { isRole, ROLE_TITLES } from '#domain/authority';
import { type Refusal, refuse } from '#domain/case';
import type { HazardUnits, Responsible } from '#domain/hazard';
import { hasPolicy, listsOf, type PolicySnapshot } from '#domain/policy';
import type { Register } from './scene';

/** Posts along the chain of policy `seat.fallback`, the wanted one first; each in its own unit, then in the case's. */
function chainOf({ unitId, role }: Seat, units: HazardUnits, policy: PolicySnapshot): readonly Seat[] {
  const named = hasPolicy(policy, 'seat.fallback') ? (listsOf(policy, 'seat.fallback')[role] ?? []) : [];
  const inUnits = [...new Set([unitId, ...Object.values(units)])];
  const fallback = named
    .filter(isRole)
    .flatMap((next) => inUnits.map((unit) => ({ unitId: unit, role: next })));
  return [{ unitId, role }, ...fallback];
}

/** The person responsible for a post today: its first holder, or along the chain whoever is there; never nobody. */
export async function responsibleFor(
  seat: Seat,
  units: HazardUnits,
  policy: PolicySnapshot,
  register: Register,
): Promise<string | Refusal> {
  for (const candidate of chainOf(seat, units, policy)) {
    const [holder] = await register.holdersOf(candidate);
    if (holder) return holder.personId;
  }
  return refuse('RESPONSIBILITY_NOT_MET', `${ROLE_TITLES[seat.role]}岗位空缺，接替岗位也无人在岗`, [
    { seat },
  ]);
}

/** The three responsible persons of a hazard (R99), or the refusal that names the empty post. */
export async function threeResponsible(
  units: HazardUnits,
  policy: PolicySnapshot,
  register: Register,
): Promise<Responsible | Refusal> {
  const find = (seat: Seat): Promise<string | Refusal> => responsibleFor(seat, units, policy, register);
  const enterprise = await find({ unitId: units.enterprise, role: 'enterpriseSafetyManager' });
  const subdistrict = await find({ unitId: units.subdistrict, role: 'subdistrictOfficer' });
  const department = await find({ unitId: units.department, role: 'departmentOfficer' });
  if (typeof enterprise !== 'string') return enterprise;
  if (typeof subdistrict !== 'string') return subdistrict;
  if (typeof department !== 'string') return department;
  return { enterprise, subdistrict, department };
}
