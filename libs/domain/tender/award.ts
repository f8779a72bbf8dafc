import type { IsoDay } from '../case/json';
import { dayOf } from '../deadline';
import type { TenderFacts } from './facts';
import type { FeeSplit, Milestone } from './need';

/** What a filed tender hands to the contract: facts a contract begins with, all as tendered and bid. */
export type ContractAward = {
  readonly tenderId: string;
  readonly title: string;
  readonly agencyId: string;
  readonly buyerUnitId: string;
  readonly priceFen: number;
  readonly scopeHash: string;
  readonly clauses: { readonly feeAppraisal: string; readonly split: FeeSplit };
  readonly termFrom: IsoDay;
  readonly termTo: IsoDay;
  readonly expertsNamed: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly contractNo: string;
  readonly signedOn: IsoDay;
  readonly filedOn: IsoDay;
};

/**
 * @throws Error when the tender has not been signed and filed: a defect of the procedure
 * @public a rule of the tender for whoever comes to its door
 */
export function contractAward(tenderId: string, facts: TenderFacts): ContractAward {
  const bid = facts.bids.find((one) => one.bidId === facts.decision?.bidId);
  if (!bid || !facts.contract) throw new Error(`tender ${tenderId} has no signed contract`);
  const { contractNo, signedAt, filedAt } = facts.contract;
  return {
    tenderId,
    title: facts.title,
    agencyId: bid.supplier,
    buyerUnitId: facts.units.buyer,
    priceFen: bid.priceFen,
    scopeHash: facts.scope.hash,
    clauses: { feeAppraisal: facts.feeAppraisal, split: facts.split },
    termFrom: facts.termFrom,
    termTo: facts.termTo,
    expertsNamed: bid.experts,
    milestones: facts.milestones,
    contractNo,
    signedOn: dayOf(signedAt),
    filedOn: dayOf(filedAt ?? signedAt),
  };
}
