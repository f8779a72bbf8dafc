import type { Role, UnitKind } from '#domain/authority';
import type { IsoDay } from '#domain/case';

/** What the seed says of a unit; what it leaves out is null or false in the table. */
export interface UnitSeed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId?: string;
  readonly actsAsSubdistrict?: boolean;
  /** Present: the unit is outside this district's duty, and why. */
  readonly excludedNote?: string;
  readonly districtCode: string;
}

/** A post of a unit and those who hold it, in order; a post with nobody is a vacancy. */
export interface PostSeed {
  readonly id: string;
  readonly unitId: string;
  readonly role: Role;
  readonly title: string;
  readonly holders: readonly PersonSeed[];
}

export interface PersonSeed {
  readonly id: string;
  readonly login: string;
  readonly name: string;
}

export interface CredentialSeed {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly number: string;
  readonly validUntil: IsoDay;
  readonly fields: readonly string[];
}

export interface SubstitutionSeed {
  readonly id: string;
  readonly principalPersonId: string;
  readonly postId: string;
  readonly substitutePersonId: string;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly reason: string;
}

export interface EnterpriseSeed {
  readonly unit: UnitSeed;
  readonly creditCode: string;
  readonly subdistrictUnitId: string;
  readonly industry: string;
  readonly departmentUnitId: string;
  readonly scale: EnterpriseScale;
  readonly address: string;
  readonly aliases: readonly string[];
}

/** 大型、中型、小型、微型企业，个体工商户 (统计上大中小微型企业划分). */
export type EnterpriseScale = 'large' | 'medium' | 'small' | 'micro' | 'individual';
