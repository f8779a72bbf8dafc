import type { Role, Seat } from '../authority';

/** 交办单 (R44), 督办函, 提示函 and 约谈 (R18, R103): how the committee office makes a unit act. */
export const ASSIGNMENT_KINDS = {
  order: '交办单',
  supervision: '督办函',
  reminder: '提示函',
  interview: '约谈',
} as const;
export type AssignmentKind = keyof typeof ASSIGNMENT_KINDS;

/** 三色督办: green while in time, yellow when the ladder reminds, red when the day has passed. */
export const COLOUR_TITLES = { green: '绿色（正常）', yellow: '黄色（临期）', red: '红色（逾期）' } as const;
export type Colour = keyof typeof COLOUR_TITLES;

/** Posts of a kind of unit that work on an assignment: who handles it, and who answers for it. */
const POSTS: Readonly<Record<string, { readonly officer: Role; readonly head: Role }>> = {
  subdistrict: { officer: 'subdistrictOfficer', head: 'subdistrictLeader' },
  department: { officer: 'departmentOfficer', head: 'departmentHead' },
  bureau: { officer: 'bureauOfficer', head: 'bureauHead' },
  finance: { officer: 'financeClerk', head: 'financeHead' },
  agency: { officer: 'agencyAdmin', head: 'agencyAdmin' },
};

/** A unit that can be made to act, with its kind, which says which posts it has. */
export type Member = { readonly unitId: string; readonly kind: string };

export const isMemberKind = (kind: string): boolean => Object.hasOwn(POSTS, kind);

/** The seat of the unit's officer. @throws Error for a unit that has none: the API takes no other */
export const officerSeat = ({ unitId, kind }: Member): Seat => ({ unitId, role: postsOf(kind).officer });

/** The seat of the unit's head. @throws Error as officerSeat */
export const headSeat = ({ unitId, kind }: Member): Seat => ({ unitId, role: postsOf(kind).head });

function postsOf(kind: string): { readonly officer: Role; readonly head: Role } {
  const posts = Object.hasOwn(POSTS, kind) ? POSTS[kind] : undefined;
  if (!posts) throw new Error(`a unit of kind ${kind} takes no assignment`);
  return posts;
}
