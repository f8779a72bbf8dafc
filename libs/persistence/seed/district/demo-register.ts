import { type Role, ROLE_TITLES } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { addDays } from '#domain/deadline';
import { credentialsOf, fieldsOfExpert } from './credentials';
import { ENTERPRISES } from './enterprises';
import { People } from './people';
import type { CredentialSeed, PostSeed, SubstitutionSeed, UnitSeed } from './seed-rows';
import { enterprisePosts, officialPosts, personIdOf, postIdOf, supplierPosts } from './staff';
import { OFFICIAL_UNITS } from './units';

/** The whole register of the demo district. */
export interface DemoRegister {
  readonly units: readonly UnitSeed[];
  readonly posts: readonly PostSeed[];
  readonly credentials: readonly CredentialSeed[];
  readonly substitutions: readonly SubstitutionSeed[];
}

const HOUSING = 'unit-department-housing';
const LEAVE_BEFORE = 2;
const LEAVE_AFTER = 12;

function posts(): readonly PostSeed[] {
  const people = new People();
  const official = officialPosts(people);
  return [
    ...official,
    ...enterprisePosts(
      ENTERPRISES.map((one) => one.unit.id),
      people,
    ),
    ...supplierPosts(people),
  ];
}

/** 区住建局's head is away for a fortnight; an officer of the same department stands in (离岗代理). */
const substitution = (today: IsoDay): SubstitutionSeed => ({
  id: 'substitution-housing-lead',
  principalPersonId: personIdOf(HOUSING, 'departmentHead'),
  postId: postIdOf(HOUSING, 'departmentHead'),
  substitutePersonId: personIdOf(HOUSING, 'departmentOfficer', 3),
  fromDay: addDays(today, -LEAVE_BEFORE),
  toDay: addDays(today, LEAVE_AFTER),
  reason: '赴省参加安全生产专题培训',
});

/** Always the same people; only what is counted from `today` differs. */
export function demoRegister(today: IsoDay): DemoRegister {
  const all = posts();
  return {
    units: [...OFFICIAL_UNITS, ...ENTERPRISES.map((one) => one.unit)],
    posts: all,
    credentials: credentialsOf(all, today),
    substitutions: [substitution(today)],
  };
}

/** An enterprise of the demo district with its place in 属地 and 行业. */
export interface DemoEnterprise {
  readonly unitId: string;
  readonly name: string;
  readonly industry: string;
  readonly subdistrictUnitId: string;
  readonly departmentUnitId: string;
}

/** Someone of the demo district in whose place a visitor may look and act. */
export interface DemoPersona {
  readonly login: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly roleTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  /** Present for people of an enterprise. */
  readonly enterprise?: DemoEnterprise;
  /** Present for experts: the trades of their certificates. */
  readonly fields?: readonly string[];
}

const UNITS: ReadonlyMap<string, UnitSeed> = new Map(
  [...OFFICIAL_UNITS, ...ENTERPRISES.map((one) => one.unit)].map((unit) => [unit.id, unit]),
);

const PLACES: ReadonlyMap<string, DemoEnterprise> = new Map(
  ENTERPRISES.map(({ unit, industry, subdistrictUnitId, departmentUnitId }) => [
    unit.id,
    { unitId: unit.id, name: unit.name, industry, subdistrictUnitId, departmentUnitId },
  ]),
);

/** Every persona, officials first, then agencies, supervision, administrators and enterprises. */
export function demoPersonas(): readonly DemoPersona[] {
  return posts().flatMap((post) =>
    post.holders.map((person, holder) => {
      const enterprise = PLACES.get(post.unitId);
      return {
        login: person.login,
        personId: person.id,
        name: person.name,
        role: post.role,
        roleTitle: ROLE_TITLES[post.role],
        unitId: post.unitId,
        unitName: UNITS.get(post.unitId)?.name ?? post.unitId,
        title: post.title,
        ...(enterprise === undefined ? {} : { enterprise }),
        ...(post.role === 'expert' ? { fields: fieldsOfExpert(holder) } : {}),
      };
    }),
  );
}
