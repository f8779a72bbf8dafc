import { planRoute, type Role, type RouteRegister, type RouteStep } from '../authority';
import type { PaymentFacts } from './facts';

type Units = PaymentFacts['units'];

const WANTED = [
  { node: 'handle', role: 'bureauOfficer' },
  { node: 'lead', role: 'departmentHead' },
  { node: 'head', role: 'bureauHead' },
] as const;

/**
 * Posts whose holders the route asks the register for.
 * @public read by whoever plans the route
 */
export const ROUTE_ROLES: readonly Role[] = [
  'bureauOfficer',
  'departmentHead',
  'bureauHead',
  'committeeDirector',
  'districtLeader',
];

const PART_OF: Readonly<Partial<Record<Role, keyof Units>>> = {
  bureauOfficer: 'buyer',
  departmentHead: 'buyer',
  bureauHead: 'buyer',
  committeeDirector: 'committeeOffice',
  districtLeader: 'government',
};

/** 经办 → 分管 → 负责人 of the buyer; who confirmed the amount and who accepted the work approve nothing. */
export const paymentRoute = (
  { units, acceptance }: Pick<PaymentFacts, 'units' | 'acceptance'>,
  starter: string,
  register: RouteRegister,
): readonly RouteStep[] =>
  planRoute(
    WANTED.map(({ node, role }) => ({ node, seat: { unitId: units.buyer, role } })),
    [starter, ...acceptance.by],
    (role) => {
      const part = PART_OF[role];
      return part === undefined ? undefined : units[part];
    },
    register,
  );
