import { planRoute, type Role, type RouteRegister, type RouteStep } from '../authority';
import type { TenderUnits } from './need';

export type { RouteStep } from '../authority';

/** Which post each node of the approval route wants first. */
const WANTED = [
  { node: 'countersign.finance', part: 'finance', role: 'financeClerk' },
  { node: 'countersign.committee', part: 'committeeOffice', role: 'committeeDirector' },
  { node: 'approve', part: 'buyer', role: 'bureauHead' },
] as const satisfies readonly { node: string; part: keyof TenderUnits; role: Role }[];

/** The unit in which a post of the fallback chain stands. */
const PART_OF: Readonly<Partial<Record<Role, keyof TenderUnits>>> = {
  bureauHead: 'buyer',
  bureauOfficer: 'buyer',
  bureauBuyer: 'buyer',
  financeClerk: 'finance',
  financeHead: 'finance',
  committeeClerk: 'committeeOffice',
  committeeDirector: 'committeeOffice',
  districtLeader: 'government',
};

/** The approval route of need and tender document; see `planRoute` for what happens to a post that cannot take it. */
export const approvalRoute = (
  units: TenderUnits,
  starter: string,
  register: RouteRegister,
): readonly RouteStep[] =>
  planRoute(
    WANTED.map(({ node, part, role }) => ({ node, seat: { unitId: units[part], role } })),
    [starter],
    (role) => {
      const part = PART_OF[role];
      return part === undefined ? undefined : units[part];
    },
    register,
  );
