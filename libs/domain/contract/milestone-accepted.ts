import type { Instant } from '../case/json';
import type { ContractFacts, ContractMilestone, ContractUnits } from './facts';

/**
 * What an accepted milestone tells the payment (R36, P8): agreement, milestone, agreed amounts and acceptance document.
 * Amounts are integer fen. It opens a case of the process `payment`, once for each milestone.
 */
export type MilestoneAccepted = {
  readonly units: ContractUnits;
  readonly agreement: {
    readonly caseId: string;
    readonly number: string;
    /** Clause of the tender document on payment. */
    readonly tenderClause: string;
    /** Clause by which the appraisal touches the fee; empty: there is none (T7). */
    readonly feeClause: string;
  };
  readonly milestone: { readonly no: number; readonly name: string };
  readonly fixedFen: number;
  readonly performanceFen: number;
  readonly acceptance: {
    readonly number: string;
    readonly at: Instant;
    /** Persons who accepted; none of them approves or pays (separation of duties). */
    readonly by: readonly string[];
  };
};

const WHOLE_BP = 10_000;

/** What supplements have added to the price so far, in fen. @public */
export const supplementedFen = ({ supplements }: Pick<ContractFacts, 'supplements'>): number =>
  supplements.reduce((sum, { amountFen }) => sum + amountFen, 0);

/**
 * The money of a milestone: its share of the price rounded down to the fen, the last one takes what is left, and each
 * supplement comes with the milestone it names. The milestones together are exactly price and supplements.
 */
export function milestoneFen(
  facts: Pick<ContractFacts, 'priceFen' | 'milestones' | 'supplements'>,
  no: number,
): number {
  const { priceFen, milestones, supplements } = facts;
  const share = (one: ContractMilestone): number => Math.floor((priceFen * one.shareBp) / WHOLE_BP);
  const last = milestones.at(-1);
  const own = milestones.find((one) => one.no === no);
  if (!own || !last) return 0;
  const others = milestones.filter((one) => one !== last).reduce((sum, one) => sum + share(one), 0);
  const added = supplements
    .filter(({ milestone }) => milestone === no)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  return (own === last ? priceFen - others : share(own)) + added;
}

/** Fixed part rounded down, the performance part takes the fen that is left. */
export function milestoneAccepted(caseId: string, facts: ContractFacts, no: number): MilestoneAccepted {
  const own = facts.milestones.find((one) => one.no === no);
  if (!own?.acceptance) throw new Error(`milestone ${no} of ${caseId} is not accepted`);
  const { documentNo, at, by } = own.acceptance;
  const total = milestoneFen(facts, no);
  const fixedFen = Math.floor((total * facts.clauses.split.fixedBp) / WHOLE_BP);
  return {
    units: facts.units,
    agreement: {
      caseId,
      number: facts.contractNo,
      tenderClause: facts.clauses.tenderClause,
      feeClause: facts.clauses.feeAppraisal,
    },
    milestone: { no, name: own.name },
    fixedFen,
    performanceFen: total - fixedFen,
    acceptance: { number: documentNo, at, by: [by] },
  };
}

/** The payment of a milestone: one case, however often it is told. @public */
export const paymentIdOf = (contractId: string, no: number): string => `payment-${contractId}-${no}`;
