import type { IsoDay } from '../case/json';
import { type Refusal, refuse } from '../case/refusal';
import { daysBetween } from '../deadline';
import { numberOf, type PolicySnapshot } from '../policy';

/** An expert as the registers have them on the day of the visit. */
export type GateExpert = {
  readonly personId: string;
  readonly name: string;
  /** Holds an expert's post of the agency that day. */
  readonly inAgency: boolean;
  /** Named in the bid, or substituted with the buyer's consent. */
  readonly named: boolean;
  /** Certificates: an end of null has none. */
  readonly certificates: readonly {
    readonly validUntil: IsoDay | null;
    readonly fields: readonly string[];
  }[];
  /** Signed pledge for this agreement (R98). */
  readonly pledgedOn?: IsoDay;
  /** Declared interest in this enterprise that lasts on that day. */
  readonly conflict?: string;
};

/** What a visit is judged by before anybody is sent out (R22, R23, R94, R95, R98). */
export type DispatchGate = {
  readonly on: IsoDay;
  readonly contract: { readonly inForce: boolean; readonly termFrom: IsoDay; readonly termTo: IsoDay };
  /** The enterprise's line of the scope; none when it is not in the scope. */
  readonly scope?: { readonly frequency: number; readonly fields: readonly string[] };
  /** Visits of this enterprise under the agreement that were dispatched already, without this one. */
  readonly used: number;
  /** Days of other visits to the enterprise, by whomever. */
  readonly otherVisits: readonly IsoDay[];
  readonly experts: readonly GateExpert[];
};

/**
 * The gates of a dispatch, the agreement's first, then the experts', then 综合查一次.
 * @param policy `visit.minExperts` in persons, `visit.mergeWindow` in natural days
 * @public
 */
export const dispatchRefusal = (gate: DispatchGate, policy: PolicySnapshot): Refusal | undefined =>
  agreementRefusal(gate) ??
  teamRefusal(gate, numberOf(policy, 'visit.minExperts')) ??
  mergeRefusal(gate, numberOf(policy, 'visit.mergeWindow'));

function agreementRefusal({ contract, on, scope, used }: DispatchGate): Refusal | undefined {
  if (!contract.inForce) return refuse('MOTION_NOT_ALLOWED', '委托协议未生效或已终止，不得派遣专家（R22）');
  if (on < contract.termFrom || on > contract.termTo) {
    return refuse('DUE_DAY_ILLEGAL', `服务日期不在协议期限内（${contract.termFrom} 至 ${contract.termTo}）`);
  }
  if (!scope) return refuse('TARGET_NOT_ELIGIBLE', '该企业不在委托协议的服务范围内（R23）');
  return used >= scope.frequency
    ? refuse('LIMIT_REACHED', `该企业约定服务 ${scope.frequency} 次，已安排 ${used} 次（R23）`)
    : undefined;
}

function teamRefusal({ experts, scope, on }: DispatchGate, least: number): Refusal | undefined {
  if (new Set(experts.map(({ personId }) => personId)).size < least) {
    return refuse('FORM_INVALID', `服务专家不得少于 ${least} 人`);
  }
  for (const expert of experts) {
    const unfit = expertRefusal(expert, on);
    if (unfit) return unfit;
  }
  const fields = experts.flatMap((expert) => validCertificates(expert, on).flatMap((one) => one.fields));
  const missing = (scope?.fields ?? []).find((field) => !fields.includes(field));
  return missing === undefined
    ? undefined
    : refuse('TARGET_NOT_ELIGIBLE', `专家的资格领域不包括“${missing}”（R95）`);
}

const validCertificates = ({ certificates }: GateExpert, on: IsoDay): GateExpert['certificates'] =>
  certificates.filter(({ validUntil }) => validUntil === null || validUntil >= on);

function expertRefusal(expert: GateExpert, on: IsoDay): Refusal | undefined {
  const { name, inAgency, named, pledgedOn, conflict } = expert;
  if (!inAgency) return refuse('TARGET_NOT_ELIGIBLE', `${name}当日不是本机构专家`);
  if (!named) return refuse('TARGET_NOT_ELIGIBLE', `${name}不在协议专家名单内，更换专家须经采购人同意`);
  if (validCertificates(expert, on).length === 0) {
    return refuse('TARGET_NOT_ELIGIBLE', `${name}当日没有有效的资格证书（R95）`);
  }
  if (pledgedOn === undefined || pledgedOn > on) {
    return refuse('TARGET_NOT_ELIGIBLE', `${name}尚未签署廉洁公正承诺书（R98）`);
  }
  return conflict === undefined
    ? undefined
    : refuse('SEPARATION_OF_DUTIES', `${name}与该企业有利害关系，应当回避：${conflict}（R98）`);
}

/** A visit within the window of another goes on its day or not at all. */
function mergeRefusal({ otherVisits, on }: DispatchGate, window: number): Refusal | undefined {
  if (otherVisits.includes(on)) return undefined;
  const near = otherVisits.find((day) => Math.abs(daysBetween(day, on)) <= window);
  return near === undefined
    ? undefined
    : refuse('DUE_DAY_ILLEGAL', `该企业 ${near} 已有安排，${window} 日内应合并到同日进行（综合查一次）`);
}
