import type { Actor, Role } from '#domain/authority';
import type { RegisteredEnterprise } from './register';

/**
 * How far a person's import reaches: the whole district, the enterprises of one 属地, or what one agency found.
 * Rows beyond it are told, not silently dropped.
 */
export type ImportReach =
  | { readonly kind: 'district' }
  | { readonly kind: 'subdistrict'; readonly unitId: string }
  | { readonly kind: 'agency'; readonly unitId: string };

/** Posts that may import, the widest reach first. */
const REACHES = {
  committeeDirector: 'district',
  committeeClerk: 'district',
  subdistrictOfficer: 'subdistrict',
  agencyAdmin: 'agency',
} as const satisfies Partial<Record<Role, ImportReach['kind']>>;

export interface Importer {
  readonly actor: Actor;
  readonly reach: ImportReach;
}

/** The post in which a person imports, of those they may use today; nothing when none of them may. */
export function importerOf(actors: readonly Actor[]): Importer | undefined {
  for (const [role, kind] of Object.entries(REACHES)) {
    const actor = actors.find((one) => one.role === role);
    if (actor === undefined) continue;
    return { actor, reach: kind === 'district' ? { kind } : { kind, unitId: actor.unitId } };
  }
  return undefined;
}

/** Why a row lies beyond the importer's reach, as a sentence after 「第N行：」; nothing when it does not. */
export function beyondReach(
  reach: ImportReach,
  enterprise: RegisteredEnterprise,
  checkedBy: { readonly text: string; readonly agencyId: string | undefined },
): string | undefined {
  if (reach.kind === 'subdistrict' && enterprise.subdistrictUnitId !== reach.unitId) {
    return `“${enterprise.name}”不在本办事处辖区，请由所属办事处或区安委会办公室导入`;
  }
  if (reach.kind === 'agency' && checkedBy.agencyId !== undefined && checkedBy.agencyId !== reach.unitId) {
    return `检查单位“${checkedBy.text}”不是本机构，请由该机构或区安委会办公室导入`;
  }
  return undefined;
}
