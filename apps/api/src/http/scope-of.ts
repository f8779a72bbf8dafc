import type { Role } from '#domain/authority';
import { PROCESS_NAMES } from '#domain/process';
import type { Scope } from '#persistence';
import type { ActingPost } from './ports';
import { activePosts, type Identity } from './request';

/** Posts that see the whole district (GOV, AWB, YJ, AUDIT by grant). */
const DISTRICT_ROLES: readonly Role[] = [
  'districtLeader',
  'committeeChair',
  'committeeDirector',
  'committeeClerk',
  'bureauOfficer',
  'bureauHead',
  'bureauBuyer',
  'auditor',
];

/** What finance has to do with: procurement and money, and no hazards (CZ). */
const FINANCE_ROLES: readonly Role[] = ['financeClerk', 'financeHead'];
const FINANCE_PROCESSES: readonly string[] = ['tender', 'contract', 'budget', 'payment', 'award', 'meeting'];

/** Processes whose records need a grant of their own: nobody else of the district reads them (个人信息保护). */
const GRANTED: Readonly<Record<string, readonly Role[]>> = {
  sanction: ['districtLeader', 'committeeChair', 'committeeDirector', 'auditor'],
};

/** In which part of a case the unit of a post must stand for the case to be within reach. */
const UNIT_PART = {
  subdistrictLeader: 'subdistrict',
  subdistrictOfficer: 'subdistrict',
  subdistrictEnforcer: 'subdistrict',
  departmentHead: 'department',
  departmentOfficer: 'department',
  agencyAdmin: 'agency',
  agencyQc: 'agency',
  enterpriseHead: 'enterprise',
  enterpriseSafetyManager: 'enterprise',
} as const satisfies Partial<Record<Role, 'subdistrict' | 'department' | 'agency' | 'enterprise'>>;

type Part = (typeof UNIT_PART)[keyof typeof UNIT_PART];

/**
 * What a person may see of cases: data scope is role × unit × 辖区 × 行业 over the posts of today (or the one the
 * request names). An enterprise sees its own, an agency its own, a subdistrict its area, a department its industry, an
 * expert what they found, finance procurement and money; the three administrators see no case. Of an expert who holds another post too,
 * the other post counts unless the request names the expert's.
 */
export function scopeOf(identity: Identity): Scope {
  const posts = activePosts(identity);
  const roles = posts.map(({ actor }) => actor.role);
  if (roles.some((role) => DISTRICT_ROLES.includes(role))) return districtOf(roles);
  if (roles.some((role) => FINANCE_ROLES.includes(role))) {
    return { kind: 'processes', processes: FINANCE_PROCESSES };
  }
  const parts = partsOf(posts);
  if (parts.size > 0) return { kind: 'units', ...Object.fromEntries(parts) };
  const expert = posts.find(({ actor }) => actor.role === 'expert' || actor.role === 'evaluator');
  if (!expert) return { kind: 'none' };
  const { personId, onBehalfOf } = expert.actor;
  return { kind: 'finder', personId: onBehalfOf?.personId ?? personId };
}

function districtOf(roles: readonly Role[]): Scope {
  const except = PROCESS_NAMES.filter((process) => {
    const readers = Object.hasOwn(GRANTED, process) ? GRANTED[process] : undefined;
    return readers !== undefined && !roles.some((role) => readers.includes(role));
  });
  return except.length > 0 ? { kind: 'district', except } : { kind: 'district' };
}

function partsOf(posts: readonly ActingPost[]): ReadonlyMap<Part, readonly string[]> {
  const parts = new Map<Part, readonly string[]>();
  for (const { actor } of posts) {
    const part = (UNIT_PART as Partial<Record<Role, Part>>)[actor.role];
    if (part) parts.set(part, [...new Set([...(parts.get(part) ?? []), actor.unitId])]);
  }
  return parts;
}
