import type { Instant, IsoDay } from '../case/json';
import type { FeeSplit, Scope } from '../tender';

/** Units whose posts act on an agreement. */
export type ContractUnits = {
  /** 采购人: 区应急管理局. */
  readonly buyer: string;
  readonly finance: string;
  readonly agency: string;
  readonly committeeOffice: string;
  readonly government: string;
};

/** A served unit that was invited to an acceptance (采购法实施条例 45), and what it said. */
export type InvitedUnit = {
  readonly unitId: string;
  readonly kind: 'subdistrict' | 'enterprise';
  readonly satisfied?: boolean;
  readonly opinion?: string;
  readonly by?: string;
};

/** A milestone of the agreement on its way from delivery to the publicised acceptance. */
export type ContractMilestone = {
  /** From 1, in the order of the agreement. */
  readonly no: number;
  readonly name: string;
  readonly dueOn: IsoDay;
  /** Share of the price in basis points; all of them are 10,000. */
  readonly shareBp: number;
  readonly deliveredAt?: Instant;
  readonly meeting?: { readonly on: IsoDay; readonly place: string };
  readonly invited: readonly InvitedUnit[];
  readonly rejections: number;
  readonly acceptance?: {
    readonly documentNo: string;
    readonly conclusion: string;
    readonly by: string;
    readonly at: Instant;
    readonly publishedAt?: Instant;
  };
};

/** 补充协议: what it adds, and the milestone its money comes due with. */
export type Supplement = {
  readonly documentNo: string;
  readonly reason: string;
  readonly amountFen: number;
  readonly milestone: number;
  readonly at: Instant;
};

/** An expert of the bid replaced by another, with the buyer's consent. */
export type ExpertSubstitution = {
  readonly out: string;
  readonly in: string;
  readonly reason: string;
  readonly consentedBy: string;
  readonly at: Instant;
};

/** @public */
export const CONTRACT_ORIGIN_TITLES = { tender: '招标签约', entered: '补录协议' } as const;

/** 委托协议 (R22): all its procedure knows. The list of enterprises lies in its table under `scope.hash`. */
export type ContractFacts = {
  readonly origin: keyof typeof CONTRACT_ORIGIN_TITLES;
  readonly tenderId?: string;
  readonly title: string;
  readonly contractNo: string;
  readonly units: ContractUnits;
  /** Price as signed, in fen; what supplements add stands with them. */
  readonly priceFen: number;
  readonly scope: Scope;
  /** `feeAppraisal` is the clause by which the appraisal touches the fee; empty: nothing can be cut (T7). */
  readonly clauses: {
    readonly feeAppraisal: string;
    readonly tenderClause: string;
    readonly split: FeeSplit;
  };
  readonly termFrom: IsoDay;
  readonly termTo: IsoDay;
  readonly signedOn: IsoDay;
  readonly publishedOn?: IsoDay;
  readonly receiptNo?: string;
  readonly filedOn?: IsoDay;
  /** Experts of the bid as they are by now: substitutions with consent are in it. */
  readonly expertsNamed: readonly string[];
  readonly milestones: readonly ContractMilestone[];
  readonly supplements: readonly Supplement[];
  readonly substitutions: readonly ExpertSubstitution[];
  readonly termination?: { readonly documentNo: string; readonly reason: string; readonly at: Instant };
};

/** Under which conditions an agreement lets an agency go to work; read by whoever dispatches. @public */
export const isInForce = (stage: string): boolean => stage === 'active';
