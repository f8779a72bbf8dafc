import type { ContractAward, FeeSplit, Milestone, Scope, TenderUnits } from '../tender';
import type { ContractFacts } from './facts';

const NOTHING_YET = { supplements: [], substitutions: [] } as const;

const milestonesOf = (given: readonly Milestone[]): ContractFacts['milestones'] =>
  given.map(({ name, dueOn, shareBp }, index) => ({
    no: index + 1,
    ...{ name, dueOn, shareBp },
    invited: [],
    rejections: 0,
  }));

/** The case of the agreement that a tender ended with. @public */
export const contractIdOf = (tenderId: string): string => `contract-${tenderId}`.slice(0, 64);

/** What a filed tender hands over: signed, public and filed already. @public */
export const awardedContract = (
  award: ContractAward,
  more: { readonly units: TenderUnits; readonly scope: Scope; readonly tenderClause: string },
): ContractFacts => ({
  origin: 'tender',
  tenderId: award.tenderId,
  title: award.title,
  contractNo: award.contractNo,
  units: { ...more.units, agency: award.agencyId },
  priceFen: award.priceFen,
  scope: more.scope,
  clauses: { ...award.clauses, tenderClause: more.tenderClause },
  termFrom: award.termFrom,
  termTo: award.termTo,
  signedOn: award.signedOn,
  publishedOn: award.filedOn,
  filedOn: award.filedOn,
  expertsNamed: award.expertsNamed,
  milestones: milestonesOf(award.milestones),
  ...NOTHING_YET,
});

/** An agreement that exists already, as the buyer enters it. */
export type EnteredContract = Pick<
  ContractFacts,
  | 'title'
  | 'contractNo'
  | 'units'
  | 'priceFen'
  | 'scope'
  | 'termFrom'
  | 'termTo'
  | 'signedOn'
  | 'expertsNamed'
> & {
  readonly feeAppraisal: string;
  readonly tenderClause: string;
  readonly split: FeeSplit;
  readonly milestones: readonly Milestone[];
};

/** @public */
export const enteredContract = (given: EnteredContract): ContractFacts => {
  const { feeAppraisal, tenderClause, split, milestones, ...rest } = given;
  return {
    origin: 'entered',
    ...rest,
    clauses: { feeAppraisal, tenderClause, split },
    milestones: milestonesOf(milestones),
    ...NOTHING_YET,
  };
};
