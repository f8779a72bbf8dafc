import type { Role } from '#domain/authority';
import type { PersonaView } from '../../api';

/** Kinds of unit in the order in which a hazard meets them. */
export const GROUPS = [
  'committee',
  'agency',
  'enterprise',
  'subdistrict',
  'bureau',
  'department',
  'government',
  'finance',
  'oversight',
  'system',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<Role, Group>> = {
  districtLeader: 'government',
  committeeChair: 'government',
  committeeDirector: 'committee',
  committeeClerk: 'committee',
  bureauOfficer: 'bureau',
  bureauHead: 'bureau',
  bureauBuyer: 'bureau',
  financeClerk: 'finance',
  financeHead: 'finance',
  subdistrictLeader: 'subdistrict',
  subdistrictOfficer: 'subdistrict',
  subdistrictEnforcer: 'subdistrict',
  departmentHead: 'department',
  departmentOfficer: 'department',
  agencyAdmin: 'agency',
  agencyQc: 'agency',
  expert: 'agency',
  evaluator: 'oversight',
  supplier: 'agency',
  enterpriseHead: 'enterprise',
  enterpriseSafetyManager: 'enterprise',
  auditor: 'oversight',
  systemAdmin: 'system',
  securityAdmin: 'system',
  auditAdmin: 'system',
};

export interface UnitOfPersonas {
  readonly unit: string;
  readonly personas: readonly PersonaView[];
}

export interface GroupOfPersonas {
  readonly group: Group;
  readonly units: readonly UnitOfPersonas[];
}

const NOBODY: PersonaView['posts'][number] = { unitName: '', title: '', role: 'auditor' };
const firstPost = ({ posts }: PersonaView): PersonaView['posts'][number] => posts[0] ?? NOBODY;

/** A persona's name, post and unit contain the words somebody looks for. */
export function answersTo({ name, posts }: PersonaView, words: string): boolean {
  const text = [name, ...posts.flatMap(({ unitName, title }) => [unitName, title])].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Items by their key, in the order of their first one. */
function gathered<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The district as a list to choose from: kinds of unit, units, people. */
export function grouped(personas: readonly PersonaView[]): readonly GroupOfPersonas[] {
  const byGroup = gathered(personas, (persona) => GROUP_OF[firstPost(persona).role]);
  return GROUPS.flatMap((group) => {
    const members = byGroup.get(group);
    return members ? [{ group, units: unitsOf(members) }] : [];
  });
}

const unitsOf = (personas: readonly PersonaView[]): readonly UnitOfPersonas[] =>
  [...gathered(personas, (persona) => firstPost(persona).unitName)].map(([unit, members]) => ({
    unit,
    personas: members,
  }));
