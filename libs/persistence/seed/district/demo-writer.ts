import type { EntityManager } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { addMonths } from '#domain/deadline';
import { AccountEntity } from '../../entities/account.entity';
import { CredentialEntity } from '../../entities/credential.entity';
import { EnterpriseEntity } from '../../entities/enterprise.entity';
import { PersonEntity } from '../../entities/person.entity';
import { PostEntity } from '../../entities/post.entity';
import { PostHoldingEntity } from '../../entities/post-holding.entity';
import { SubstitutionEntity } from '../../entities/substitution.entity';
import { SupplierPaymentEntity } from '../../entities/supplier-payment.entity';
import { SupplierProfileEntity } from '../../entities/supplier-profile.entity';
import { UnitEntity } from '../../entities/unit.entity';
import type { DemoRegister } from './demo-register';
import { ENTERPRISES } from './enterprises';
import { SUPPLIER_PROFILES, supplierPayments } from './suppliers';
import type { EnterpriseSeed, PersonSeed, UnitSeed } from './seed-rows';

/** Everyone of the demo has held their post long enough for old hazards to be theirs. */
const HELD_FOR_MONTHS = 36;

export const unitRow = (unit: UnitSeed): UnitEntity => ({
  id: unit.id,
  code: unit.code,
  name: unit.name,
  shortName: unit.shortName,
  kind: unit.kind,
  parentId: unit.parentId ?? null,
  actsAsSubdistrict: unit.actsAsSubdistrict ?? false,
  excluded: unit.excludedNote !== undefined,
  excludedNote: unit.excludedNote ?? null,
  districtCode: unit.districtCode,
  closedOn: null,
});

const enterpriseRow = (one: EnterpriseSeed): EnterpriseEntity => ({
  unitId: one.unit.id,
  creditCode: one.creditCode,
  subdistrictUnitId: one.subdistrictUnitId,
  industry: one.industry,
  departmentUnitId: one.departmentUnitId,
  scale: one.scale,
  address: one.address,
  status: 'active',
  aliases: [...one.aliases],
  contactName: null,
  contactPhone: null,
});

const personsOf = (register: DemoRegister): readonly PersonSeed[] =>
  register.posts.flatMap((post) => [...post.holders]);

const holdingsOf = (register: DemoRegister, fromDay: IsoDay): PostHoldingEntity[] =>
  register.posts.flatMap((post) =>
    post.holders.map((person) => ({
      id: person.id.replace(/^person-/, 'holding-'),
      postId: post.id,
      personId: person.id,
      fromDay,
      toDay: null,
      basis: null,
      endBasis: null,
    })),
  );

/** Writes units, enterprises, people, posts, certificates and the running substitution. @returns persons written */
export async function writeRegister(
  manager: EntityManager,
  register: DemoRegister,
  today: IsoDay,
): Promise<number> {
  const persons = personsOf(register);
  await manager.insert(UnitEntity, register.units.map(unitRow));
  await manager.insert(EnterpriseEntity, ENTERPRISES.map(enterpriseRow));
  await manager.insert(
    PersonEntity,
    persons.map(({ id, name }) => ({ id, name })),
  );
  await manager.insert(
    PostEntity,
    register.posts.map(({ id, unitId, role, title }) => ({ id, unitId, role, title })),
  );
  await manager.insert(PostHoldingEntity, holdingsOf(register, addMonths(today, -HELD_FOR_MONTHS)));
  await manager.insert(
    CredentialEntity,
    register.credentials.map((one) => ({ ...one, fields: [...one.fields] })),
  );
  await manager.insert(SupplierProfileEntity, SUPPLIER_PROFILES);
  await manager.insert(SupplierPaymentEntity, supplierPayments(today, ENTERPRISES[0]?.unit.id ?? ''));
  await manager.insert(
    SubstitutionEntity,
    register.substitutions.map((one) => ({
      ...one,
      scope: 'all',
      acts: [],
      createdBy: one.principalPersonId,
    })),
  );
  return persons.length;
}

/**
 * An account for every persona. They share one hash: the password is public, and a hash of their own for each would
 * only make the first start slower. @returns accounts written
 */
export async function writeAccounts(
  manager: EntityManager,
  register: DemoRegister,
  passwordHash: string,
): Promise<number> {
  const accounts = personsOf(register).map(({ id, login }) => ({
    id: id.replace(/^person-/, 'account-'),
    personId: id,
    login,
    passwordHash,
  }));
  await manager.insert(AccountEntity, accounts);
  return accounts.length;
}
