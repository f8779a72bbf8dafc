import { type IsoDay, type Refusal, refuse } from '#domain/case';
import { hasPolicy, numberOf, type PolicySnapshot } from '#domain/policy';
import type { ExpertCredential } from '#persistence';

/** How many must be on a visit: its own row if the district has one, else as many as review for an authority (R56). */
const MIN_EXPERTS = ['visit.minExperts', 'review.minPersons'] as const;

const minExperts = (policy: PolicySnapshot): number =>
  numberOf(policy, MIN_EXPERTS.find((key) => hasPolicy(policy, key)) ?? MIN_EXPERTS[1]);

/** Who was on a visit, in which post of the agency they were that day, and with which certificates. */
export interface VisitingExperts {
  readonly personIds: readonly string[];
  /** Those of them who held an expert's post of the agency on the day of the visit. */
  readonly inAgency: readonly string[];
  readonly credentials: readonly ExpertCredential[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The gate of a visit (R95): enough experts of the agency, each with a certificate valid on the day, and every trade
 * of the hazards within the fields of one of them.
 */
export function expertsRefusal(
  experts: VisitingExperts,
  industries: readonly string[],
  visitedOn: IsoDay,
  policy: PolicySnapshot,
): Refusal | undefined {
  const { personIds, inAgency, names } = experts;
  const least = minExperts(policy);
  if (personIds.length < least) return refuse('FORM_INVALID', `检查专家不得少于 ${least} 人`);
  const name = (id: string): string => names.get(id) ?? id;
  const outsider = personIds.find((id) => !inAgency.includes(id));
  if (outsider !== undefined) {
    return refuse('TARGET_NOT_ELIGIBLE', `${name(outsider)}在检查当日不是本机构专家`);
  }
  const valid = experts.credentials.filter(
    ({ validUntil, fields }) => fields.length > 0 && (validUntil === null || validUntil >= visitedOn),
  );
  const without = personIds.find((id) => !valid.some(({ personId }) => personId === id));
  if (without !== undefined) {
    return refuse('TARGET_NOT_ELIGIBLE', `${name(without)}在检查当日没有有效的资格证书`);
  }
  const uncovered = industries.find((industry) => !valid.some(({ fields }) => fields.includes(industry)));
  return uncovered === undefined
    ? undefined
    : refuse('TARGET_NOT_ELIGIBLE', `检查专家的资格领域不包括“${uncovered}”`);
}
