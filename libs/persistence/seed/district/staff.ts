import { type Role, ROLE_TITLES } from '#domain/authority';
import { LEAD_DEPARTMENTS } from './departments';
import type { People } from './people';
import type { PersonSeed, PostSeed, UnitSeed } from './seed-rows';
import { DUTY_SUBDISTRICTS } from './subdistricts';
import { BUREAU_ID, COMMITTEE_OFFICE_ID, FINANCE_ID, GOVERNMENT_ID } from './unit-ids';
import { SUPPLIER_STAFFING } from './suppliers';
import { AGENCY_UNITS, SUPERVISION_UNITS, SYSTEM_OFFICE } from './units';

/** A post to fill: its role, how many hold it, and its title where the role's own says too little. */
type Staffing = readonly [role: Role, holders: number, title?: string];

/** Two review together and a third drafts or checks: three officers are the least that the loop needs. */
const OFFICERS = 3;

const GOVERNMENT: readonly Staffing[] = [
  ['districtLeader', 2, '分管安全生产副区长'],
  ['committeeChair', 1, '区长、区安委会主任'],
];
const COMMITTEE_OFFICE: readonly Staffing[] = [
  ['committeeDirector', 1],
  ['committeeClerk', OFFICERS],
];
/** The bureau leads 危化 and 工贸, so it has the posts of a department beside its own. */
const BUREAU: readonly Staffing[] = [
  ['bureauHead', 1],
  ['bureauOfficer', 2],
  ['bureauBuyer', 1],
  ['departmentHead', 1, '分管危化工贸副局长'],
  ['departmentOfficer', OFFICERS + 1, '危化工贸监管科科员'],
];
const FINANCE: readonly Staffing[] = [
  ['financeHead', 1],
  ['financeClerk', 2],
];
const DEPARTMENT: readonly Staffing[] = [
  ['departmentHead', 1],
  ['departmentOfficer', OFFICERS],
];
const SUBDISTRICT: readonly Staffing[] = [
  ['subdistrictLeader', 1],
  ['subdistrictOfficer', OFFICERS],
  ['subdistrictEnforcer', 1],
];
const AGENCY: readonly Staffing[] = [
  ['agencyAdmin', 1],
  ['agencyQc', OFFICERS],
  ['expert', 5],
];
const SUPERVISION: readonly Staffing[] = [['auditor', 1]];
const ADMINISTRATORS: readonly Staffing[] = [
  ['systemAdmin', 1],
  ['securityAdmin', 1],
  ['auditAdmin', 1],
];
const ENTERPRISE: readonly Staffing[] = [
  ['enterpriseHead', 1],
  ['enterpriseSafetyManager', 1],
];

/** Left empty on purpose: 洛北's leader has moved on, so that the fallback of an empty post can be seen. */
export const VACANT_POST = { unitId: 'unit-subdistrict-luobei', role: 'subdistrictLeader' } as const;

const ROLE_KEYS: Readonly<Partial<Record<Role, string>>> = {
  districtLeader: 'leader',
  committeeChair: 'chair',
  committeeDirector: 'director',
  committeeClerk: 'clerk',
  bureauOfficer: 'officer',
  bureauHead: 'head',
  bureauBuyer: 'buyer',
  financeClerk: 'clerk',
  financeHead: 'head',
  subdistrictLeader: 'leader',
  subdistrictOfficer: 'officer',
  subdistrictEnforcer: 'enforcer',
  departmentHead: 'lead',
  departmentOfficer: 'inspector',
  agencyAdmin: 'admin',
  agencyQc: 'qc',
  enterpriseHead: 'head',
  enterpriseSafetyManager: 'safety',
  systemAdmin: 'system',
  securityAdmin: 'security',
  auditAdmin: 'audit',
};

const keyOf = (unitId: string): string => unitId.replace(/^unit-/, '');

/** Id of the post of a role in a unit; one row per role, however many hold it. */
export const postIdOf = (unitId: string, role: Role): string =>
  `post-${keyOf(unitId)}-${ROLE_KEYS[role] ?? role}`;

/** Id of the `n`-th holder (from 1) of a post of the seed. */
export const personIdOf = (unitId: string, role: Role, n = 1): string =>
  `person-${keyOf(unitId)}-${ROLE_KEYS[role] ?? role}-${n}`;

function postsOf(unitId: string, staffing: readonly Staffing[], people: People): readonly PostSeed[] {
  return staffing.map(([role, count, title]) => {
    const vacant = unitId === VACANT_POST.unitId && role === VACANT_POST.role;
    const holders: PersonSeed[] = [];
    for (let n = 1; n <= count && !vacant; n += 1) {
      holders.push(people.next(personIdOf(unitId, role, n).replace(/^person-/, '')));
    }
    return { id: postIdOf(unitId, role), unitId, role, title: title ?? ROLE_TITLES[role], holders };
  });
}

/** Posts of every official unit and of both agencies, filled. */
export function officialPosts(people: People): readonly PostSeed[] {
  const departments = LEAD_DEPARTMENTS.filter((unitId) => unitId !== BUREAU_ID);
  const all = (units: readonly UnitSeed[]): readonly string[] => units.map((unit) => unit.id);
  const plan: readonly (readonly [readonly string[], readonly Staffing[]])[] = [
    [[GOVERNMENT_ID], GOVERNMENT],
    [[COMMITTEE_OFFICE_ID], COMMITTEE_OFFICE],
    [[BUREAU_ID], BUREAU],
    [[FINANCE_ID], FINANCE],
    [departments, DEPARTMENT],
    [all(DUTY_SUBDISTRICTS), SUBDISTRICT],
    [all(AGENCY_UNITS), AGENCY],
    [all(SUPERVISION_UNITS), SUPERVISION],
    [[SYSTEM_OFFICE.id], ADMINISTRATORS],
  ];
  return plan.flatMap(([unitIds, staffing]) =>
    unitIds.flatMap((unitId) => postsOf(unitId, staffing, people)),
  );
}

/** The two posts of every enterprise: 主要负责人 and 安全管理人员. */
export const enterprisePosts = (unitIds: readonly string[], people: People): readonly PostSeed[] =>
  unitIds.flatMap((unitId) => postsOf(unitId, ENTERPRISE, people));

/** Posts of procurement: suppliers, further agencies and the pool of evaluators. */
export const supplierPosts = (people: People): readonly PostSeed[] =>
  SUPPLIER_STAFFING.flatMap(([unitIds, staffing]) =>
    unitIds.flatMap((unitId) => postsOf(unitId, staffing, people)),
  );
